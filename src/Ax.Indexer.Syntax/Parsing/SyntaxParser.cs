using System.Diagnostics;
using System.Runtime.InteropServices;
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

    /// <summary>Parses UTF-8 source; null when the deadline passed or the work was cancelled.</summary>
    public unsafe TreeHandle? Parse(ReadOnlySpan<byte> source, in WorkLimit limit)
    {
        fixed (byte* bytes = source)
        {
            var limitCopy = limit;
            var text = new SourceText { Bytes = bytes, Length = (uint)source.Length };
            var tree = TreeSitter.ts_parser_parse_with_options(
                _parser.Pointer,
                oldTree: 0,
                new TSInput { Payload = &text, Read = &ReadSource, Encoding = 0 },
                new TSParseOptions { Payload = &limitCopy, ProgressCallback = &IsParseOver });
            if (tree != 0)
                return new TreeHandle(tree);
            TreeSitter.ts_parser_reset(_parser.Pointer);
            return null;
        }
    }

    public void Dispose() => _parser.Dispose();

    [UnmanagedCallersOnly]
    private static unsafe byte* ReadSource(void* payload, uint offset, TSPoint point, uint* length)
    {
        var text = (SourceText*)payload;
        *length = offset < text->Length ? text->Length - offset : 0;
        return text->Bytes + Math.Min(offset, text->Length);
    }

    [UnmanagedCallersOnly]
    private static unsafe byte IsParseOver(TSParseState* state) => ((WorkLimit*)state->Payload)->IsOver ? (byte)1 : (byte)0;

    private unsafe struct SourceText
    {
        public byte* Bytes;
        public uint Length;
    }
}

/// <summary>When to give up on a file. Blittable: tree-sitter carries a pointer to it.</summary>
internal readonly struct WorkLimit
{
    private readonly long _deadline;

    /// <summary>Creates a limit that passes after the given time.</summary>
    public WorkLimit(TimeSpan time) => _deadline = Stopwatch.GetTimestamp() + (long)(time.TotalSeconds * Stopwatch.Frequency);

    public bool IsOver => Stopwatch.GetTimestamp() > _deadline;
}
