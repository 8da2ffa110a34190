using Ax.Indexer.Model;

namespace Ax.Indexer.Navigation.Calls;

/// <summary>
/// Finds a shortest chain of certain calls by breadth-first search from both ends (Pohl, "Bi-directional search", 1971), a level at a
/// time from the side with less work. One per answer.
/// </summary>
internal sealed class CallPathSearch(CallGraph graph, CancellationToken cancellationToken)
{
    // Beyond this a chain explains nothing, and the search would take minutes.
    private const int MostNodes = 20_000;
    // Callers are looked for in all files that mention a name, callees in one file.
    private const int CostOfCallers = 8;

    private readonly Side _forward = new(), _backward = new();

    /// <summary>The chain; null when one of the names is unknown.</summary>
    public CallPath? Run(string from, string to)
    {
        var (starts, ends) = (Defined(from), Defined(to));
        if (starts.Count == 0 || ends.Count == 0)
            return null;
        if (starts.Exists(start => ends.Exists(end => end.Key == start.Key)))
            return new CallPath([], IsComplete: true);
        foreach (var body in starts.SelectMany(node => node.Bodies))
            _forward.Add(CallNode.Of(body), null);
        // Calls may be certain to mean one of several overloads, or only to mean any.
        foreach (var node in ends.SelectMany(node => node.Bodies.Select(body => CallNode.Of(body)).Prepend(node)))
            _backward.Add(node, null);
        string? meeting = null;
        while (meeting is null && _forward.Frontier.Count > 0 && _backward.Frontier.Count > 0)
        {
            if (_forward.Count + _backward.Count > MostNodes)
                return new CallPath([], IsComplete: false);
            meeting = _forward.Frontier.Count <= CostOfCallers * _backward.Frontier.Count
                ? Advance(_forward, _backward, graph.CalleesOf, static edge => edge.Callee)
                : Advance(_backward, _forward, graph.CallersOf, static edge => edge.Caller);
        }
        return new CallPath(meeting is null ? [] : Chain(meeting), IsComplete: true);
    }

    private List<CallNode> Defined(string symbol) => graph.Find(symbol).FindAll(node => node.Bodies.Count > 0);

    // Of all places where the sides meet in this level, the one nearest to the other end.
    private string? Advance(Side side, Side other, Func<IEnumerable<CallNode>, IEnumerable<CallEdge>> edgesOf, Func<CallEdge, CallNode> farEnd)
    {
        string? best = null;
        foreach (var edge in edgesOf(side.TakeFrontier()).Where(edge => edge.Meaning.Resolution == Resolution.Resolved))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var next = farEnd(edge);
            side.Add(next, edge);
            if (other.Depths.TryGetValue(next.Key, out var depth) && (best is null || depth < other.Depths[best]))
                best = next.Key;
        }
        return best;
    }

    private List<Call> Chain(string meeting)
    {
        var edges = new List<CallEdge>();
        for (var edge = _forward.EdgeTo(meeting); edge is not null; edge = _forward.EdgeTo(edge.Caller.Key))
            edges.Insert(0, edge);
        for (var edge = _backward.EdgeTo(meeting); edge is not null; edge = _backward.EdgeTo(edge.Callee.Key))
            edges.Add(edge);
        return [.. edges.Select((edge, i) => edge.ToCall(i + 1))];
    }

    /// <summary>What was reached from one end, and by which edge.</summary>
    private sealed class Side
    {
        private readonly Dictionary<string, CallEdge?> _edges = new(StringComparer.Ordinal);

        public Dictionary<string, int> Depths { get; } = new(StringComparer.Ordinal);

        public List<CallNode> Frontier { get; private set; } = [];

        public int Count => _edges.Count;

        private int _depth;

        public void Add(CallNode node, CallEdge? edge)
        {
            if (!_edges.TryAdd(node.Key, edge))
                return;
            Depths.Add(node.Key, _depth);
            Frontier.Add(node);
        }

        public CallEdge? EdgeTo(string key) => _edges[key];

        public List<CallNode> TakeFrontier()
        {
            var taken = Frontier;
            (Frontier, _depth) = ([], _depth + 1);
            return taken;
        }
    }
}
