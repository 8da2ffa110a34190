using System.Runtime.InteropServices;
using Ax.Indexer.Model;

namespace Ax.Indexer.Syntax.Extraction;

/// <summary>
/// Keeps one occurrence per place, the one that says most, and none that means a local. Reused from file to file.
/// </summary>
internal sealed class OccurrenceAssembler
{
    private const int MaxRole = 15, IndexBits = 28;

    private readonly LocalTable _locals = new();
    private readonly List<ulong> _places = [];

    /// <summary>Adds the occurrences of a file whose definitions have been added.</summary>
    public void Assemble(RawTags raw, ReadOnlySpan<byte> source, TagBuffer tags)
    {
        foreach (ref var reference in CollectionsMarshal.AsSpan(raw.References))
        {
            var name = reference.Name;
            if (Quotes.Strip(ref name, source))
                reference = reference with { Name = name, Column = reference.Column + 1 };
        }
        foreach (ref readonly var symbol in tags.Symbols)
            raw.References.Add(new RawReference(symbol.Name, symbol.Line, symbol.Column, ReferenceRole.Definition, IsMember: true));
        _locals.Build(raw, source);
        var all = CollectionsMarshal.AsSpan(raw.References);
        SortPlaces(all);
        var places = CollectionsMarshal.AsSpan(_places);
        for (var i = 0; i < places.Length;)
        {
            // The first of a place has the strongest role.
            var reference = all[IndexOf(places[i])];
            var isMember = reference.IsMember;
            for (i++; i < places.Length && all[IndexOf(places[i])] is var other && other.Name.Start == reference.Name.Start; i++)
                isMember |= other.IsMember;
            if (isMember || !_locals.Hides(reference, source))
                tags.Add(new ReferenceTag(reference.Name, reference.Line, reference.Column, reference.Role));
        }
    }

    // Place, role and index in one number sort many times faster than structs by a comparison.
    private void SortPlaces(ReadOnlySpan<RawReference> all)
    {
        _places.Clear();
        for (var i = 0; i < all.Length; i++)
        {
            if (!all[i].Name.IsEmpty)
                _places.Add(((ulong)(uint)all[i].Name.Start << 32) | ((ulong)(MaxRole - (int)all[i].Role) << IndexBits) | (uint)i);
        }
        CollectionsMarshal.AsSpan(_places).Sort();
    }

    private static int IndexOf(ulong place) => (int)(place & ((1 << IndexBits) - 1));
}
