using Ax.Indexer.Model;
using Ax.Indexer.Navigation.References;
using Ax.Indexer.Storage.Occurrences;
using Ax.Indexer.Storage.Reads;

namespace Ax.Indexer.Navigation.Calls;

/// <summary>The call graph of a tree, edge by edge as it is asked for. Nothing of it is stored: an edge is an occurrence that is resolved. Used for one answer.</summary>
/// <param name="tree">The tree.</param>
/// <param name="certainOnly">Whether callers are only looked for where they can be certain.</param>
internal sealed class CallGraph(TreeView tree, bool certainOnly)
{
    private readonly CallBodies _bodies = new(tree);

    /// <summary>The nodes of a (qualified) name; of an unknown one the node of something from outside.</summary>
    public List<CallNode> Find(string symbol)
    {
        var wanted = DefinitionLookup.FindInOrder(tree.Reader, symbol, Reference.MostCandidates + 1);
        if (wanted.Count == 0)
            return Searching.QualifiedName.Parse(symbol) is { File: null, Containers: [], Name: { Length: > 0 } name } ? [new CallNode(name, [])] : [];
        return [.. wanted.Select(NodeOf).DistinctBy(node => node.Key)];
    }

    /// <summary>Who calls nodes, by path and place.</summary>
    public IEnumerable<CallEdge> CallersOf(IEnumerable<CallNode> nodes) =>
        nodes.Where(node => node.File is null).GroupBy(node => node.Name, StringComparer.Ordinal).SelectMany(named => CallersOf(named.Key, [.. named]));

    // A call that may be one of several of them is one edge.
    private IEnumerable<CallEdge> CallersOf(string name, List<CallNode> nodes)
    {
        foreach (var stored in Mentions.Of(tree, name, [.. nodes.SelectMany(node => node.Bodies)], certainOnly))
        {
            var edges = new EdgeList();
            var file = tree.Open(stored);
            foreach (var site in Spellings.SitesOf(tree, file, [name]).Where(site => site.Role == ReferenceRole.Call))
            {
                var all = MeaningOf(site);
                var (callee, meaning) = nodes.Select(node => (node, For(node, site, all))).MinBy(pair => pair.Item2?.Resolution ?? (Resolution)byte.MaxValue);
                if (meaning is not null)
                    edges.Add(CallerAt(file, site), callee, meaning, site);
            }
            foreach (var edge in edges.All)
                yield return edge;
        }
    }

    /// <summary>What nodes call, by place.</summary>
    public IEnumerable<CallEdge> CalleesOf(IEnumerable<CallNode> nodes)
    {
        foreach (var body in nodes.SelectMany(node => node.Bodies))
        {
            var file = tree.Open(body.File);
            var ordinal = file.Symbols.FindIndex(symbol => symbol.Id == body.Id);
            var edges = new EdgeList();
            foreach (var (name, occurrence) in file.Calls.OrderBy(call => call.Occurrence.Line).ThenBy(call => call.Occurrence.Column))
            {
                if (ordinal < 0 || !IsWithin(occurrence, file.Symbols[ordinal]))
                    continue;
                var site = Spellings.InFull(tree, tree.SiteOf(file, name, occurrence));
                if (Callables.Around(file, site.Enclosing) != ordinal)
                    continue;
                var meaning = MeaningOf(site);
                edges.Add(CallNode.Of(body), meaning.Bodies.Count == 0 ? new CallNode(name, []) : CallNode.Of(meaning.Bodies), meaning, site);
            }
            foreach (var edge in edges.All)
                yield return edge;
        }
    }

    private static bool IsWithin(Occurrence occurrence, FileSymbol symbol) => occurrence.Line >= symbol.StartLine && occurrence.Line <= symbol.EndLine;

    private CallNode NodeOf(StoredSymbol symbol) => CallNode.Of(_bodies.Of(tree.GroupOf(symbol)));

    private static CallNode CallerAt(FileView file, Site site) =>
        Callables.Around(file, site.Enclosing) is >= 0 and var ordinal ? CallNode.Of(file.SiteOf(file.Symbols[ordinal])) : new CallNode("", [], file.File);

    // What a call means where one node was asked about; null when it certainly means something else.
    private CallMeaning? For(CallNode node, Site site, CallMeaning meaning)
    {
        if (node.Bodies.Count == 0)
            return meaning.Resolution == Resolution.Unresolved ? meaning : null;
        var hits = meaning.Bodies.Count(node.Contains);
        if (meaning.Resolution == Resolution.Unresolved || hits == 0 && !(meaning.Resolution == Resolution.Ambiguous && tree.Candidates(site.Name).IsBounded))
            return null;
        // Overloads that are asked for together need not be told apart.
        return meaning.Evidence != ResolutionEvidence.None && hits == meaning.Bodies.Count
            ? meaning with { Resolution = Resolution.Resolved, Candidates = 1 }
            : meaning with { Resolution = Resolution.Ambiguous };
    }

    private CallMeaning MeaningOf(Site site)
    {
        var outcome = tree.Resolve(site);
        var isBounded = tree.Candidates(site.Name).IsBounded;
        if (outcome.Group is null && outcome.Candidates.Count == 0 && !isBounded)
            return new CallMeaning(Resolution.Unresolved, ResolutionEvidence.None, [], 0);
        // What it may mean is not asked.
        if (outcome.Group is null && certainOnly)
            return new CallMeaning(Resolution.Ambiguous, ResolutionEvidence.None, [], 0);
        var arguments = Overloads.ArgumentsOf(site);
        if (outcome.Group is not null)
        {
            var bodies = _bodies.Of(outcome.Group, arguments);
            return new CallMeaning(bodies.Count == 1 ? Resolution.Resolved : Resolution.Ambiguous, outcome.Evidence, bodies, bodies.Count);
        }
        return new CallMeaning(
            Resolution.Ambiguous, ResolutionEvidence.None, [.. outcome.Candidates.SelectMany(group => _bodies.Of(group, arguments))],
            isBounded ? Reference.MostCandidates : outcome.Candidates.Count);
    }

    /// <summary>Edges of one file: calls by the same of the same are one.</summary>
    private sealed class EdgeList
    {
        private readonly Dictionary<(string Caller, string Callee, Resolution, ResolutionEvidence), CallEdge> _edges = [];

        public List<CallEdge> All { get; } = [];

        public void Add(CallNode caller, CallNode callee, CallMeaning meaning, Site site)
        {
            // What is not certain is told apart by its name alone.
            var called = meaning.Resolution == Resolution.Resolved ? callee.Key : site.Name;
            var key = (caller.Key, called, meaning.Resolution, meaning.Evidence);
            if (!_edges.TryGetValue(key, out var edge))
            {
                _edges.Add(key, edge = new CallEdge(caller, callee, site.File, meaning));
                All.Add(edge);
            }
            edge.Sites.Add(site);
        }
    }
}
