using System.Text;
using Ax.Indexer.Syntax.Inspection;
using Ax.Indexer.Syntax.Languages;

namespace Ax.Indexer.Syntax.Tests.Inspection;

/// <summary>
/// What no sample shows may be anything: every pattern of a language's own query matches in its samples. (BuiltInLanguagesTests
/// has tree-sitter refuse patterns whose shape the grammar rules out.)
/// </summary>
public class PatternCoverageTests
{
    public static TheoryData<string> Ids => [.. LanguageRegistry.BuiltIn.All.Select(language => language.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_pattern_matches_in_a_sample(string id)
    {
        var language = LanguageRegistry.BuiltIn.Find(id)!;
        var matched = new HashSet<int>();
        foreach (var sample in Repository.Samples.Where(sample => Repository.LanguageOf(sample) == id))
            PatternCoverage.AddMatched(language, Repository.Relative(sample), File.ReadAllBytes(sample), matched);
        var text = Encoding.UTF8.GetBytes(language.OwnTagsText);
        var missing = PatternCoverage.OwnPatterns(language)
            .Where(pattern => !matched.Contains(pattern.Pattern))
            .Select(pattern => $"line {text.AsSpan(0, pattern.Offset).Count((byte)'\n') + 1}: {Encoding.UTF8.GetString(text[pattern.Offset..]).Split('\n')[0]}")
            .ToList();
        Assert.True(missing.Count == 0, $"grammars/{id}/tags.scm has patterns that match in no sample:\n{string.Join('\n', missing)}");
    }
}
