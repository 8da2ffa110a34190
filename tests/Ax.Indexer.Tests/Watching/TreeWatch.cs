using Ax.Indexer.Model;
using Ax.Indexer.Storage.Directories;
using Ax.Indexer.Syntax.Languages;
using Ax.Indexer.Tests.Support;
using Ax.Indexer.Watching;

namespace Ax.Indexer.Tests.Watching;

/// <summary>A tree that is watched, and the updates one by one.</summary>
internal sealed class TreeWatch : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly IndexedTree _tree;
    private readonly IAsyncEnumerator<WatchUpdate> _updates;
    private string? _mark;
    private int _marks;

    private TreeWatch(IndexedTree tree, IAsyncEnumerator<WatchUpdate> updates) => (_tree, _updates) = (tree, updates);

    /// <summary>Starts a watch and waits for its first update.</summary>
    public static async Task<TreeWatch> StartAsync(
        IndexedTree tree, IndexRequest? request = null, WatchOptions? options = null, Func<string, IFolderEvents, IFolderWatch?>? startWatch = null, string? indexFolder = null)
    {
        var watch = new IndexWatch(tree.Root, new IndexDirectory(indexFolder ?? tree.IndexFolder), request ?? new IndexRequest(), options ?? new WatchOptions(), LanguageRegistry.BuiltIn, TimeProvider.System)
        {
            StartWatch = startWatch,
        };
        var started = new TreeWatch(tree, watch.RunAsync(CancellationToken.None).GetAsyncEnumerator());
        Assert.Equal(RescanReason.Start, (await started.NextAsync()).Rescan);
        return started;
    }

    /// <summary>The next update.</summary>
    public async Task<WatchUpdate> NextAsync()
    {
        Assert.True(await _updates.MoveNextAsync().AsTask().WaitAsync(Patience));
        return _updates.Current;
    }

    /// <summary>All updates until what was changed so far is in the index: events come in the order of the changes.</summary>
    /// <param name="folder">Where a file may be written that nothing ignores.</param>
    public async Task<List<WatchUpdate>> CatchUpAsync(string folder = "")
    {
        var name = $"mark_{++_marks}";
        if (_mark is not null)
            File.Delete(_mark);
        // A file of its own: an update that listed an earlier one before the changes could read this mark from it.
        _mark = _tree.Write($"{folder}zz_{name}.c", $"int {name}(void) {{ return {_marks}; }}\n");
        var updates = new List<WatchUpdate>();
        do
            updates.Add(await NextAsync());
        while ((await (await _tree.Index).FindDefinitionsAsync(name)).Symbols.Count == 0);
        return updates;
    }

    public ValueTask DisposeAsync() => _updates.DisposeAsync();
}
