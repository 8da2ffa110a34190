using System.Buffers;
using System.Text;

namespace Ax.Indexer.Searching.Content;

/// <summary>Finds places in UTF-8 where one of some texts stands. Immutable and thread-safe.</summary>
internal sealed class TextFinder
{
    // The bytes are looked through once for each.
    private const int MostOneByOne = 4;

    // How many bytes are made characters at a time, at first and in the end.
    private const int FirstBlock = 256, LargestBlock = 4096;

    private readonly byte[][] _texts;
    private readonly SearchValues<string>? _together;
    private readonly int _longest;
    private readonly bool _hasKelvin;

    private TextFinder(byte[][] texts, bool ignoresCase)
    {
        _texts = texts;
        _longest = texts.Max(static text => text.Length);
        if (ignoresCase || texts.Length > 1)
            _together = SearchValues.Create([.. texts.Select(Encoding.Latin1.GetString)], ignoresCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);
        IgnoresCase = ignoresCase;
        _hasKelvin = ignoresCase && texts.Any(static text => text.AsSpan().ContainsAny((byte)'k', (byte)'K'));
        IsAscii = texts.All(static text => Ascii.IsValid(text));
    }

    /// <summary>Whether case is ignored.</summary>
    public bool IgnoresCase { get; }

    /// <summary>Whether no text goes beyond ASCII: it is found in other encodings, too, that hold ASCII.</summary>
    public bool IsAscii { get; }

    /// <summary>Finds texts; null when that cannot be done: without regard to case only those of ASCII are found.</summary>
    public static TextFinder? TryMake(IReadOnlyList<string> texts, bool ignoresCase)
    {
        if (texts.Any(text => ignoresCase && !Ascii.IsValid(text) || text.Any(char.IsSurrogate)))
            return null;
        return new TextFinder([.. texts.Select(Encoding.UTF8.GetBytes)], ignoresCase);
    }

    /// <summary>Whether texts can stand there in another way than they are found: the sign for kelvin is another case of k.</summary>
    public bool MayMiss(ReadOnlySpan<byte> text) => _hasKelvin && text.IndexOf("\u212A"u8) >= 0;

    /// <summary>Whether one of the texts is there.</summary>
    public bool IsIn(ReadOnlySpan<byte> text)
    {
        if (IgnoresCase || _texts.Length > MostOneByOne)
            return Find(text, 0) >= 0;
        foreach (var one in _texts)
        {
            if (text.IndexOf(one) >= 0)
                return true;
        }
        return false;
    }

    /// <summary>The first place of a text, from a place on; -1 when there is none.</summary>
    public int Find(ReadOnlySpan<byte> text, int from)
    {
        if (_together is null)
            return text[from..].IndexOf(_texts[0]) is >= 0 and var place ? from + place : -1;
        return FindTogether(text, from);
    }

    private int FindTogether(ReadOnlySpan<byte> text, int from)
    {
        // Byte by byte as characters of Latin-1: of texts, .NET finds many at once only in strings.
        var chars = ArrayPool<char>.Shared.Rent(LargestBlock + _longest);
        try
        {
            for (var size = FirstBlock; from < text.Length; from += size, size = Math.Min(size * 2, LargestBlock))
            {
                // A text may begin in a block and end behind it.
                var length = Encoding.Latin1.GetChars(text.Slice(from, Math.Min(size + _longest - 1, text.Length - from)), chars);
                if (chars.AsSpan(0, length).IndexOfAny(_together!) is >= 0 and var at)
                    return from + at;
            }
            return -1;
        }
        finally
        {
            ArrayPool<char>.Shared.Return(chars);
        }
    }
}
