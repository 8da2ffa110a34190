using Ax.Indexer.Model;
using Ax.Indexer.Tests.Support;
using Ax.Indexer.Watching;

namespace Ax.Indexer.Tests.Watching;

/// <summary>What the system does not tell is found by looking at the whole tree.</summary>
public class WatchLimitTests
{
    [Fact]
    public async Task Lost_changes_are_found_by_a_rescan()
    {
        await using var tree = new IndexedTree();
        var silent = new SilentWatch();
        await using var watch = await TreeWatch.StartAsync(tree, startWatch: silent.Start);
        tree.Write("a.c", "int one(void) { return 1; }\n");
        silent.Events!.Lose();
        var update = await watch.NextAsync();

        Assert.Equal((RescanReason.LostChanges, 1), (update.Rescan, update.Indexed));
    }

    [Fact]
    public async Task Where_folders_cannot_be_watched_the_tree_is_looked_at_now_and_then()
    {
        await using var tree = new IndexedTree();
        var silent = new SilentWatch { Limit = "too many folders (sysctl fs.inotify.max_user_watches)" };
        await using var watch = await TreeWatch.StartAsync(tree, startWatch: silent.Start, options: new WatchOptions { RescanInterval = TimeSpan.FromMilliseconds(50) });
        tree.Write("a.c", "int one(void) { return 1; }\n");
        var update = await watch.NextAsync();

        Assert.Equal((RescanReason.Unwatched, 1), (update.Rescan, update.Indexed));
        var warning = Assert.Single(update.Problems);
        Assert.True(warning.IsWarning);
        Assert.Contains("max_user_watches", warning.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_any_watch_the_tree_is_looked_at_now_and_then()
    {
        await using var tree = new IndexedTree();
        await using var watch = await TreeWatch.StartAsync(
            tree,
            startWatch: static (_, events) =>
            {
                events.Limit("no watch");
                return null;
            },
            options: new WatchOptions { RescanInterval = TimeSpan.FromMilliseconds(50) });
        tree.Write("a.c", "int one(void) { return 1; }\n");
        Assert.Equal(RescanReason.Unwatched, (await watch.NextAsync()).Rescan);
        tree.Write("b.c", "int two(void) { return 1; }\n");
        Assert.Equal(RescanReason.Unwatched, (await watch.NextAsync()).Rescan);
    }

    private sealed class SilentWatch : IFolderWatch
    {
        public string? Limit { get; init; }

        public IFolderEvents? Events { get; private set; }

        public SilentWatch Start(string root, IFolderEvents events)
        {
            Events = events;
            return this;
        }

        public void Add(string folder)
        {
            if (Limit is not null)
                Events!.Limit(Limit);
        }

        public void Remove(string folder)
        {
        }

        public void Dispose()
        {
        }
    }
}
