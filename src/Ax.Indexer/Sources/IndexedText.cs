using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;
using Ax.Indexer.Storage.Reads;

namespace Ax.Indexer.Sources;

/// <summary>The text of a file, provided that it is as it was indexed.</summary>
internal static class IndexedText
{
    private const int MaxFileBytes = 64 << 20;

    /// <summary>The text as UTF-8; null when the file has changed, vanished or cannot be read.</summary>
    public static byte[]? Read(string root, StoredFile file)
    {
        using var text = Open(root, file);
        return text?.Utf8.ToArray();
    }

    /// <summary>The text on pooled memory; null when the file has changed, vanished or cannot be read.</summary>
    public static SourceText? Open(string root, StoredFile file)
    {
        var path = Path.Combine(root, file.Path);
        try
        {
            var info = new FileInfo(path);
            if (!info.Exists || info.Length != file.Size || info.Length > MaxFileBytes)
                return null;
            var length = (int)file.Size;
            var content = ArrayPool<byte>.Shared.Rent(length + 1);
            return IsAsIndexed(info, file, content.AsSpan(0, ReadAll(path, content))) ? SourceDecoder.Decode(content, length) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // What cannot be read any more is stale.
            return null;
        }
    }

    /// <summary>Whether a file's content is that of the index.</summary>
    /// <param name="info">What is known of the file; looked up again.</param>
    /// <param name="file">What the index knows.</param>
    /// <param name="content">What was read.</param>
    public static bool IsAsIndexed(FileInfo info, StoredFile file, ReadOnlySpan<byte> content) =>
        content.Length == file.Size && (IsUntouched(info, file) || HasHash(content, file.Hash));

    // One byte more than expected is asked for: the file may have grown since the look.
    private static int ReadAll(string path, byte[] buffer)
    {
        using var handle = File.OpenHandle(path);
        var total = 0;
        while (total < buffer.Length && RandomAccess.Read(handle, buffer.AsSpan(total), total) is > 0 and var read)
            total += read;
        return total;
    }

    // It may have been written between the look and the reading.
    private static bool IsUntouched(FileInfo info, StoredFile file)
    {
        info.Refresh();
        return file.ModifiedTicks != 0 && info.LastWriteTimeUtc.Ticks == file.ModifiedTicks;
    }

    private static bool HasHash(ReadOnlySpan<byte> content, UInt128 hash) =>
        BinaryPrimitives.ReadUInt128LittleEndian(SHA256.HashData(content)) == hash;
}
