using System.Buffers;
using Microsoft.Win32.SafeHandles;

namespace Ax.Indexer.Sources;

/// <summary>Reads files as they are, whatever happens to them meanwhile.</summary>
internal static class SourceFile
{
    /// <summary>Of longer files only so many bytes are searched.</summary>
    public const int MostSearched = 64 << 20;

    /// <summary>Opens a file to read it once, whoever else uses it.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It must not be read.</exception>
    public static SafeFileHandle Open(string path) =>
        File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, FileOptions.SequentialScan);

    /// <summary>Reads a file from its start into an array of the shared pool.</summary>
    /// <param name="path">The file, absolute.</param>
    /// <param name="expected">The size it is expected to have.</param>
    /// <param name="cap">The most bytes to read.</param>
    /// <param name="length">The bytes read: more than <paramref name="cap"/> is never read, even when the file grows.</param>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It must not be read.</exception>
    public static byte[] ReadPooled(string path, long expected, int cap, out int length)
    {
        using var handle = Open(path);
        return ReadPooled(handle, expected, cap, out length);
    }

    /// <summary>Reads an open file from its start into an array of the shared pool.</summary>
    /// <param name="handle">The file.</param>
    /// <param name="expected">The size it is expected to have.</param>
    /// <param name="cap">The most bytes to read.</param>
    /// <param name="length">The bytes read.</param>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static byte[] ReadPooled(SafeFileHandle handle, long expected, int cap, out int length)
    {
        var buffer = ArrayPool<byte>.Shared.Rent((int)Math.Min(expected + 1, cap));
        length = 0;
        while (true)
        {
            var wanted = Math.Min(buffer.Length, cap) - length;
            var read = wanted == 0 ? 0 : RandomAccess.Read(handle, buffer.AsSpan(length, wanted), length);
            length += read;
            if (read == 0 && (wanted > 0 || length == cap))
                return buffer;
            if (length == buffer.Length)
                buffer = Grow(buffer, cap);
        }
    }

    /// <summary>Reads and decodes a file up to a cap; null when it is missing, unreadable or binary.</summary>
    public static SourceText? TryReadText(string path, int cap)
    {
        try
        {
            var pooled = ReadPooled(path, 32 * 1024, cap, out var length);
            if (!SourceDecoder.IsBinary(pooled.AsSpan(0, length)))
                return SourceDecoder.Decode(pooled, length);
            ArrayPool<byte>.Shared.Return(pooled);
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static byte[] Grow(byte[] buffer, int cap)
    {
        var larger = ArrayPool<byte>.Shared.Rent((int)Math.Min((long)buffer.Length * 2, Math.Max(cap, buffer.Length + 1L)));
        buffer.CopyTo(larger, 0);
        ArrayPool<byte>.Shared.Return(buffer);
        return larger;
    }
}
