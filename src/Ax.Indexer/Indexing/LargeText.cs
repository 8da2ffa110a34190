using System.Buffers;
using System.Text.Unicode;
using Ax.Indexer.Sources;
using Ax.Indexer.Storage.Content;

namespace Ax.Indexer.Indexing;

/// <summary>Reads the trigrams of files that are too large to be parsed, a part at a time.</summary>
internal static class LargeText
{
    private const int BufferSize = 256 * 1024;

    /// <summary>Adds the trigrams of a file, as far as it is searched.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It must not be read.</exception>
    public static LargeTextKind Read(string path, TrigramSet trigrams)
    {
        using var file = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, FileOptions.SequentialScan);
        var buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
        try
        {
            return Read(file, buffer, trigrams);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static LargeTextKind Read(Microsoft.Win32.SafeHandles.SafeFileHandle file, byte[] buffer, TrigramSet trigrams)
    {
        // What is filled begins with bytes that were looked at already: a trigram may lie across the parts.
        var (filled, known) = (0, 0);
        for (long position = 0; position < SourceFile.MostSearched;)
        {
            var read = RandomAccess.Read(file, buffer.AsSpan(filled), position);
            filled += read;
            var part = buffer.AsSpan(0, filled);
            if (position == 0 && SourceDecoder.IsBinary(part))
                return LargeTextKind.Binary;
            position += read;
            var end = read == 0 ? filled : StartOfLastCharacter(part);
            if (!Utf8.IsValid(part[known..end]))
                return LargeTextKind.Other;
            trigrams.Add(part[..end]);
            if (read == 0)
                break;
            known = Math.Min(Trigram.Length - 1, end);
            part[(end - known)..].CopyTo(buffer);
            filled -= end - known;
        }
        return LargeTextKind.Utf8;
    }

    // It may be cut off; at most three bytes are.
    private static int StartOfLastCharacter(ReadOnlySpan<byte> utf8)
    {
        var start = utf8.Length - 1;
        while (start > 0 && utf8.Length - start < 4 && (utf8[start] & 0xC0) == 0x80)
            start--;
        return Math.Max(start, 0);
    }
}

/// <summary>What a large file is.</summary>
internal enum LargeTextKind
{
    /// <summary>UTF-8: its trigrams are known.</summary>
    Utf8,
    /// <summary>Text in another encoding.</summary>
    Other,
    /// <summary>No text.</summary>
    Binary,
}
