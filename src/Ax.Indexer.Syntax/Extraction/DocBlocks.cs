using System.Runtime.InteropServices;
using Ax.Indexer.Model;

namespace Ax.Indexer.Syntax.Extraction;

/// <summary>
/// Finds the documentation of definitions: the comments directly above, with nothing but attributes between,
/// or those behind it on its last line. Reused from file to file.
/// </summary>
internal sealed class DocBlocks
{
    private readonly List<RawSpan> _above = [];
    private readonly List<RawSpan> _behind = [];
    private List<RawSpan> _attributes = [];

    /// <summary>Joins a file's comments into blocks.</summary>
    public void Build(RawTags raw, ReadOnlySpan<byte> source)
    {
        _above.Clear();
        _behind.Clear();
        _attributes = raw.Attributes;
        SortByStart(raw.Attributes);
        SortByStart(raw.Docs);
        foreach (var doc in raw.Docs)
        {
            var comment = TrimEnd(doc, source);
            if (!IsFirstOnLine(source, comment.Range.Start))
            {
                _behind.Add(comment);
                continue;
            }
            if (comment.Text.IsEmpty && _above.Count > 0 && _above[^1] is { Text.IsEmpty: true } last && comment.StartLine <= last.EndLine + 1
                && IsBlank(source[last.Range.End..Math.Max(last.Range.End, comment.Range.Start)]))
                _above[^1] = new RawSpan(new ByteSpan(last.Range.Start, comment.Range.End - last.Range.Start), last.StartLine, comment.EndLine);
            else
                _above.Add(comment);
        }
    }

    /// <summary>The documentation above a definition; empty when there is none.</summary>
    public ByteSpan Above(int definitionStart, ReadOnlySpan<byte> source)
    {
        if (_above.Count == 0)
            return default;
        var position = SkipLinePrefix(source, definitionStart);
        while (true)
        {
            var end = position;
            while (end > 0 && source[end - 1] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n')
                end--;
            var lineBreaks = source[end..position].Count((byte)'\n');
            if (EndingAt(_attributes, end) is { } attribute && lineBreaks <= 1)
            {
                position = SkipLinePrefix(source, attribute.Range.Start);
                continue;
            }
            return lineBreaks <= 1 && EndingAt(_above, end) is { } block ? block.Text.IsEmpty ? block.Range : block.Text : default;
        }
    }

    /// <summary>Where a definition's text begins behind the attributes that lie at its start.</summary>
    public int SkipAttributes(int start, int nameStart, ReadOnlySpan<byte> source)
    {
        for (var index = FirstStartingAtOrAfter(_attributes, start); index < _attributes.Count && _attributes[index].Range.Start == start; index++)
        {
            var end = _attributes[index].Range.End;
            if (end >= nameStart)
                break;
            start = end + Math.Max(0, source[end..nameStart].IndexOfAnyExcept(" \t\r\n"u8));
        }
        return start;
    }

    /// <summary>The comment behind a definition on its last line; empty when there is none.</summary>
    public ByteSpan Behind(int definitionEnd, int endLine, ReadOnlySpan<byte> source)
    {
        var index = FirstStartingAtOrAfter(_behind, definitionEnd);
        if (index == _behind.Count || _behind[index].StartLine != endLine)
            return default;
        var between = source[definitionEnd.._behind[index].Range.Start];
        return between.IndexOfAnyExcept(" \t,;)"u8) < 0 ? _behind[index].Range : default;
    }

    private static RawSpan? EndingAt(List<RawSpan> spans, int end)
    {
        // Spans do not overlap: the last one that starts before 'end' is the only one that can end there.
        var index = FirstStartingAtOrAfter(spans, end) - 1;
        return index >= 0 && spans[index].Range.End == end ? spans[index] : null;
    }

    private static int FirstStartingAtOrAfter(List<RawSpan> spans, int position)
    {
        int low = 0, high = spans.Count;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (spans[middle].Range.Start < position)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    // "export default" before a definition belongs to it as far as its documentation is concerned.
    private static int SkipLinePrefix(ReadOnlySpan<byte> source, int position)
    {
        var start = source[..position].LastIndexOf((byte)'\n') + 1;
        foreach (var b in source[start..position])
        {
            if (!(b is (byte)' ' or (byte)'\t' || char.IsAsciiLetter((char)b)))
                return position;
        }
        return start;
    }

    /// <summary>A comment without the white space at its end.</summary>
    public static RawSpan TrimEnd(RawSpan span, ReadOnlySpan<byte> source)
    {
        var text = span.Range.Of(source).TrimEnd(" \t\r\n"u8);
        return text.Length == span.Range.Length ? span : span with { Range = new ByteSpan(span.Range.Start, text.Length) };
    }

    private static bool IsFirstOnLine(ReadOnlySpan<byte> source, int position) =>
        IsBlank(source[(source[..position].LastIndexOf((byte)'\n') + 1)..position]);

    private static bool IsBlank(ReadOnlySpan<byte> text) => text.IndexOfAnyExcept(" \t\r\n"u8) < 0;

    private static void SortByStart(List<RawSpan> spans) =>
        CollectionsMarshal.AsSpan(spans).Sort(static (a, b) => a.Range.Start.CompareTo(b.Range.Start));
}
