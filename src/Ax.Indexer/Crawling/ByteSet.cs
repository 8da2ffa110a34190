namespace Ax.Indexer.Crawling;

/// <summary>A set of byte values: what a bracket expression accepts.</summary>
internal sealed class ByteSet
{
    private readonly ulong[] _bits = new ulong[4];

    public bool Contains(byte value) => (_bits[value >> 6] >> (value & 63) & 1) != 0;

    public void Add(byte value) => _bits[value >> 6] |= 1UL << (value & 63);

    public void AddRange(byte first, byte last)
    {
        for (var value = (int)first; value <= last; value++)
            Add((byte)value);
    }

    public void Invert()
    {
        for (var i = 0; i < _bits.Length; i++)
            _bits[i] = ~_bits[i];
    }
}
