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
    private int _count, _capacity;

    ~RowBuffer() => Free();

    /// <summary>What was added; until more is.</summary>
    public Span<T> Span => new(_rows, _count);

    /// <summary>Bytes held.</summary>
    public long HeldBytes => (long)_capacity * sizeof(T);

    /// <summary>Adds a row.</summary>
    public void Add(in T row)
    {
        if (_count == _capacity)
            Grow(_count + 1);
        _rows[_count++] = row;
    }

    /// <summary>Adds rows.</summary>
    public void Add(ReadOnlySpan<T> rows)
    {
        if (_capacity - _count < rows.Length)
            Grow(_count + rows.Length);
        rows.CopyTo(new Span<T>(_rows + _count, rows.Length));
        _count += rows.Length;
    }

    /// <summary>Forgets what was added, and keeps the memory if it is moderate.</summary>
    /// <param name="mostKept">So many bytes are.</param>
    public void Clear(int mostKept)
    {
        if (HeldBytes > mostKept)
            Free();
        _count = 0;
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
        _count = _capacity = 0;
    }
}
