using System.Runtime.InteropServices;

namespace Ax.Indexer.Storage.Writes;

/// <summary>
/// A growing list on native memory: rows of a large file take megabytes, and as arrays would lie about until the garbage collector looks
/// at large ones, which it seldom does. Reused; not thread-safe.
/// </summary>
internal sealed unsafe class RowBuffer<T> : IDisposable where T : unmanaged
{
    private const int LeastCapacity = 64;

    private T* _rows;
    private int _capacity;

    ~RowBuffer() => Free();

    /// <summary>How many rows there are; to be raised only over those that were written into <see cref="Room"/>.</summary>
    public int Count { get; set; }

    /// <summary>What was added; until more is.</summary>
    public Span<T> Span => new(_rows, Count);

    /// <summary>Bytes held.</summary>
    public long HeldBytes => (long)_capacity * sizeof(T);

    /// <summary>Adds a row.</summary>
    public void Add(in T row)
    {
        if (Count == _capacity)
            Grow(Count + 1);
        _rows[Count++] = row;
    }

    /// <summary>Adds rows.</summary>
    public void Add(ReadOnlySpan<T> rows)
    {
        rows.CopyTo(Room(rows.Length));
        Count += rows.Length;
    }

    /// <summary>All there is behind the last row, enough for so many more.</summary>
    /// <param name="count">So many.</param>
    /// <param name="least">Where it must grow, it becomes at least this large.</param>
    public Span<T> Room(int count, int least = LeastCapacity)
    {
        if (_capacity - Count < count)
            Grow(Math.Max(Count + count, least));
        return new(_rows + Count, _capacity - Count);
    }

    /// <summary>Forgets what was added, and keeps the memory if it is moderate.</summary>
    /// <param name="mostKept">So many bytes are.</param>
    public void Clear(int mostKept)
    {
        if (HeldBytes > mostKept)
            Free();
        Count = 0;
    }

    /// <summary>Returns the memory.</summary>
    public void Dispose()
    {
        Free();
        GC.SuppressFinalize(this);
    }

    private void Grow(int needed)
    {
        _capacity = Math.Max(needed, Math.Max(LeastCapacity, 2 * _capacity));
        _rows = (T*)NativeMemory.Realloc(_rows, (nuint)_capacity * (nuint)sizeof(T));
    }

    private void Free()
    {
        NativeMemory.Free(_rows);
        _rows = null;
        Count = _capacity = 0;
    }
}
