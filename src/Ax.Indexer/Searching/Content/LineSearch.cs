using Ax.Indexer.Model;

namespace Ax.Indexer.Searching.Content;

/// <summary>Finds the lines of one text that a query asks for, in their order.</summary>
internal static class LineSearch
{
    public static List<FoundLine> Run(ContentPattern pattern, ContentQuery query, ReadOnlySpan<char> text)
    {
        var found = new List<FoundLine>();
        // Behind the last end of a line there is none.
        if (text.IsEmpty)
            return found;
        text = text is [.., '\n'] ? text[..^1] : text;
        var scan = query.Invert ? ContentScan.EveryLine : pattern.ScanOf(text);
        // The line that begins at a place; counted on as far as needed.
        var (line, counted) = (0, 0);
        for (var from = 0; from <= text.Length && found.Count < query.MostPerFile;)
        {
            var candidate = pattern.FindCandidate(scan, text, from);
            if (candidate < 0)
                break;
            var start = from + text[from..candidate].LastIndexOf('\n') + 1;
            var end = EndOf(text, start);
            var content = Trim(text[start..end]);
            if (pattern.Matches(content) != query.Invert)
            {
                line += text[counted..start].Count('\n');
                counted = start;
                found.Add(new FoundLine(line, content.ToString(), query.Invert ? [] : pattern.SpansIn(content), Before(text, start, query.LinesBefore), After(text, end, query.LinesAfter)));
            }
            from = end + 1;
        }
        return found;
    }

    private static List<string> Before(ReadOnlySpan<char> text, int start, int count)
    {
        var lines = new List<string>();
        for (; lines.Count < count && start > 0; start = text[..(start - 1)].LastIndexOf('\n') + 1)
            lines.Add(Trim(text[(text[..(start - 1)].LastIndexOf('\n') + 1)..(start - 1)]).ToString());
        lines.Reverse();
        return lines;
    }

    private static List<string> After(ReadOnlySpan<char> text, int end, int count)
    {
        var lines = new List<string>();
        while (lines.Count < count && end < text.Length)
        {
            var start = end + 1;
            end = EndOf(text, start);
            lines.Add(Trim(text[start..end]).ToString());
        }
        return lines;
    }

    private static int EndOf(ReadOnlySpan<char> text, int start) => text[start..].IndexOf('\n') is >= 0 and var length ? start + length : text.Length;

    private static ReadOnlySpan<char> Trim(ReadOnlySpan<char> line) => line is [.., '\r'] ? line[..^1] : line;
}
