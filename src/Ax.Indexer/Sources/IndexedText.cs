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
        var path = Path.Combine(root, file.Path);
        try
        {
            var info = new FileInfo(path);
            if (!info.Exists || info.Length != file.Size || info.Length > MaxFileBytes)
                return null;
            var content = File.ReadAllBytes(path);
            // It may have been written between the look and the reading.
            info.Refresh();
            if (content.Length != file.Size)
                return null;
            if ((file.ModifiedTicks == 0 || info.LastWriteTimeUtc.Ticks != file.ModifiedTicks) && !HasHash(content, file.Hash))
                return null;
            var pooled = ArrayPool<byte>.Shared.Rent(content.Length);
            content.CopyTo(pooled, 0);
            using var text = SourceDecoder.Decode(pooled, content.Length);
            return text.Utf8.ToArray();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // What cannot be read any more is stale.
            return null;
        }
    }

    private static bool HasHash(byte[] content, UInt128 hash) =>
        BinaryPrimitives.ReadUInt128LittleEndian(SHA256.HashData(content)) == hash;
}
