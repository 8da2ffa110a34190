using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace Ax.Indexer.Storage.Content;

/// <summary>
/// Posting lists that grow at their ends, all at once, in little memory: each is a chain of slices that become longer, in pages that are
/// reused (M. Busch et al., "Earlybird: Real-Time Search at Twitter", 2012). A hash table finds the chain of a trigram. Not thread-safe.
/// </summary>
internal sealed class PostingChains
{
    private const int PageBits = 16, PageSize = 1 << PageBits, FirstSlice = 8, LargestSlice = 256, LinkLength = sizeof(int), SoonTrigrams = 2_000, Ahead = 8;

    private readonly List<byte[]> _pages = [];
    private Chain[] _chains = new Chain[1 << 12];
    private int _count, _free;

    // Positions are page << PageBits | offset. A key is the trigram + 1; 0 is an empty place. There may be half a million.
    private struct Chain
    {
        public uint Key;
        public int Head, Tail, SliceEnd;
        public ushort Documents, SliceSize;
    }

    /// <summary>Documents that can be told apart.</summary>
    public const int MostDocuments = ushort.MaxValue;

    /// <summary>Bytes in use.</summary>
    public unsafe long HeldBytes => _free + ((long)_chains.Length * sizeof(Chain));

    /// <summary>Bytes that will be in use once some hundred more trigrams come.</summary>
    public unsafe long HeldBytesSoon => HeldBytes + (_count > MostTrigrams - SoonTrigrams ? (long)_chains.Length * 2 * sizeof(Chain) : 0);

    private int MostTrigrams => _chains.Length / 5 * 4;

    /// <summary>Adds a document to the lists of distinct trigrams; documents come in their order.</summary>
    public void Add(ReadOnlySpan<uint> trigrams, int document)
    {
        for (var i = 0; i < trigrams.Length; i++)
        {
            if (i + Ahead < trigrams.Length)
                Prefetch(trigrams[i + Ahead]);
            Add(trigrams[i], document);
        }
    }

    private void Add(uint trigram, int document)
    {
        ref var chain = ref Find(trigram);
        if (chain.Key == 0)
            chain = ref Start(trigram);
        var gap = (uint)(document - chain.Documents);
        chain.Documents = (ushort)(document + 1);
        for (; gap >= 0x80; gap >>= 7)
            Append(ref chain, (byte)(gap | 0x80));
        Append(ref chain, (byte)gap);
    }

    /// <summary>The trigrams, ascending.</summary>
    public uint[] SortedTrigrams()
    {
        var trigrams = new uint[_count];
        var count = 0;
        foreach (ref readonly var chain in _chains.AsSpan())
        {
            if (chain.Key != 0)
                trigrams[count++] = chain.Key - 1;
        }
        Array.Sort(trigrams);
        return trigrams;
    }

    /// <summary>Writes the list of a trigram: the gaps between its documents, less one, in 7-bit groups.</summary>
    public void CopyTo(uint trigram, IBufferWriter<byte> list)
    {
        ref readonly var chain = ref Find(trigram);
        var (at, size) = (chain.Head, FirstSlice);
        for (; at + size != chain.SliceEnd; size = Math.Min(size * 2, LargestSlice))
        {
            list.Write(Slice(at, size - LinkLength));
            at = BitConverter.ToInt32(Slice(at + size - LinkLength, LinkLength));
        }
        list.Write(Slice(at, chain.Tail - at));
    }

    /// <summary>Forgets all lists; keeps the memory.</summary>
    public void Clear()
    {
        Array.Clear(_chains);
        (_count, _free) = (0, 0);
    }

    private ref Chain Find(uint trigram)
    {
        var mask = (uint)_chains.Length - 1;
        for (var at = Place(trigram); ; at++)
        {
            ref var chain = ref _chains[at & mask];
            if (chain.Key == trigram + 1 || chain.Key == 0)
                return ref chain;
        }
    }

    // Multiplied by the golden ratio, of which the highest bits count: trigrams of one text are alike in their first bytes.
    private uint Place(uint trigram) => (trigram * 0x9E3779B1) >> (32 - BitOperations.Log2((uint)_chains.Length));

    // The table is larger than the processor's caches: nearly every look-up would wait for memory.
    private unsafe void Prefetch(uint trigram)
    {
        if (Sse.IsSupported)
            Sse.Prefetch0(Unsafe.AsPointer(ref _chains[Place(trigram)]));
    }

    private ref Chain Start(uint trigram)
    {
        if (++_count > MostTrigrams)
            Grow();
        ref var chain = ref Find(trigram);
        var head = Reserve(FirstSlice);
        chain = new Chain { Key = trigram + 1, Head = head, Tail = head, SliceEnd = head + FirstSlice, SliceSize = FirstSlice };
        return ref chain;
    }

    private void Grow()
    {
        var old = _chains;
        _chains = new Chain[old.Length * 2];
        foreach (ref readonly var chain in old.AsSpan())
        {
            if (chain.Key != 0)
                Find(chain.Key - 1) = chain;
        }
    }

    private void Append(ref Chain chain, byte value)
    {
        // At the end of a slice stands where the next one is.
        if (chain.Tail == chain.SliceEnd - LinkLength)
        {
            chain.SliceSize = (ushort)Math.Min(chain.SliceSize * 2, LargestSlice);
            var next = Reserve(chain.SliceSize);
            BitConverter.TryWriteBytes(Slice(chain.Tail, LinkLength), next);
            (chain.Tail, chain.SliceEnd) = (next, next + chain.SliceSize);
        }
        _pages[chain.Tail >> PageBits][chain.Tail & (PageSize - 1)] = value;
        chain.Tail++;
    }

    // A slice lies within a page.
    private int Reserve(int size)
    {
        if ((_free & (PageSize - 1)) + size > PageSize)
            _free = (_free | (PageSize - 1)) + 1;
        if (_free >> PageBits == _pages.Count)
            _pages.Add(GC.AllocateUninitializedArray<byte>(PageSize));
        var start = _free;
        _free += size;
        return start;
    }

    private Span<byte> Slice(int position, int length) => _pages[position >> PageBits].AsSpan(position & (PageSize - 1), length);
}
