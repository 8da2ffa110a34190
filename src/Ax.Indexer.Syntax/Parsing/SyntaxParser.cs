using System.Diagnostics;
using Ax.Indexer.Syntax.Native;

namespace Ax.Indexer.Syntax.Parsing;

/// <summary>A tree-sitter parser set to one language. Not thread-safe.</summary>
internal sealed class SyntaxParser : IDisposable
{
    private readonly ParserHandle _parser = new();

    public SyntaxParser(string languageId, nint grammar)
    {
        if (TreeSitter.ts_parser_set_language(_parser.Pointer, grammar) == 0)
            throw new NotSupportedException($"The grammar of '{languageId}' does not fit the tree-sitter core. Build both from the same package lock.");
    }

    /// <summary>Parses parts of UTF-8 source as if they were one text; positions are those in the source.</summary>
    /// <param name="source">All of it.</param>
    /// <param name="parts">The parts, in order and without overlap.</param>
    /// <param name="limit">When to give up.</param>
    public unsafe TreeHandle? Parse(ReadOnlySpan<byte> source, ReadOnlySpan<TSRange> parts, in WorkLimit limit)
    {
        fixed (TSRange* ranges = parts)
        {
            if (TreeSitter.ts_parser_set_included_ranges(_parser.Pointer, ranges, (uint)parts.Length) == 0)
                return null;
        }
        var tree = Parse(source, limit);
        TreeSitter.ts_parser_set_included_ranges(_parser.Pointer, null, 0);
        return tree;
    }

    /// <summary>Parses UTF-8 source; null when the deadline passed.</summary>
    public unsafe TreeHandle? Parse(ReadOnlySpan<byte> source, in WorkLimit limit)
    {
        const int utf8 = 0;
        TreeSitter.ts_parser_set_timeout_micros(_parser.Pointer, limit.RemainingMicros);
        fixed (byte* bytes = source)
        {
            // An empty span has no address, which tree-sitter would take for no input at all.
            byte none = 0;
            var tree = TreeSitter.ts_parser_parse_string_encoding(_parser.Pointer, oldTree: 0, bytes is null ? &none : bytes, (uint)source.Length, utf8);
            if (tree != 0)
                return new TreeHandle(tree);
            TreeSitter.ts_parser_reset(_parser.Pointer);
            return null;
        }
    }

    public void Dispose() => _parser.Dispose();
}

/// <summary>When to give up on a file.</summary>
internal readonly struct WorkLimit
{
    private readonly long _deadline;

    /// <summary>Creates a limit that passes after the given time.</summary>
    public WorkLimit(TimeSpan time) => _deadline = Stopwatch.GetTimestamp() + (long)(time.TotalSeconds * Stopwatch.Frequency);

    /// <summary>What is left of the time, at least 1: tree-sitter takes 0 for no limit.</summary>
    public ulong RemainingMicros => (ulong)Math.Max(1, (_deadline - Stopwatch.GetTimestamp()) / (Stopwatch.Frequency / 1e6));

    public bool IsOver => Stopwatch.GetTimestamp() > _deadline;
}
