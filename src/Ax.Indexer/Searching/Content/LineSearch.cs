using System.Buffers;
using System.Text;
using Ax.Indexer.Model;

namespace Ax.Indexer.Searching.Content;

/// <summary>Finds the lines of one text that a query asks for, in their order.</summary>
internal static class LineSearch
{
    // Kept from file to file.
    [ThreadStatic]
    private static List<FoundLine>? _found;

    /// <summary>The lines.</summary>
    public static FoundLine[] Run(ContentPattern pattern, ContentQuery query, ReadOnlySpan<byte> text)
    {
        var found = _found ??= [];
        found.Clear();
        Search(pattern, query, text, found);
        FoundLine[] lines = [.. found];
        found.Clear();
        return lines;
    }

    /// <summary>How many lines there are.</summary>
    public static int Count(ContentPattern pattern, ContentQuery query, ReadOnlySpan<byte> text) => Search(pattern, query, text, found: null);

    private static int Search(ContentPattern pattern, ContentQuery query, ReadOnlySpan<byte> text, List<FoundLine>? found)
    {
        if (text.IsEmpty)
            return 0;
        text = LineEnds.Unify(text, out var rented);
        try
        {
            return query.Invert ? OtherLines(pattern, query, text, found) : Lines(pattern, query, text, found);
        }
        finally
        {
            if (rented is not null)
                ArrayPool<byte>.Shared.Return(rented);
        }
    }

    private static int Lines(ContentPattern pattern, ContentQuery query, ReadOnlySpan<byte> text, List<FoundLine>? found)
    {
        // The line that begins at a place; counted on as far as needed.
        var (line, counted, count) = (0, 0, 0);
        using var lines = new MatchingLines(pattern, text);
        for (; count < query.MostPerFile && lines.MoveNext(); count++)
        {
            if (found is null)
                continue;
            line += text[counted..lines.Start].Count((byte)'\n');
            counted = lines.Start;
            found.Add(Describe(query, text, line, lines.Start, lines.End, pattern));
        }
        return count;
    }

    // Those between the lines that match.
    private static int OtherLines(ContentPattern pattern, ContentQuery query, ReadOnlySpan<byte> text, List<FoundLine>? found)
    {
        var (line, from, count) = (0, 0, 0);
        using var lines = new MatchingLines(pattern, text);
        while (count < query.MostPerFile && from <= text.Length)
        {
            var next = lines.MoveNext() ? lines.Start : text.Length + 1;
            for (; from < next && count < query.MostPerFile; line++, count++)
            {
                var end = EndOf(text, from);
                found?.Add(Describe(query, text, line, from, end, matching: null));
                from = end + 1;
            }
            (line, from) = (line + 1, lines.End + 1);
            if (next > text.Length)
                break;
        }
        return count;
    }

    private static FoundLine Describe(ContentQuery query, ReadOnlySpan<byte> text, int line, int start, int end, ContentPattern? matching)
    {
        var content = Encoding.UTF8.GetString(text[start..end]);
        return new FoundLine(line, content, matching?.SpansIn(content, end - start) ?? [], Before(text, start, query.LinesBefore), After(text, end, query.LinesAfter));
    }

    private static string[] Before(ReadOnlySpan<byte> text, int start, int count)
    {
        if (count == 0)
            return [];
        var lines = new List<string>();
        while (lines.Count < count && start > 0)
        {
            var end = start - 1;
            start = text[..end].LastIndexOf((byte)'\n') + 1;
            lines.Add(Encoding.UTF8.GetString(text[start..end]));
        }
        lines.Reverse();
        return [.. lines];
    }

    private static string[] After(ReadOnlySpan<byte> text, int end, int count)
    {
        if (count == 0)
            return [];
        var lines = new List<string>();
        while (lines.Count < count && end < text.Length)
        {
            var start = end + 1;
            end = EndOf(text, start);
            lines.Add(Encoding.UTF8.GetString(text[start..end]));
        }
        return [.. lines];
    }

    private static int EndOf(ReadOnlySpan<byte> text, int start) => text[start..].IndexOf((byte)'\n') is >= 0 and var length ? start + length : text.Length;
}
