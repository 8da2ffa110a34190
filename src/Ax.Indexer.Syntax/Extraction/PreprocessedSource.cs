namespace Ax.Indexer.Syntax.Extraction;

/// <summary>
/// Walks through source of the C family and tells whether a place is code: outside of comments, literals and preprocessor
/// directives. Places are asked for in ascending order; only what lies between them is read, once.
/// </summary>
internal ref struct PreprocessedSource(ReadOnlySpan<byte> source)
{
    private readonly ReadOnlySpan<byte> _source = source;
    // Behind the last comment or literal that begins before the last place; past that place when it lies inside.
    private int _read;
    private int _countedTo;
    // Start of the line that _isDirective speaks of.
    private int _judged = -1;
    private bool _isDirective;

    /// <summary>0-based line of the last place asked for.</summary>
    public int Line { get; private set; }

    /// <summary>Offset of that line.</summary>
    public int LineStart { get; private set; }

    /// <summary>Goes on to a place and tells whether it is code.</summary>
    public bool MoveTo(int place)
    {
        var passed = _source[_countedTo..place];
        if (passed.LastIndexOf((byte)'\n') is var lineBreak and >= 0)
        {
            Line += passed.Count((byte)'\n');
            LineStart = _countedTo + lineBreak + 1;
        }
        _countedTo = place;
        return !IsInToken(place) && !IsInDirective();
    }

    /// <summary>The end of the comment or literal that begins at a byte; the byte behind it when none does.</summary>
    public static int SkipToken(ReadOnlySpan<byte> source, int start) => source[start] switch
    {
        (byte)'/' => SkipComment(source, start),
        (byte)'"' => IsRawString(source, start) ? SkipRawString(source, start) : SkipQuoted(source, start),
        (byte)'\'' => IsDigitSeparator(source, start) ? start + 1 : SkipQuoted(source, start),
        _ => start + 1,
    };

    private bool IsInToken(int place)
    {
        while (_read < place)
        {
            var next = _source[_read..place].IndexOfAny((byte)'/', (byte)'"', (byte)'\'');
            _read = next < 0 ? place : SkipToken(_source, _read + next);
        }
        return _read > place;
    }

    private bool IsInDirective()
    {
        if (_judged == LineStart)
            return _isDirective;
        var start = LineStart;
        while (start > Math.Max(_judged, 0) && EndsWithBackslash(_source[..(start - 1)]))
            start = _source[..(start - 1)].LastIndexOf((byte)'\n') + 1;
        // Otherwise the line continues the one judged before.
        if (start > _judged)
        {
            var line = _source[start..];
            var first = line.IndexOfAnyExcept((byte)' ', (byte)'\t');
            _isDirective = first >= 0 && line[first] == '#';
        }
        _judged = LineStart;
        return _isDirective;
    }

    private static bool EndsWithBackslash(ReadOnlySpan<byte> text) => text.EndsWith("\\"u8) || text.EndsWith("\\\r"u8);

    private static int SkipComment(ReadOnlySpan<byte> source, int start)
    {
        var text = source[start..];
        if (text.StartsWith("/*"u8))
            return text[2..].IndexOf("*/"u8) is var end and >= 0 ? start + 2 + end + 2 : source.Length;
        if (!text.StartsWith("//"u8))
            return start + 1;
        var position = start;
        while (source[position..].IndexOf((byte)'\n') is var lineBreak and >= 0)
        {
            position += lineBreak;
            if (!EndsWithBackslash(source[..position]))
                return position;
            position++;
        }
        return source.Length;
    }

    // A literal that is not closed ends with its line.
    private static int SkipQuoted(ReadOnlySpan<byte> source, int start)
    {
        var quote = source[start];
        var position = start + 1;
        while (source[position..].IndexOfAny(quote, (byte)'\\', (byte)'\n') is var next and >= 0)
        {
            position += next;
            if (source[position] == quote)
                return position + 1;
            if (source[position] == '\n')
                return position;
            position += source[position..].StartsWith("\\\r\n"u8) ? 3 : 2;
            if (position >= source.Length)
                break;
        }
        return source.Length;
    }

    // R"x( … )x"
    private static bool IsRawString(ReadOnlySpan<byte> source, int quote)
    {
        var start = quote;
        while (start > 0 && quote - start < 4 && IgnoredMacros.IsWordByte(source[start - 1]))
            start--;
        var prefix = source[start..quote];
        return prefix.EndsWith("R"u8) && (prefix.Length == 1 || prefix.SequenceEqual("LR"u8) || prefix.SequenceEqual("uR"u8) || prefix.SequenceEqual("UR"u8) || prefix.SequenceEqual("u8R"u8));
    }

    private static int SkipRawString(ReadOnlySpan<byte> source, int quote)
    {
        const int longestDelimiter = 16;
        var open = source[(quote + 1)..Math.Min(source.Length, quote + 1 + longestDelimiter + 1)].IndexOf((byte)'(');
        if (open < 0)
            return SkipQuoted(source, quote);
        Span<byte> close = stackalloc byte[open + 2];
        close[0] = (byte)')';
        source.Slice(quote + 1, open).CopyTo(close[1..]);
        close[^1] = (byte)'"';
        var end = source[quote..].IndexOf(close);
        return end < 0 ? source.Length : quote + end + close.Length;
    }

    // 1'000'000, 0xff'ff; not L'x' or u8'x'.
    private static bool IsDigitSeparator(ReadOnlySpan<byte> source, int quote)
    {
        var start = quote;
        while (start > 0 && quote - start < 32 && (IgnoredMacros.IsWordByte(source[start - 1]) || source[start - 1] == '\''))
            start--;
        return start < quote && char.IsAsciiDigit((char)source[start]);
    }
}
