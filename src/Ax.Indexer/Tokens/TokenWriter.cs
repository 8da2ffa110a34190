using System.Text;
using Ax.Indexer.Model;
using Ax.Indexer.Storage.Writes;

namespace Ax.Indexer.Tokens;

/// <summary>
/// Splits names and text into the tokens of the index; queries are split by the same code. Tokens are lower case and
/// separated by spaces. A name falls apart at punctuation, where a capital follows a small letter or a digit, and before
/// the last capital of an acronym: <c>HTTPServer2Go_fast</c> → <c>http server2 go fast</c>. No stemming.
/// </summary>
internal static class TokenWriter
{
    /// <summary>Appends a name as one token, and returns where; names that are a token as they stand are not copied.</summary>
    public static ByteSpan WriteNameToken(ByteSpan name, ByteBuffer text)
    {
        var bytes = name.Of(text.Span);
        var isToken = true;
        foreach (var b in bytes)
            isToken &= b is > (byte)' ' and < 0x7F and not (byte)'"' and not (byte)'\'';
        // The index folds the case of ASCII itself.
        return isToken ? name : WriteLower(NameToken(Encoding.UTF8.GetString(bytes)), text);
    }

    /// <summary>A name as one token: lower case, without white space and quotes.</summary>
    public static string NameToken(string name)
    {
        var token = new StringBuilder(name.Length);
        foreach (var c in name)
        {
            if (!char.IsWhiteSpace(c) && !char.IsControl(c) && c is not ('"' or '\''))
                token.Append(char.ToLowerInvariant(c));
        }
        return token.ToString();
    }

    /// <summary>Appends the words of a name.</summary>
    /// <returns>Where they are and how many; empty when there is but one and it is the name itself.</returns>
    public static ByteSpan WriteParts(ByteSpan name, ByteBuffer text)
    {
        var start = text.Length;
        // The name lies in the same buffer, which may move when it grows.
        text.GetSpan((name.Length * 2) + 16);
        var bytes = name.Of(text.Span);
        var count = AppendParts(bytes, text);
        if (count <= 1 && text.Length - start == name.Length)
            text.Truncate(start);
        return new ByteSpan(start, text.Length - start);
    }

    /// <summary>Appends the words of a name, also of one that is a single word.</summary>
    /// <param name="name">The name as UTF-8; not in <paramref name="text"/>.</param>
    /// <param name="text">Where to append.</param>
    public static void WriteNameWords(ReadOnlySpan<byte> name, ByteBuffer text) => AppendParts(name, text);

    /// <summary>Appends the words of running text or code.</summary>
    /// <param name="source">The text as UTF-8.</param>
    /// <param name="text">Where to append; not the buffer that <paramref name="source"/> lies in.</param>
    /// <param name="maxWords">Where to stop.</param>
    public static void WriteWords(ReadOnlySpan<byte> source, ByteBuffer text, int maxWords)
    {
        var words = 0;
        for (var i = 0; i < source.Length && words < maxWords;)
        {
            if (!IsWord(source[i]))
            {
                i++;
                continue;
            }
            var start = i;
            while (i < source.Length && IsWord(source[i]))
                i++;
            if (text.Length > 0)
                AppendSpace(text);
            words += AppendParts(source[start..i], text);
        }
    }

    /// <summary>The words of a query's word, in order.</summary>
    public static IReadOnlyList<string> Words(string word)
    {
        using var buffer = new ByteBuffer();
        WriteWords(Encoding.UTF8.GetBytes(word), buffer, maxWords: 64);
        return Encoding.UTF8.GetString(buffer.Span).Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>Whether a word of names, text or code begins at a place.</summary>
    public static bool IsStartOfPart(ReadOnlySpan<byte> source, int at) => IsPart(source[at]) && (at == 0 || !IsPart(source[at - 1]) || IsBoundary(source, at));

    /// <summary>Where a word that begins at a place ends.</summary>
    public static int EndOfPart(ReadOnlySpan<byte> source, int start)
    {
        var i = start + 1;
        while (i < source.Length && IsPart(source[i]) && !IsBoundary(source, i))
            i++;
        return i;
    }

    private static int AppendParts(ReadOnlySpan<byte> name, ByteBuffer text)
    {
        var parts = 0;
        for (var i = 0; i < name.Length;)
        {
            if (!IsPart(name[i]))
            {
                i++;
                continue;
            }
            var start = i;
            i = EndOfPart(name, start);
            if (parts++ > 0)
                text.Append((byte)' ');
            AppendLower(name[start..i], text);
        }
        return parts;
    }

    private static bool IsBoundary(ReadOnlySpan<byte> name, int i)
    {
        if (!char.IsAsciiLetterUpper((char)name[i]))
            return false;
        return !char.IsAsciiLetterUpper((char)name[i - 1]) || (i + 1 < name.Length && char.IsAsciiLetterLower((char)name[i + 1]));
    }

    private static void AppendLower(ReadOnlySpan<byte> word, ByteBuffer text)
    {
        if (!Ascii.IsValid(word))
        {
            WriteLower(Encoding.UTF8.GetString(word), text);
            return;
        }
        Ascii.ToLower(word, text.GetSpan(word.Length), out var written);
        text.Advance(written);
    }

    private static ByteSpan WriteLower(string word, ByteBuffer text)
    {
        var start = text.Length;
        text.Append(Encoding.UTF8.GetBytes(word.ToLowerInvariant()));
        return new ByteSpan(start, text.Length - start);
    }

    private static void AppendSpace(ByteBuffer text)
    {
        if (text.Span[^1] != (byte)' ')
            text.Append((byte)' ');
    }

    private static bool IsPart(byte b) => b >= 0x80 || char.IsAsciiLetterOrDigit((char)b);

    private static bool IsWord(byte b) => IsPart(b) || b == (byte)'_';
}
