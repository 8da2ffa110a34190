using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;
using Ax.Indexer.Model;
using Ax.Indexer.Storage.Content;

namespace Ax.Indexer.Searching.Content;

/// <summary>A pattern, ready to search texts line by line. Immutable and thread-safe.</summary>
internal sealed class ContentPattern
{
    // Only patterns that need backtracking can take long.
    private static readonly TimeSpan MostPerLine = TimeSpan.FromSeconds(1), MostForSpans = TimeSpan.FromMilliseconds(100);

    // In characters.
    private const int LargestBlock = 64 * 1024;

    // Of a pattern in a message.
    private const int MostShown = 100;

    // The bytes are looked through once for each.
    private const int MostInBytes = 4;

    // The sign for kelvin: the only character beyond ASCII that .NET takes for another case of an ASCII letter; ordinal comparison does not.
    private const char Kelvin = '\u212A';

    private readonly Regex _line, _spans;
    private readonly Regex? _block;
    private readonly SearchValues<string>? _required;
    private readonly byte[][]? _requiredBytes;
    private readonly bool _ignoresCase, _tellsLineEnds;

    /// <exception cref="QuerySyntaxException">The pattern is no regular expression.</exception>
    public ContentPattern(ContentQuery query)
    {
        var pattern = query.IsLiteral ? Regex.Escape(query.Pattern) : query.Pattern;
        var whole = query.WholeWords ? $@"\b(?:{pattern})\b" : pattern;
        var options = RegexOptions.CultureInvariant | (query.IgnoreCase ? RegexOptions.IgnoreCase : RegexOptions.None);
        // By itself it must be a pattern, which a)|(b is not.
        _line = Compile(pattern, options);
        if (query.WholeWords)
            _line = Compile(whole, options);
        // Whether a text matches, .NET tells in linear time; where, it does not: [^a]?bk in "xabkyybk" is found at 5, not at 2 (10.0).
        _spans = new Regex(whole, options, MostForSpans);
        var required = query.IsLiteral ? RequiredTexts.OneOf([query.Pattern]) : PatternReader.Read(pattern, out _ignoresCase);
        _ignoresCase |= query.IgnoreCase;
        Trigrams = TrigramQuery.For(required.Groups, _ignoresCase);
        if (required.Best is { } texts)
        {
            var isAscii = texts.All(static text => Ascii.IsValid(text));
            if (!_ignoresCase || isAscii)
                _required = SearchValues.Create([.. texts], _ignoresCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);
            if (!_ignoresCase && isAscii && texts.Count <= MostInBytes)
                _requiredBytes = [.. texts.Select(Encoding.ASCII.GetBytes)];
        }
        _tellsLineEnds = pattern.Contains('$');
        if (_line.Options.HasFlag(RegexOptions.NonBacktracking) && !MayTellTextEnds(pattern))
            _block = new Regex(whole, _line.Options | RegexOptions.Multiline);
    }

    /// <summary>What the trigrams of a file with a line that matches must be; null when they may be any.</summary>
    public TrigramQuery? Trigrams { get; }

    /// <summary>Whether a file may have a line that matches, by its bytes: to tell that most have none they need not be decoded.</summary>
    public bool MayMatch(ReadOnlySpan<byte> content)
    {
        // In UTF-16 texts look otherwise.
        if (_requiredBytes is null || content is [0xFE, 0xFF, ..] or [0xFF, 0xFE, ..])
            return true;
        foreach (var text in _requiredBytes)
        {
            if (content.IndexOf(text) >= 0)
                return true;
        }
        return false;
    }

    /// <summary>How the lines of a text are found that may match.</summary>
    public ContentScan ScanOf(ReadOnlySpan<char> text) =>
        _required is not null && !(_ignoresCase && text.Contains(Kelvin)) ? ContentScan.ForTexts
        // Before the end of a line a carriage return may stand.
        : _block is not null && !(_tellsLineEnds && text.Contains('\r')) ? ContentScan.ForBlocks
        : ContentScan.EveryLine;

    /// <summary>A place in the next line that may match, from a place on; -1 when there is none.</summary>
    /// <param name="scan">How to look.</param>
    /// <param name="text">The text.</param>
    /// <param name="from">The start of a line.</param>
    public int FindCandidate(ContentScan scan, ReadOnlySpan<char> text, int from) => scan switch
    {
        ContentScan.ForTexts => text[from..].IndexOfAny(_required!) is >= 0 and var at ? from + at : -1,
        ContentScan.ForBlocks => FindBlock(text, from),
        _ => from,
    };

    // Lines together match if one of them does: across lines they may match more, but not less. The more lines in vain, the more at once.
    private int FindBlock(ReadOnlySpan<char> text, int from)
    {
        for (var size = 1; from <= text.Length; size = Math.Min(size * 2, LargestBlock))
        {
            var end = EndOfLine(text, Math.Min(text.Length, from + size));
            if (_block!.IsMatch(text[from..end]))
            {
                if (Narrow(text, from, end) is >= 0 and var found)
                    return found;
            }
            from = end + 1;
        }
        return -1;
    }

    // The first line that matches by itself or in a block of one line; -1 when only lines together do.
    private int Narrow(ReadOnlySpan<char> text, int from, int end)
    {
        var middle = EndOfLine(text, from + (end - from) / 2);
        if (middle >= end)
        {
            middle = text[from..end].LastIndexOf('\n') is >= 0 and var last ? from + last : -1;
            if (middle < 0)
                return from;
        }
        return _block!.IsMatch(text[from..middle]) && Narrow(text, from, middle) is >= 0 and var found ? found
            : _block.IsMatch(text[(middle + 1)..end]) ? Narrow(text, middle + 1, end) : -1;
    }

    private static int EndOfLine(ReadOnlySpan<char> text, int from) => text[from..].IndexOf('\n') is >= 0 and var length ? from + length : text.Length;

    /// <summary>Whether a line matches.</summary>
    /// <exception cref="QuerySyntaxException">The pattern takes too long.</exception>
    public bool Matches(ReadOnlySpan<char> line)
    {
        try
        {
            return _line.IsMatch(line);
        }
        catch (RegexMatchTimeoutException)
        {
            throw TooSlow();
        }
    }

    /// <summary>What matches in a line, in UTF-8 bytes from its start.</summary>
    public List<ByteSpan> SpansIn(ReadOnlySpan<char> line)
    {
        try
        {
            return SpansIn(_spans, line);
        }
        catch (RegexMatchTimeoutException)
        {
            // That it matches is certain.
            return [new ByteSpan(0, Encoding.UTF8.GetByteCount(line))];
        }
    }

    private static List<ByteSpan> SpansIn(Regex regex, ReadOnlySpan<char> line)
    {
        var spans = new List<ByteSpan>();
        foreach (var match in regex.EnumerateMatches(line))
            spans.Add(new ByteSpan(Encoding.UTF8.GetByteCount(line[..match.Index]), Encoding.UTF8.GetByteCount(line.Slice(match.Index, match.Length))));
        return spans;
    }

    // What cannot be matched in linear time is matched with a time limit.
    private static Regex Compile(string pattern, RegexOptions options)
    {
        try
        {
            return new Regex(pattern, options | RegexOptions.NonBacktracking);
        }
        catch (NotSupportedException)
        {
            return new Regex(pattern, options, MostPerLine);
        }
        catch (ArgumentException e)
        {
            var reason = e.Message.Replace($"Invalid pattern '{pattern}' at", "at", StringComparison.Ordinal);
            throw new QuerySyntaxException($"'{Shown(pattern)}' is not a regular expression: {reason} To find a text as it is, ask for a literal (ax grep -F).");
        }
    }

    // (?-m) turns ^ and $ into the ends of the text again.
    private static bool MayTellTextEnds(string pattern) => Regex.IsMatch(pattern, @"\\[AzZG]|\(\?[a-z]*-");

    private static string Shown(string pattern) => pattern.Length <= MostShown ? pattern : pattern[..MostShown] + "…";

    private QuerySyntaxException TooSlow() =>
        new($"'{Shown(_line.ToString())}' looks around or back, which may take for ever: one line took more than {MostPerLine.TotalSeconds} s. Say it without lookarounds and references.");
}
