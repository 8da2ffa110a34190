using System.Runtime.InteropServices;
using Ax.Indexer.Model;

namespace Ax.Indexer.Syntax.Extraction;

/// <summary>
/// The locals of a file by name, each with the range in which it is visible: tells which references can mean nothing outside
/// of their function. Asked about places in ascending order it keeps only the locals whose scope is around the place, so that
/// a name with thousands of uses costs no more than any other. Reused from file to file.
/// </summary>
internal sealed class LocalTable
{
    private readonly List<Entry> _entries = [];
    private readonly List<ByteSpan> _enclosing = [];
    private readonly List<int> _active = [];
    private int[] _buckets = [];
    private int _nextEntry;
    private int _position;

    /// <summary>Visible in [From, Scope.End), defined in Scope. Those of one bucket whose scope is around the place are chained.</summary>
    private record struct Entry(ByteSpan Name, ByteSpan Scope, int From, LocalKind Kind, int Bucket, int Next);

    /// <summary>Places a file's locals in their scopes.</summary>
    public void Build(RawTags raw, ReadOnlySpan<byte> source)
    {
        _entries.Clear();
        _active.Clear();
        _nextEntry = _position = 0;
        if (raw.Locals.Count == 0)
            return;
        var size = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)raw.Locals.Count * 2);
        if (_buckets.Length < size)
            _buckets = new int[size];
        _buckets.AsSpan().Clear();

        SortByStart(raw.Scopes, static scope => ((ulong)(uint)scope.Start << 32) | (uint)~scope.End);
        SortByStart(raw.Locals, static local => (ulong)(uint)local.Name.Start);
        _enclosing.Clear();
        var nextScope = 0;
        foreach (var local in raw.Locals)
        {
            for (; nextScope < raw.Scopes.Count && raw.Scopes[nextScope].Start <= local.Name.Start; nextScope++)
            {
                Leave(raw.Scopes[nextScope].Start);
                _enclosing.Add(raw.Scopes[nextScope]);
            }
            Leave(local.Name.Start);
            // What no scope holds is no local.
            if (_enclosing.Count > 0)
                Add(local, _enclosing[^1], source);
        }
        _entries.Sort(static (a, b) => a.Scope.Start != b.Scope.Start ? a.Scope.Start.CompareTo(b.Scope.Start)
            : a.Scope.End != b.Scope.End ? b.Scope.End.CompareTo(a.Scope.End)
            : a.Name.Start.CompareTo(b.Name.Start));
    }

    /// <summary>The locals by scope, outer ones first: each with its scope and from where on it is seen.</summary>
    public IEnumerable<(ByteSpan Name, ByteSpan Scope, int From, LocalKind Kind)> Placed =>
        _entries.Select(entry => (entry.Name, entry.Scope, entry.From, entry.Kind));

    /// <summary>Whether a reference that is no member means a local. References are asked about in the order of their places.</summary>
    public bool Hides(in RawReference reference, ReadOnlySpan<byte> source)
    {
        if (_entries.Count == 0)
            return false;
        var name = reference.Name.Of(source);
        var position = reference.Name.Start;
        MoveTo(position, source);
        var innermost = -1;
        var hides = false;
        for (var i = _buckets[Hash(name) & (_buckets.Length - 1)] - 1; i >= 0; i = _entries[i].Next)
        {
            ref readonly var entry = ref CollectionsMarshal.AsSpan(_entries)[i];
            var isSeen = position >= entry.From || position == entry.Name.Start;
            if (!isSeen || position >= entry.Scope.End || entry.Scope.Start < innermost
                || !CanMean(reference.Role, entry.Kind) || !name.SequenceEqual(entry.Name.Of(source)))
                continue;
            // Of one scope's statements on a name, that it is external prevails.
            hides = entry.Kind != LocalKind.External && (entry.Scope.Start > innermost || hides || innermost < 0);
            innermost = entry.Scope.Start;
        }
        return hides;
    }

    private static bool CanMean(ReferenceRole role, LocalKind kind) => kind switch
    {
        LocalKind.External => true,
        LocalKind.Type => role is ReferenceRole.Type or ReferenceRole.Inherit or ReferenceRole.Import or ReferenceRole.Mention,
        _ => role is not (ReferenceRole.Type or ReferenceRole.Inherit or ReferenceRole.Import),
    };

    private void Add(in RawLocal local, ByteSpan scope, ReadOnlySpan<byte> source) => _entries.Add(new Entry(
        local.Name, scope, local.Kind == LocalKind.Definition ? local.VisibleFrom : scope.Start, local.Kind,
        Bucket: Hash(local.Name.Of(source)) & (_buckets.Length - 1), Next: -1));

    // Scopes nest: what was chained last leaves first.
    private void MoveTo(int position, ReadOnlySpan<byte> source)
    {
        System.Diagnostics.Debug.Assert(position >= _position, "places are asked for in ascending order");
        _position = position;
        var entries = CollectionsMarshal.AsSpan(_entries);
        for (; _nextEntry < entries.Length && entries[_nextEntry].Scope.Start <= position; _nextEntry++)
        {
            ref var entry = ref entries[_nextEntry];
            Unchain(entries, entry.Scope.Start);
            if (IsKnown(entries, entry, source))
                continue;
            entry.Next = _buckets[entry.Bucket] - 1;
            _buckets[entry.Bucket] = _nextEntry + 1;
            _active.Add(_nextEntry);
        }
        Unchain(entries, position);
    }

    private void Unchain(ReadOnlySpan<Entry> entries, int position)
    {
        while (_active.Count > 0 && entries[_active[^1]].Scope.End <= position)
        {
            ref readonly var entry = ref entries[_active[^1]];
            _buckets[entry.Bucket] = entry.Next + 1;
            _active.RemoveAt(_active.Count - 1);
        }
    }

    // The first of a scope's definitions of a name says it all.
    private bool IsKnown(ReadOnlySpan<Entry> entries, in Entry entry, ReadOnlySpan<byte> source)
    {
        for (var i = _buckets[entry.Bucket] - 1; i >= 0 && entries[i].Scope == entry.Scope; i = entries[i].Next)
        {
            if (entries[i].Kind == entry.Kind && entries[i].From <= entry.From && entries[i].Name.Of(source).SequenceEqual(entry.Name.Of(source)))
                return true;
        }
        return false;
    }

    private void Leave(int position)
    {
        while (_enclosing.Count > 0 && _enclosing[^1].End <= position)
            _enclosing.RemoveAt(_enclosing.Count - 1);
    }

    private static void SortByStart<T>(List<T> list, Func<T, ulong> key)
    {
        for (var i = 1; i < list.Count; i++)
        {
            if (key(list[i - 1]) <= key(list[i]))
                continue;
            list.Sort((a, b) => key(a).CompareTo(key(b)));
            return;
        }
    }

    // FNV-1a: names are short, and most buckets hold one.
    private static int Hash(ReadOnlySpan<byte> name)
    {
        var hash = 2166136261u;
        foreach (var b in name)
            hash = (hash ^ b) * 16777619u;
        return (int)(hash ^ (hash >> 15));
    }
}
