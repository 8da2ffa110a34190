using Ax.Indexer.Model;

namespace Ax.Indexer.Navigation.Types;

/// <summary>Follows inheritance from the types of a name, breadth first, up and then down; each type is followed once. One per answer.</summary>
/// <param name="hierarchy">The type hierarchy.</param>
/// <param name="query">The question.</param>
internal sealed class HierarchySearch(TypeHierarchy hierarchy, HierarchyQuery query)
{
    public IEnumerable<TypeRelation> Run()
    {
        var (types, all) = (hierarchy.Find(query.Type), query.IncludeUncertain);
        if (query.IncludeSupertypes)
        {
            foreach (var (_, edge, depth) in Follow(types, hierarchy.SupertypesOf, static edge => edge.Supertype))
                yield return edge.Up(depth);
        }
        if (query.IncludeSubtypes)
        {
            foreach (var (near, edge, depth) in Follow(types, hierarchy.SubtypesOf, static edge => edge.Resolution == Resolution.Resolved ? edge.Subtype : null))
            {
                if (all || edge.Resolution == Resolution.Resolved)
                    yield return edge.Down(near, depth);
            }
        }
    }

    private IEnumerable<(TypeNode Near, TypeEdge Edge, int Depth)> Follow(List<TypeNode> types, Func<TypeNode, IEnumerable<TypeEdge>> edgesOf, Func<TypeEdge, TypeNode?> farEnd)
    {
        var most = query.Depth;
        var frontier = types;
        var seen = types.Select(type => type.Key).ToHashSet(StringComparer.Ordinal);
        for (var depth = 1; depth <= most && frontier.Count > 0; depth++)
        {
            var next = new List<TypeNode>();
            foreach (var near in frontier)
            {
                foreach (var edge in edgesOf(near))
                {
                    if (farEnd(edge) is { } far && seen.Add(far.Key))
                        next.Add(far);
                    yield return (near, edge, depth);
                }
            }
            frontier = next;
        }
    }
}
