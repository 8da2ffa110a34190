using Ax.Indexer.Model;
using Ax.Indexer.Storage.Directories;
using Ax.Indexer.Tests.Support;

namespace Ax.Indexer.Tests.Watching;

public class WatchTests
{
    private const string One = "int one(void) { return 1; }\n";

    [Fact]
    public async Task The_first_update_builds_the_index_and_the_next_tells_what_changed()
    {
        await using var tree = new IndexedTree();
        tree.Write("a.c", One);
        await using var index = await CodeIndex.OpenAsync(tree.Options());
        await using var updates = index.WatchAsync().GetAsyncEnumerator();

        Assert.True(await updates.MoveNextAsync());
        Assert.Equal((RescanReason.Start, 1, 1), (updates.Current.Rescan, updates.Current.Indexed, updates.Current.Summary!.Files));

        tree.Write("a.c", "int two(void) { return 2; }\n");
        Assert.True(await updates.MoveNextAsync());
        Assert.Equal((null, 1, 0), (updates.Current.Rescan, updates.Current.Indexed, updates.Current.Removed));
        Assert.InRange(updates.Current.Delay, updates.Current.Elapsed, TimeSpan.FromSeconds(30));
        Assert.Single((await index.FindDefinitionsAsync("two")).Symbols);
        Assert.Empty((await index.FindDefinitionsAsync("one")).Symbols);
    }

    [Fact]
    public async Task Cancellation_ends_it_and_leaves_the_index()
    {
        await using var tree = new IndexedTree();
        tree.Write("a.c", One);
        using var stop = new CancellationTokenSource();
        await using var updates = (await tree.Index).WatchAsync(cancellationToken: stop.Token).GetAsyncEnumerator();
        Assert.True(await updates.MoveNextAsync());
        var next = updates.MoveNextAsync();
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => next.AsTask());
        await tree.AssertEqualsRebuildAsync("cancelled", "one");
    }

    [Fact]
    public async Task Files_of_a_folder_that_was_just_made_are_found()
    {
        await using var tree = new IndexedTree();
        await using var watch = await TreeWatch.StartAsync(tree);
        for (var i = 0; i < 20; i++)
            tree.Write($"new/{i % 3}/deep/er/{i}.c", $"int made_{i}(void) {{ return {i}; }}\n");
        await watch.CatchUpAsync();

        await tree.AssertEqualsRebuildAsync("new folders", "made_1", "made_19");
        tree.Write("new/2/deep/er/2.c", "int later(void) { return 2; }\n");
        await watch.CatchUpAsync();
        await tree.AssertEqualsRebuildAsync("a change in one", "later", "made_2");
    }

    [Fact]
    public async Task Folders_that_are_moved_or_deleted_take_their_files_with_them()
    {
        await using var tree = new IndexedTree();
        tree.Write("a/b/c.c", One);
        tree.Write("keep.c", "int keep(void) { return 1; }\n");
        await using var watch = await TreeWatch.StartAsync(tree);
        Directory.Move(tree.Full("a"), tree.Full("z"));
        Assert.Equal((1, 1), Changes(await watch.NextAsync()));
        Assert.Equal(["z/b/c.c:1 one"], await tree.FindNamesAsync("one"));

        // The watch went with the folder: it must tell of its new place.
        tree.Write("z/b/c.c", "int two(void) { return 2; }\n");
        Assert.Equal((1, 0), Changes(await watch.NextAsync()));
        Assert.Equal(["z/b/c.c:1 two"], await tree.FindNamesAsync("two"));

        Directory.Delete(tree.Full("z"), recursive: true);
        Assert.Equal((0, 1), Changes(await watch.NextAsync()));
        await tree.AssertEqualsRebuildAsync("deleted", "two", "keep");
    }

    [Fact]
    public async Task A_folder_that_becomes_a_file_and_back()
    {
        await using var tree = new IndexedTree();
        tree.Write("x.c/inner.c", One);
        await using var watch = await TreeWatch.StartAsync(tree);
        Directory.Delete(tree.Full("x.c"), recursive: true);
        tree.Write("x.c", "int outer(void) { return 2; }\n");
        await watch.CatchUpAsync();
        await tree.AssertEqualsRebuildAsync("file", "one", "outer");

        File.Delete(tree.Full("x.c"));
        tree.Write("x.c/inner.c", One);
        await watch.CatchUpAsync();
        await tree.AssertEqualsRebuildAsync("folder", "one", "outer");
    }

    [Fact]
    public async Task Many_changes_at_once_are_a_rescan()
    {
        await using var tree = new IndexedTree();
        await using var watch = await TreeWatch.StartAsync(tree, options: new WatchOptions { MaxChangedPaths = 50 });
        for (var i = 0; i < 500; i++)
            tree.Write($"f{i}.c", $"int f{i}(void) {{ return {i}; }}\n");
        var updates = await watch.CatchUpAsync();

        Assert.Contains(updates, update => update.Rescan == RescanReason.ManyChanges);
        await tree.AssertEqualsRebuildAsync("burst", "f1", "f499");
    }

    [Fact]
    public async Task Changes_wait_for_another_writer()
    {
        await using var tree = new IndexedTree();
        tree.Write("a.c", One);
        await using var watch = await TreeWatch.StartAsync(tree);
        Task<WatchUpdate> next;
        using (WriterLock.Acquire(new IndexDirectory(tree.IndexFolder)))
        {
            tree.Write("a.c", "int two(void) { return 2; }\n");
            tree.Write("b.c", "int three(void) { return 3; }\n");
            next = watch.NextAsync();
            // Longer than it takes to notice them, and to be refused.
            await Assert.ThrowsAsync<TimeoutException>(() => next.WaitAsync(TimeSpan.FromMilliseconds(300)));
        }
        await next;
        await watch.CatchUpAsync();
        await tree.AssertEqualsRebuildAsync("after the other writer", "one", "two", "three");
    }

    [Fact]
    public async Task Another_program_may_build_the_index_anew_or_delete_it()
    {
        await using var tree = new IndexedTree();
        tree.Write("a.c", One);
        await using var watch = await TreeWatch.StartAsync(tree);
        tree.Write("a.c", "int two(void) { return 2; }\n");
        await watch.CatchUpAsync();
        await tree.UpdateAsync(new IndexRequest { Full = true });
        tree.Write("a.c", "int three(void) { return 3; }\n");
        await watch.CatchUpAsync();
        await tree.AssertEqualsRebuildAsync("built anew", "two", "three");

        // As of other files: the watch keeps to what it was asked for.
        var other = new IndexRequest();
        other.Include.Add("nothing");
        await tree.UpdateAsync(other);
        tree.Write("b.c", "int four(void) { return 4; }\n");
        Assert.Contains(await watch.CatchUpAsync(), update => update.Rescan == RescanReason.IndexChanged);
        await tree.AssertEqualsRebuildAsync("of other files", "three", "four");

        Directory.Delete(tree.IndexFolder, recursive: true);
        tree.Write("a.c", "int five(void) { return 5; }\n");
        Assert.Equal(RescanReason.IndexChanged, (await watch.NextAsync()).Rescan);
        await tree.AssertEqualsRebuildAsync("deleted", "four", "five");
    }

    [Fact]
    public async Task A_root_that_is_deleted_ends_it_with_an_error_and_stays_deleted()
    {
        await using var tree = new IndexedTree();
        tree.Write("a.c", One);
        await using var watch = await TreeWatch.StartAsync(tree, indexFolder: Path.Combine(tree.Root, ".ax"));
        Directory.Delete(tree.Root, recursive: true);

        await Assert.ThrowsAsync<DirectoryNotFoundException>(watch.NextAsync);
        Assert.False(Directory.Exists(tree.Root));
    }

    private static (long, long) Changes(WatchUpdate update) => (update.Indexed, update.Removed);
}
