namespace Ax.Indexer.Storage.Writes;

/// <summary>A growing byte buffer on native memory. Reused; not thread-safe.</summary>
public sealed class ByteBuffer : IDisposable
{
    private const int LeastRoom = 1024;

    private readonly RowBuffer<byte> _bytes = new();

    /// <summary>Bytes written.</summary>
    public int Length => _bytes.Count;

    /// <summary>Bytes held.</summary>
    public int Capacity => (int)_bytes.HeldBytes;

    /// <summary>What was written.</summary>
    public ReadOnlySpan<byte> Span => _bytes.Span;

    /// <summary>Appends bytes.</summary>
    public void Append(ReadOnlySpan<byte> bytes) => _bytes.Add(bytes);

    /// <summary>Appends a byte.</summary>
    public void Append(byte value) => _bytes.Add(value);

    /// <summary>Appends a number in 7-bit groups, the lowest first (LEB128).</summary>
    public void AppendVarint(uint value)
    {
        var span = GetSpan(5);
        var i = 0;
        for (; value >= 0x80; value >>= 7)
            span[i++] = (byte)(value | 0x80);
        span[i++] = (byte)value;
        Advance(i);
    }

    /// <summary>Room for at least so many bytes behind what was written; call <see cref="Advance"/> after filling it.</summary>
    public Span<byte> GetSpan(int count) => _bytes.Room(count, LeastRoom);

    /// <summary>Counts bytes written to <see cref="GetSpan"/>.</summary>
    public void Advance(int count) => _bytes.Count += count;

    /// <summary>Forgets what was written behind a length.</summary>
    public void Truncate(int length) => _bytes.Count = length;

    /// <summary>Returns the memory.</summary>
    public void Dispose() => _bytes.Dispose();
}
