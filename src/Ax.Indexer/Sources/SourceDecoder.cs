using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Ax.Indexer.Sources;

/// <summary>Tells text from binary, and turns every text into UTF-8.</summary>
internal static class SourceDecoder
{
    /// <summary>How much of a file is searched for a NUL byte; git looks as far.</summary>
    private const int BinaryHead = 8000;

    /// <summary>Whether a file is not text, by its head.</summary>
    public static bool IsBinary(ReadOnlySpan<byte> head) =>
        head[..Math.Min(head.Length, BinaryHead)].Contains((byte)0) && Utf16(head) is null;

    /// <summary>Decodes a file's bytes; takes over the array, which comes from the shared pool.</summary>
    public static SourceText Decode(byte[] pooled, int length)
    {
        var bytes = pooled.AsSpan(0, length);
        if (bytes.StartsWith("\uFEFF"u8))
            bytes = bytes[3..];
        else if (Utf16(bytes) is { } utf16)
            return Transcode(pooled, bytes[2..], utf16);
        return Utf8.IsValid(bytes)
            ? new SourceText(pooled, length - bytes.Length, bytes.Length, isTranscoded: false)
            : Transcode(pooled, bytes, Encoding.Latin1);
    }

    private static UnicodeEncoding? Utf16(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) ? new UnicodeEncoding(bigEndian: false, byteOrderMark: false)
        : bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) ? new UnicodeEncoding(bigEndian: true, byteOrderMark: false)
        : null;

    private static SourceText Transcode(byte[] pooled, ReadOnlySpan<byte> bytes, Encoding encoding)
    {
        var chars = ArrayPool<char>.Shared.Rent(encoding.GetMaxCharCount(bytes.Length));
        try
        {
            var count = encoding.GetChars(bytes, chars);
            var utf8 = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(count));
            return new SourceText(utf8, 0, Encoding.UTF8.GetBytes(chars.AsSpan(0, count), utf8), isTranscoded: true);
        }
        finally
        {
            ArrayPool<char>.Shared.Return(chars);
            ArrayPool<byte>.Shared.Return(pooled);
        }
    }
}
