using System.Buffers.Binary;
using System.Security.Cryptography;
using Ax.Indexer.Storage.Reads;
using Microsoft.Win32.SafeHandles;

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
        try
        {
            using var handle = SourceFile.Open(Path.Combine(root, file.Path));
            var size = RandomAccess.GetLength(handle);
            if (size != file.Size || size > MaxFileBytes)
                return null;
            // One byte more than expected is asked for: the file may have grown since the look.
            var content = SourceFile.ReadPooled(handle, size, (int)size + 1, out var length);
            return IsAsIndexed(handle, file, content.AsSpan(0, length)) ? SourceDecoder.Decode(content, length) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // What cannot be read any more is stale.
            return null;
        }
    }

    /// <summary>Whether a file's content is that of the index.</summary>
    /// <param name="handle">The file.</param>
    /// <param name="file">What the index knows.</param>
    /// <param name="content">What was read.</param>
    public static bool IsAsIndexed(SafeFileHandle handle, StoredFile file, ReadOnlySpan<byte> content) =>
        content.Length == file.Size && (IsUntouched(handle, file) || HasHash(content, file.Hash));

    // Looked at behind the reading: it may be written meanwhile.
    private static bool IsUntouched(SafeFileHandle handle, StoredFile file) =>
        file.ModifiedTicks != 0 && File.GetLastWriteTimeUtc(handle).Ticks == file.ModifiedTicks;

    private static bool HasHash(ReadOnlySpan<byte> content, UInt128 hash) =>
        BinaryPrimitives.ReadUInt128LittleEndian(SHA256.HashData(content)) == hash;
}
