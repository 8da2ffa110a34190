using Ax.Indexer.Model;
using Ax.Indexer.Syntax.Extraction;
using Ax.Indexer.Syntax.Native;
using Ax.Indexer.Syntax.Parsing;

namespace Ax.Indexer.Syntax.Inspection;

/// <summary>
/// Parses as the engine does and runs a query by tree-sitter's own query cursor: the floor that benchmarks compare with, and
/// what tests hold against our matcher. Not thread-safe.
/// </summary>
internal sealed unsafe class CursorMatcher : IDisposable
{
    private readonly QueryCursorHandle _cursor = new();
    private readonly MacroMask _mask = new();
    private readonly RawTags _raw = new();

    /// <summary>Creates a matcher.</summary>
    /// <param name="matchLimit">Bounds the unfinished matches at once: the cursor's cost grows with their cube. Beyond it matches are lost.</param>
    public CursorMatcher(uint matchLimit) => TreeSitter.ts_query_cursor_set_match_limit(_cursor.Pointer, matchLimit);

    /// <summary>Whether the last run met the limit.</summary>
    public bool HasExceededLimit => TreeSitter.ts_query_cursor_did_exceed_match_limit(_cursor.Pointer) != 0;

    /// <summary>Parses a source and runs a query over it, without its predicates.</summary>
    /// <param name="query">The query.</param>
    /// <param name="source">UTF-8.</param>
    /// <param name="onMatch">Called for each match with its pattern and its captures' spans; null to count only.</param>
    /// <returns>The number of captures.</returns>
    public long Run(CursorQuery query, ReadOnlySpan<byte> source, Action<int, IReadOnlyList<ByteSpan>>? onMatch = null)
    {
        _raw.Clear();
        var seen = query.Language.IgnoredMacros is { } macros ? _mask.Apply(macros, source, _raw) : source;
        using var tree = SyntaxTree.Parse(query.Language, seen, new WorkLimit(TimeSpan.FromMinutes(1)));
        TreeSitter.ts_query_cursor_exec(_cursor.Pointer, query.Pointer, tree!.Root);
        var captures = 0L;
        TSQueryMatch match;
        while (TreeSitter.ts_query_cursor_next_match(_cursor.Pointer, &match) != 0)
        {
            captures += match.CaptureCount;
            onMatch?.Invoke(match.PatternIndex, SpansOf(match));
        }
        return captures;
    }

    public void Dispose() => _cursor.Dispose();

    private static ByteSpan[] SpansOf(in TSQueryMatch match)
    {
        var spans = new ByteSpan[match.CaptureCount];
        for (var i = 0; i < spans.Length; i++)
        {
            var start = (int)TreeSitter.ts_node_start_byte(match.Captures[i].Node);
            spans[i] = new ByteSpan(start, (int)TreeSitter.ts_node_end_byte(match.Captures[i].Node) - start);
        }
        return spans;
    }
}
