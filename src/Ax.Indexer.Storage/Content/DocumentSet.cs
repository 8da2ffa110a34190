using System.Numerics;
using System.Runtime.InteropServices;

namespace Ax.Indexer.Storage.Content;

/// <summary>Documents of one segment, by their numbers, as bits. Not thread-safe.</summary>
/// <param name="count">How many documents the segment has.</param>
internal sealed class DocumentSet(int count)
{
    private readonly ulong[] _bits = new ulong[(count + 63) / 64];

    /// <summary>How many documents the segment has.</summary>
    public int Count => count;

    public bool IsEmpty => _bits.AsSpan().IndexOfAnyExcept(0UL) < 0;

    public void Add(int document) => _bits[document / 64] |= 1UL << (document % 64);

    /// <summary>Adds those whose bits are set, the lowest bit of the first byte first.</summary>
    public void AddBits(ReadOnlySpan<byte> bits)
    {
        var own = MemoryMarshal.AsBytes(_bits.AsSpan());
        for (var i = 0; i < bits.Length; i++)
            own[i] |= bits[i];
    }

    public void Fill()
    {
        for (var document = 0; document < count; document++)
            Add(document);
    }

    public void Clear() => Array.Clear(_bits);

    public void UnionWith(DocumentSet other)
    {
        for (var i = 0; i < _bits.Length; i++)
            _bits[i] |= other._bits[i];
    }

    public void IntersectWith(DocumentSet other)
    {
        for (var i = 0; i < _bits.Length; i++)
            _bits[i] &= other._bits[i];
    }

    /// <summary>Sets a bit in the entries of these documents.</summary>
    public void Mark(Span<ushort> entries, ushort bit)
    {
        for (var i = 0; i < _bits.Length; i++)
        {
            for (var bits = _bits[i]; bits != 0; bits &= bits - 1)
                entries[i * 64 + BitOperations.TrailingZeroCount(bits)] |= bit;
        }
    }

    /// <summary>The documents, ascending.</summary>
    public IEnumerable<int> Documents
    {
        get
        {
            for (var i = 0; i < _bits.Length; i++)
            {
                for (var bits = _bits[i]; bits != 0; bits &= bits - 1)
                    yield return i * 64 + BitOperations.TrailingZeroCount(bits);
            }
        }
    }
}
