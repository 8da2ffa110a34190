using System.Numerics;
using System.Runtime.InteropServices;
using Ax.Indexer.Model;
using Ax.Indexer.Storage.Writes;

namespace Ax.Indexer.Storage.Occurrences;

/// <summary>Encodes a file's occurrences in the format of <see cref="OccurrenceCodec"/>. One per worker; reused, not thread-safe.</summary>
public sealed class OccurrenceEncoder
{
    private int[] _table = [];
    private int _mask;
    private readonly List<Name> _names = [];
    private readonly List<int> _next = [];
    private readonly List<int> _sorted = [];

    /// <summary>A distinct name and its chain of occurrences.</summary>
    private struct Name
    {
        public ByteSpan Text;
        public uint Hash;
        public int First;
        public int Last;
        public int Count;
    }

    /// <summary>Encodes occurrences that stand in source order, and lists their names as tokens.</summary>
    /// <param name="references">The occurrences in source order.</param>
    /// <param name="source">The file as UTF-8.</param>
    /// <param name="data">Receives the encoded occurrences.</param>
    /// <param name="onName">Receives each distinct name, in byte order.</param>
    public void Encode(ReadOnlySpan<ReferenceTag> references, ReadOnlySpan<byte> source, ByteBuffer data, NameVisitor onName)
    {
        Group(references, source);
        Sort(source);
        data.AppendVarint((uint)_sorted.Count);
        ReadOnlySpan<byte> previous = default;
        foreach (var index in _sorted)
        {
            var name = _names[index];
            var text = name.Text.Of(source);
            onName(text);
            var shared = text.CommonPrefixLength(previous);
            data.AppendVarint((uint)shared);
            data.AppendVarint((uint)(text.Length - shared));
            data.Append(text[shared..]);
            data.AppendVarint((uint)name.Count);
            var line = 0;
            for (var i = name.First; i >= 0; i = _next[i])
            {
                ref readonly var reference = ref references[i];
                data.AppendVarint((uint)(reference.Line - line));
                data.AppendVarint(((uint)reference.Column << 3) | (uint)reference.Role);
                line = reference.Line;
            }
            previous = text;
        }
    }

    /// <summary>Receives a name.</summary>
    public delegate void NameVisitor(ReadOnlySpan<byte> name);

    private void Group(ReadOnlySpan<ReferenceTag> references, ReadOnlySpan<byte> source)
    {
        _names.Clear();
        _next.Clear();
        // At most half full, so that probing stays short.
        _mask = (int)BitOperations.RoundUpToPowerOf2((uint)references.Length * 2 + 2) - 1;
        if (_table.Length <= _mask)
            _table = new int[_mask + 1];
        Array.Clear(_table, 0, _mask + 1);
        for (var i = 0; i < references.Length; i++)
        {
            _next.Add(-1);
            var text = references[i].Name.Of(source);
            var hash = Hash(text);
            var slot = FindSlot(text, hash, source);
            if (_table[slot] == 0)
            {
                _names.Add(new Name { Text = references[i].Name, Hash = hash, First = i, Last = i, Count = 1 });
                _table[slot] = _names.Count;
                continue;
            }
            ref var name = ref CollectionsMarshal.AsSpan(_names)[_table[slot] - 1];
            _next[name.Last] = i;
            name.Last = i;
            name.Count++;
        }
    }

    private int FindSlot(ReadOnlySpan<byte> text, uint hash, ReadOnlySpan<byte> source)
    {
        for (var slot = (int)hash & _mask; ; slot = (slot + 1) & _mask)
        {
            if (_table[slot] == 0)
                return slot;
            var name = _names[_table[slot] - 1];
            if (name.Hash == hash && name.Text.Of(source).SequenceEqual(text))
                return slot;
        }
    }

    private unsafe void Sort(ReadOnlySpan<byte> source)
    {
        _sorted.Clear();
        for (var i = 0; i < _names.Count; i++)
            _sorted.Add(i);
        fixed (byte* pinned = source)
        {
            var bytes = pinned;
            _sorted.Sort((a, b) => Text(a).SequenceCompareTo(Text(b)));

            ReadOnlySpan<byte> Text(int index) => new(bytes + _names[index].Text.Start, _names[index].Text.Length);
        }
    }

    // FNV-1a (Fowler, Noll, Vo), on eight bytes at a time; collisions are compared, so speed counts more than spread.
    private static uint Hash(ReadOnlySpan<byte> text)
    {
        var hash = 14695981039346656037UL;
        while (text.Length >= 8)
        {
            hash = (hash ^ System.Buffers.Binary.BinaryPrimitives.ReadUInt64LittleEndian(text)) * 1099511628211UL;
            text = text[8..];
        }
        foreach (var b in text)
            hash = (hash ^ b) * 1099511628211UL;
        return (uint)(hash ^ (hash >> 32));
    }
}
