using System.Buffers;
using System.Numerics;

namespace Ax.Indexer.Storage.Writes;

/// <summary>A growing byte buffer on pooled memory. Reused; not thread-safe.</summary>
public sealed class ByteBuffer : IDisposable
{
    private byte[] _bytes = [];

    /// <summary>Bytes written.</summary>
    public int Length { get; private set; }

    /// <summary>Bytes held.</summary>
    public int Capacity => _bytes.Length;

    /// <summary>What was written.</summary>
    public ReadOnlySpan<byte> Span => _bytes.AsSpan(0, Length);

    /// <summary>Appends bytes.</summary>
    public void Append(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(GetSpan(bytes.Length));
        Length += bytes.Length;
    }

    /// <summary>Appends a byte.</summary>
    public void Append(byte value)
    {
        GetSpan(1)[0] = value;
        Length++;
    }

    /// <summary>Appends a number in 7-bit groups, the lowest first (LEB128).</summary>
    public void AppendVarint(uint value)
    {
        var span = GetSpan(5);
        var i = 0;
        for (; value >= 0x80; value >>= 7)
            span[i++] = (byte)(value | 0x80);
        span[i++] = (byte)value;
        Length += i;
    }

    /// <summary>Room for at least so many bytes behind what was written; call <see cref="Advance"/> after filling it.</summary>
    public Span<byte> GetSpan(int count)
    {
        if (_bytes.Length - Length < count)
            Grow(Length + count);
        return _bytes.AsSpan(Length);
    }

    /// <summary>Counts bytes written to <see cref="GetSpan"/>.</summary>
    public void Advance(int count) => Length += count;

    /// <summary>Forgets what was written behind a length.</summary>
    public void Truncate(int length) => Length = length;

    /// <summary>Returns the memory.</summary>
    public void Dispose()
    {
        if (_bytes.Length > 0)
            ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = [];
        Length = 0;
    }

    private void Grow(int needed)
    {
        var larger = ArrayPool<byte>.Shared.Rent((int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(needed, 1024)));
        Span.CopyTo(larger);
        if (_bytes.Length > 0)
            ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }
}
