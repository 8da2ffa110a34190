using System.Numerics;
using System.Runtime.InteropServices;

namespace Ax.Indexer.Storage.Content;

/// <summary>Checksums of a file page by page (CRC-32C), so that only what is read has to be verified.</summary>
internal sealed class PageChecksums
{
    public const int PageSize = 16 * 1024;

    private readonly List<uint> _pages = [];
    private uint _crc;
    private int _filled;

    /// <summary>Adds bytes that are written.</summary>
    public void Add(ReadOnlySpan<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            var part = bytes[..Math.Min(bytes.Length, PageSize - _filled)];
            _crc = Compute(part, _crc);
            _filled += part.Length;
            bytes = bytes[part.Length..];
            if (_filled == PageSize)
                EndPage();
        }
    }

    /// <summary>The checksums of all pages; nothing can be added behind.</summary>
    public IReadOnlyList<uint> Finish()
    {
        if (_filled > 0)
            EndPage();
        return _pages;
    }

    private void EndPage()
    {
        _pages.Add(_crc);
        (_crc, _filled) = (0, 0);
    }

    /// <summary>The checksum of bytes that follow others with a known one.</summary>
    public static uint Compute(ReadOnlySpan<byte> bytes, uint crc = 0)
    {
        crc = ~crc;
        foreach (var word in MemoryMarshal.Cast<byte, ulong>(bytes))
            crc = BitOperations.Crc32C(crc, word);
        foreach (var b in bytes[(bytes.Length & ~7)..])
            crc = BitOperations.Crc32C(crc, b);
        return ~crc;
    }
}
