using Ax.Indexer.Model;

namespace Ax.Indexer.Navigation.Imports;

/// <summary>
/// Files that import each other: the strongly connected components of the graph of certain imports, by Tarjan's algorithm
/// (SIAM Journal on Computing 1 (2), 1972) with a stack of its own, for chains of imports can be long.
/// </summary>
internal sealed class ImportCycles
{
    private readonly ImportMap _map;
    private readonly int[] _index, _low;
    private readonly bool[] _onStack;
    private readonly Stack<int> _stack = [];
    private readonly List<int[]> _components = [];
    private int _next = 1;

    private ImportCycles(ImportMap map)
    {
        _map = map;
        _index = new int[map.Paths.Count];
        _low = new int[map.Paths.Count];
        _onStack = new bool[map.Paths.Count];
    }

    /// <summary>All cycles, the largest first, then by path.</summary>
    public static IReadOnlyList<ImportCycle> Find(ImportMap map, CancellationToken cancellationToken)
    {
        map.ResolveAll(cancellationToken);
        var cycles = new ImportCycles(map);
        for (var file = 0; file < map.Paths.Count; file++)
        {
            if (cycles._index[file] == 0)
                cycles.Visit(file, cancellationToken);
        }
        return [.. cycles._components.OrderByDescending(static files => files.Length).ThenBy(static files => files[0])
            .Select(files => Describe(map, files, cancellationToken))];
    }

    private void Visit(int root, CancellationToken cancellationToken)
    {
        var calls = new Stack<(int File, IEnumerator<int> Targets)>();
        Enter(root);
        while (calls.TryPeek(out var call))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (call.Targets.MoveNext())
            {
                var next = call.Targets.Current;
                if (_index[next] == 0)
                    Enter(next);
                else if (_onStack[next])
                    _low[call.File] = Math.Min(_low[call.File], _index[next]);
                continue;
            }
            calls.Pop().Targets.Dispose();
            if (calls.TryPeek(out var caller))
                _low[caller.File] = Math.Min(_low[caller.File], _low[call.File]);
            if (_low[call.File] == _index[call.File])
                TakeComponent(call.File);
        }

        void Enter(int file)
        {
            _index[file] = _low[file] = _next++;
            _stack.Push(file);
            _onStack[file] = true;
            calls.Push((file, Targets(file).GetEnumerator()));
        }
    }

    private void TakeComponent(int root)
    {
        var files = new List<int>();
        int file;
        do
        {
            file = _stack.Pop();
            _onStack[file] = false;
            files.Add(file);
        }
        while (file != root);
        if (files.Count < 2)
            return;
        files.Sort();
        _components.Add([.. files]);
    }

    private IEnumerable<int> Targets(int file) => _map.ImportsOf(file)
        .Where(static link => link.Outcome.Resolution == ImportResolution.Resolved).SelectMany(static link => link.Outcome.Files);

    private static ImportCycle Describe(ImportMap map, int[] files, CancellationToken cancellationToken)
    {
        var members = files.ToHashSet();
        return new ImportCycle([.. files.Select(map.Paths.PathOf)], ImportQueries.Chain(map, files[0], files[0], members.Contains, cancellationToken));
    }
}
