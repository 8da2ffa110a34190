using System.Runtime.InteropServices;
using Ax.Indexer.Model;

namespace Ax.Indexer.Syntax.Extraction;

/// <summary>
/// The locals of a file by name, each with the range in which it is visible: tells which references can mean nothing outside
/// of their function. Reused from file to file.
/// </summary>
internal sealed class LocalTable
{
    private readonly List<Entry> _entries = [];
    private readonly List<ByteSpan> _enclosing = [];
    private int[] _buckets = [];

    /// <summary>Visible in [From, Scope.End), defined in Scope; entries of one bucket are chained.</summary>
    private readonly record struct Entry(ByteSpan Name, ByteSpan Scope, int From, LocalKind Kind, int Next);

    /// <summary>Places a file's locals in their scopes.</summary>
    public void Build(RawTags raw, ReadOnlySpan<byte> source)
    {
        _entries.Clear();
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
    }

    /// <summary>Whether a reference that is no member means a local.</summary>
    public bool Hides(in RawReference reference, ReadOnlySpan<byte> source)
    {
        if (_entries.Count == 0)
            return false;
        var name = reference.Name.Of(source);
        var position = reference.Name.Start;
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

    private void Add(in RawLocal local, ByteSpan scope, ReadOnlySpan<byte> source)
    {
        ref var bucket = ref _buckets[Hash(local.Name.Of(source)) & (_buckets.Length - 1)];
        _entries.Add(new Entry(local.Name, scope, local.Kind == LocalKind.Definition ? local.VisibleFrom : scope.Start, local.Kind, bucket - 1));
        bucket = _entries.Count;
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
