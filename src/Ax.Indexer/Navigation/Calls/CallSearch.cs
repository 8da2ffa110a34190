using Ax.Indexer.Model;

namespace Ax.Indexer.Navigation.Calls;

/// <summary>Follows calls from the nodes of a name to a depth, breadth first; each node is followed once, so that cycles end. One per answer.</summary>
/// <param name="graph">The call graph.</param>
/// <param name="query">The question.</param>
internal sealed class CallSearch(CallGraph graph, CallQuery query)
{
    /// <summary>Callers, and theirs.</summary>
    public IEnumerable<Call> Callers() => Follow(graph.CallersOf, static edge => edge.Caller);

    /// <summary>Callees, and theirs.</summary>
    public IEnumerable<Call> Callees() => Follow(graph.CalleesOf, static edge => edge.Callee);

    private IEnumerable<Call> Follow(Func<IEnumerable<CallNode>, IEnumerable<CallEdge>> edgesOf, Func<CallEdge, CallNode> farEnd)
    {
        var (most, all) = (query.Depth, query.IncludeUncertain);
        var frontier = graph.Find(query.Symbol);
        var seen = frontier.SelectMany(node => node.Bodies.Select(body => CallNode.Of(body).Key).Prepend(node.Key)).ToHashSet(StringComparer.Ordinal);
        for (var depth = 1; depth <= most && frontier.Count > 0; depth++)
        {
            var next = new List<CallNode>();
            foreach (var edge in edgesOf(frontier))
            {
                var isCertain = edge.Meaning.Resolution == Resolution.Resolved;
                if (isCertain && seen.Add(farEnd(edge).Key))
                    next.Add(farEnd(edge));
                if (isCertain || all)
                    yield return edge.ToCall(depth);
            }
            frontier = next;
        }
    }
}
