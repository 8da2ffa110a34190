using System.Text;

namespace Ax.Indexer.Tests.Indexing.EditSequences;

/// <summary>Texts as bytes in all the ways that files have, and back.</summary>
internal static class TextEncodings
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>A text as a file may have it; mostly UTF-8.</summary>
    public static byte[] Encode(Random random, string text) => Encode(text, random.Next(3) > 0 ? 0 : random.Next(12), random.Next(8) == 0);

    /// <summary>A text in another encoding than most.</summary>
    public static byte[] EncodeOddly(Random random, string text) => Encode(text, random.Next(12), random.Next(3) == 0);

    /// <summary>The text of a file; null when it is binary. Our own reading of what counts as which.</summary>
    public static string? Decode(byte[] bytes)
    {
        var bigEndian = bytes is [0xFE, 0xFF, ..];
        if (bytes is [0xFF, 0xFE, ..] || bigEndian)
            return new UnicodeEncoding(bigEndian, byteOrderMark: false).GetString(bytes.AsSpan(2));
        if (bytes.AsSpan(0, Math.Min(bytes.Length, 8000)).Contains((byte)0))
            return null;
        var start = bytes is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0;
        try
        {
            return Strict.GetString(bytes.AsSpan(start));
        }
        catch (DecoderFallbackException)
        {
            return Encoding.Latin1.GetString(bytes.AsSpan(start));
        }
    }

    private static byte[] Encode(string text, int way, bool withCarriageReturns)
    {
        if (withCarriageReturns)
            text = text.Replace("\r", "", StringComparison.Ordinal).Replace("\n", "\r\n", StringComparison.Ordinal);
        return way switch
        {
            1 => [.. "\uFEFF"u8, .. Strict.GetBytes(text)],
            2 => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)],
            3 => [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(text)],
            4 or 5 => Encoding.Latin1.GetBytes("# é\n" + text),
            6 => [.. Encoding.UTF8.GetBytes(text), 0xC3, 0x28, 0xFF, (byte)'\n'],
            7 => [.. Encoding.UTF8.GetBytes(text), 0, 1, 2],
            8 => [],
            // Half a character at the end.
            9 => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text), 0x41],
            _ => Encoding.UTF8.GetBytes(text),
        };
    }
}
