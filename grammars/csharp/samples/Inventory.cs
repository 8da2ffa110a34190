// Copyright notice, not a doc.
global using System.Text;
using System;
using System.Collections.Generic;
using static System.Math;
using Names = System.Collections.Generic.List<string>;
using Json = System.Text.Json;

[assembly: CLSCompliant(false)]

namespace Demo.Inventory;

/// <summary>What stock can tell of itself.</summary>
/// <typeparam name="T">The unit.</typeparam>
public interface IStock<out T> : IDisposable where T : struct
{
    int Count { get; }
    event EventHandler? Emptied;
    T Measure(int index);
    static abstract IStock<T> Create();
    string Describe() => $"{Count} pieces of {typeof(T).Name}";
}

/// <summary>A shelf.</summary>
[Serializable]
[Obsolete("use Rack")]
public sealed partial class Shelf<T> : Storage<T>, IStock<int>, Demo.Base.ITracked
    where T : class, new()
{
    private readonly List<T> _items = new(), _spare = [];
    public const int Limit = 100, Reserve = 10;
    public static readonly string Kind = "shelf";
    internal volatile bool Dirty;
    protected internal int width; // in centimetres

    /// <summary>Raised when the last piece is taken.</summary>
    public event EventHandler? Emptied;

    public event EventHandler Filled
    {
        add { _filled += value; }
        remove { _filled -= value; }
    }

    public Shelf(int width) : base(width)
    {
        this.width = width;
        Dirty = true;
        Count++;
    }

    static Shelf() { }

    ~Shelf() => Dispose();

    public int Count { get; private set; } = 1;
    public required string Label { get; init; }
    public bool IsFull => Count >= Limit;

    /// <summary>One piece.</summary>
    public T this[int index]
    {
        get => _items[index];
        set => _items[index] = value;
    }

    int IStock<int>.Measure(int index) => index;

    /**
     * Takes pieces.
     */
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public async Task<TResult> TakeAsync<TKey, TResult>(
        TKey key,
        Func<T, TResult> select,
        CancellationToken cancellationToken = default)
        where TKey : notnull
    {
        int Local(int x) => x + 1;
        var found = _items.FirstOrDefault(item => item.Equals(key)) ?? throw new KeyNotFoundException();
        await Task.Delay(Local(1), cancellationToken).ConfigureAwait(false);
        Emptied?.Invoke(this, EventArgs.Empty);
        return select(found as T);
    }

    public static Shelf<T> operator +(Shelf<T> left, Shelf<T> right) => left;
    public static bool operator true(Shelf<T> shelf) => shelf.Count > 0;
    public static implicit operator int(Shelf<T> shelf) => shelf.Count;
    public static explicit operator checked string(Shelf<T> shelf) { return shelf.Label; }

    partial void OnTaken(T item);
    public extern static int Native();

    private enum State : byte { Open, Closed = 5 }

    public delegate bool Filter<in TItem>(TItem item);

    private protected readonly ref struct Window
    {
        public readonly Span<T> Items;
        fixed byte _buffer[16];
    }
}
