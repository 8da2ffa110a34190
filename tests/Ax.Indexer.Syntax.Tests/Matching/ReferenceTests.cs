using Ax.Indexer.Model;
using Ax.Indexer.Syntax.Extraction;
using Ax.Indexer.Syntax.Inspection;
using Ax.Indexer.Syntax.Languages;
using Ax.Indexer.Syntax.Matching;
using Ax.Indexer.Syntax.Parsing;

namespace Ax.Indexer.Syntax.Tests.Matching;

/// <summary>Our matcher against tree-sitter's own query cursor, with the query of each language over its samples.</summary>
public class ReferenceTests
{
    // Matches that the cursor misses: when a node without captures could be one of several siblings it goes on with the first
    // only, and it takes some fields (Haskell's "bind", Go's "name" in "a, b = 1, 2") to hold one child where they hold more.
    private static readonly Dictionary<string, int> _missedByCursor = new(StringComparer.Ordinal) { ["go"] = 1, ["haskell"] = 1, ["python"] = 1, ["rust"] = 3 };

    public static TheoryData<string> Ids => [.. LanguageRegistry.BuiltIn.All.Select(language => language.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_matches_are_those_of_the_query_cursor(string id)
    {
        var language = LanguageRegistry.BuiltIn.Find(id)!;
        using var query = new CursorQuery(language);
        var missing = new List<string>();
        var more = new List<string>();
        foreach (var sample in Repository.Samples.Where(sample => Repository.LanguageOf(sample) == id))
        {
            var source = File.ReadAllBytes(sample);
            var expected = Reference(query, source);
            var actual = Matches(language, source);
            missing.AddRange(expected.Except(actual));
            more.AddRange(actual.Except(expected));
        }
        Assert.Empty(missing);
        Assert.Equal(_missedByCursor.GetValueOrDefault(id), more.Count);
    }

    private static HashSet<string> Reference(CursorQuery query, byte[] source)
    {
        var matches = new HashSet<string>();
        using var matcher = new CursorMatcher(matchLimit: 100_000);
        matcher.Run(query, source, (pattern, captures) => matches.Add(Describe(pattern, captures)));
        Assert.False(matcher.HasExceededLimit);
        return matches;
    }

    private static HashSet<string> Matches(Language language, byte[] source)
    {
        var limit = new WorkLimit(TimeSpan.FromMinutes(1));
        using var table = new SyntaxTable();
        var seen = language.IgnoredMacros is { } macros ? new MacroMask().Apply(macros, source, new RawTags()) : source;
        using (var tree = SyntaxTree.Parse(language, seen, limit))
            table.Fill(tree!);
        var matches = new HashSet<string>();
        Assert.True(new PatternMatcher().Run(language.Query.AllPatterns, table.Nodes, limit, new Sink(table, matches)));
        return matches;
    }

    // The cursor keeps at most three captures of one node: places count, not how often.
    private static string Describe(int pattern, IEnumerable<ByteSpan> captures) =>
        $"pattern {pattern}: {string.Join(' ', captures.Select(span => $"{span.Start}-{span.End}").Distinct().Order(StringComparer.Ordinal))}";

    private readonly struct Sink(SyntaxTable table, HashSet<string> matches) : IMatchSink
    {
        public void Add(int pattern, scoped ReadOnlySpan<NodeCapture> captures)
        {
            var spans = new List<ByteSpan>();
            foreach (var capture in captures)
                spans.Add(table.Nodes[capture.Node].Span);
            matches.Add(Describe(pattern, spans));
        }
    }
}
