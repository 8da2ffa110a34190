using System.Runtime.CompilerServices;

namespace Ax.Indexer.Searching.Content.Automata;

/// <summary>A set of bytes: a bit each.</summary>
internal readonly record struct ByteSet(UInt128 Low, UInt128 High)
{
    public static ByteSet Ascii(UInt128 set) => new(set, 0);

    public static ByteSet Of(byte value) => Range(value, value);

    public static ByteSet Range(byte first, byte last)
    {
        var (low, high) = (UInt128.Zero, UInt128.Zero);
        for (int value = first; value <= last; value++)
        {
            if (value < 128)
                low |= UInt128.One << value;
            else
                high |= UInt128.One << (value - 128);
        }
        return new ByteSet(low, high);
    }

    public ByteSet Union(ByteSet other) => new(Low | other.Low, High | other.High);

    public ByteSet Without(ByteSet other) => new(Low & ~other.Low, High & ~other.High);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Contains(int value) => ((value < 128 ? Low >> value : High >> (value - 128)) & 1) != 0;
}
