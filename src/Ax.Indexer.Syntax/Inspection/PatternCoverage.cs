using System.Text;
using Ax.Indexer.Syntax.Extraction;
using Ax.Indexer.Syntax.Languages;
using Ax.Indexer.Syntax.Matching;
using Ax.Indexer.Syntax.Parsing;

namespace Ax.Indexer.Syntax.Inspection;

/// <summary>Which patterns of a language's query match in a file: what its samples show and what they leave out.</summary>
internal static class PatternCoverage
{
    /// <summary>Adds the indexes of the patterns that match in a file.</summary>
    public static void AddMatched(Language language, string path, ReadOnlySpan<byte> source, ISet<int> matched)
    {
        var limit = new WorkLimit(TimeSpan.FromMinutes(1));
        using var table = new SyntaxTable();
        var seen = language.IgnoredMacros is { } macros ? new MacroMask().Apply(macros, source, new RawTags()) : source;
        using (var tree = SyntaxTree.Parse(language, seen, limit))
            table.Fill(tree!);
        new PatternMatcher().Run(language.Query.PatternsFor(path), table.Nodes, limit, new Patterns(language.Query, table.Nodes, source, matched));
    }

    /// <summary>The patterns of a language's own query: index and offset in <see cref="Language.OwnTagsText"/>, in UTF-8 bytes.</summary>
    public static IEnumerable<(int Pattern, int Offset)> OwnPatterns(Language language)
    {
        var inherited = Encoding.UTF8.GetByteCount(language.TagsText) - Encoding.UTF8.GetByteCount(language.OwnTagsText);
        var offsets = language.Query.PatternOffsets.ToArray();
        return Enumerable.Range(0, offsets.Length).Where(i => offsets[i] >= inherited).Select(i => (i, offsets[i] - inherited));
    }

    private readonly ref struct Patterns(TagQuery query, ReadOnlySpan<SyntaxNode> nodes, ReadOnlySpan<byte> source, ISet<int> matched) : IMatchSink
    {
        private readonly ReadOnlySpan<SyntaxNode> _nodes = nodes;
        private readonly ReadOnlySpan<byte> _source = source;

        public void Add(int pattern, scoped ReadOnlySpan<NodeCapture> captures)
        {
            if (query.ConditionsOf(pattern)?.Hold(captures, _nodes, _source) != false)
                matched.Add(pattern);
        }
    }
}
