using Ax.Indexer.Model;
using Ax.Indexer.Sources;
using Ax.Indexer.Storage.Reads;

namespace Ax.Indexer.Navigation.Imports;

/// <summary>Questions about the import graph. Certain imports alone lead on; what is ambiguous is told where it is met.</summary>
internal static class ImportQueries
{
    /// <summary>What a file imports, and what that imports, to a depth.</summary>
    public static ImportAnswer? Dependencies(ImportMap map, IndexReader reader, string root, string path, int depth, CancellationToken cancellationToken) =>
        Walk(map, reader, root, path, depth, forward: true, cancellationToken);

    /// <summary>Who imports a file, and who imports these, to a depth.</summary>
    public static ImportAnswer? Importers(ImportMap map, IndexReader reader, string root, string path, int depth, CancellationToken cancellationToken)
    {
        if (depth > 1)
            map.ResolveAll(cancellationToken);
        return Walk(map, reader, root, path, depth, forward: false, cancellationToken);
    }

    private static ImportAnswer? Walk(ImportMap map, IndexReader reader, string root, string path, int depth, bool forward, CancellationToken cancellationToken)
    {
        if (reader.FindFile(path) is not { } stored || map.Paths.Find(path) is not (>= 0 and var start))
            return null;
        var edges = new List<ImportEdge>();
        var reached = new HashSet<int> { start };
        var level = new List<int> { start };
        for (var distance = 1; distance <= depth && level.Count > 0; distance++)
        {
            var next = new List<int>();
            foreach (var link in level.SelectMany(file => forward ? map.ImportsOf(file) : map.ImportersOf(file)).Distinct<ImportLink>(ReferenceEqualityComparer.Instance))
            {
                cancellationToken.ThrowIfCancellationRequested();
                edges.Add(map.Describe(link, distance));
                if (link.Outcome.Resolution != ImportResolution.Resolved)
                    continue;
                foreach (var file in forward ? link.Outcome.Files : [link.From])
                {
                    if (reached.Add(file))
                        next.Add(file);
                }
            }
            next.Sort();
            level = next;
        }
        return new ImportAnswer(stored.Path, stored.Language, edges, new SnippetReader(root).IsStale(stored));
    }

    /// <summary>A shortest chain of certain imports from one file to another; empty when there is none, null when a file is not indexed.</summary>
    public static IReadOnlyList<ImportEdge>? Path(ImportMap map, string from, string to, CancellationToken cancellationToken)
    {
        var (start, end) = (map.Paths.Find(from), map.Paths.Find(to));
        return start < 0 || end < 0 ? null : Chain(map, start, end, static _ => true, cancellationToken);
    }

    /// <summary>The shortest chain of at least one import through files that are allowed, the first in the order of paths where several are as short.</summary>
    public static List<ImportEdge> Chain(ImportMap map, int start, int end, Func<int, bool> isAllowed, CancellationToken cancellationToken)
    {
        var cameBy = new Dictionary<int, ImportLink>();
        var queue = new Queue<int>([start]);
        while (queue.TryDequeue(out var file) && !cameBy.ContainsKey(end))
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var link in map.ImportsOf(file).Where(static link => link.Outcome.Resolution == ImportResolution.Resolved))
            {
                foreach (var next in link.Outcome.Files)
                {
                    if (next != file && isAllowed(next) && cameBy.TryAdd(next, link))
                        queue.Enqueue(next);
                }
            }
        }
        var chain = new List<ImportLink>();
        for (var file = end; cameBy.TryGetValue(file, out var link) && (chain.Count == 0 || file != start); file = link.From)
            chain.Add(link);
        chain.Reverse();
        return [.. chain.Select((link, i) => map.Describe(link, i + 1))];
    }
}
