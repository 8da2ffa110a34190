using Ax.Indexer.Model;
using Ax.Indexer.Storage.Directories;
using Ax.Indexer.Tests.Support;

namespace Ax.Indexer.Tests.Indexing;

/// <summary>One writer at a time, cancelled or not, again and again.</summary>
public class UpdateTests
{
    /// <summary>Runs something on the writer's own thread, at a known place of the update.</summary>
    private sealed class Hook(Action<IndexProgress> action) : IProgress<IndexProgress>
    {
        public void Report(IndexProgress value) => action(value);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_second_update_is_refused_while_one_runs(bool full)
    {
        await using var tree = new IndexedTree();
        tree.Write("a.c", "int alpha;\n");
        await tree.UpdateAsync();
        tree.Write("a.c", "int beta;\n");
        await using var other = await CodeIndex.OpenAsync(tree.Options());
        var refused = new List<Exception?>();

        await (await tree.Index).UpdateAsync(new IndexRequest { Full = full }, new Hook(_ =>
            refused.Add(Record.ExceptionAsync(() => other.UpdateAsync()).GetAwaiter().GetResult())));

        Assert.NotEmpty(refused);
        Assert.All(refused, error => Assert.Contains("is updating the index", Assert.IsType<IndexLockedException>(error).Message, StringComparison.Ordinal));
        Assert.Equal(1, (await other.UpdateAsync()).Files);
        Assert.Single((await tree.FindAsync("beta")).Hits);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Cancelled_at_the_last_moment_the_old_index_is_intact(bool full)
    {
        await using var tree = new IndexedTree();
        new RandomTree(tree, 21).Fill(50);
        await tree.UpdateAsync();
        var before = IndexDump.Of(await tree.Index);
        new RandomTree(tree, 22).Fill(30);
        using var source = new CancellationTokenSource();
        var hook = new Hook(progress =>
        {
            if (progress.Phase == IndexPhase.Publishing)
                source.Cancel();
        });

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await (await tree.Index).UpdateAsync(new IndexRequest { Full = full }, hook, source.Token));

        Assert.Equal(before, IndexDump.Of(await tree.Index));
        Assert.Single(Directory.GetFiles(tree.IndexFolder, "index-*.db"));
        await tree.UpdateAsync();
        await tree.AssertEqualsRebuildAsync("after cancellation", RandomSources.Queries);
    }

    [Fact]
    public async Task Cancelled_at_any_moment_the_index_is_as_before_or_complete()
    {
        await using var tree = new IndexedTree();
        new RandomTree(tree, 23).Fill(150);
        await tree.UpdateAsync();
        var random = new Random(24);
        var edits = new RandomTree(tree, 25);
        for (var i = 0; i < 25; i++)
        {
            var before = IndexDump.Of(await tree.Index);
            edits.Edit();
            using var source = new CancellationTokenSource();
            source.CancelAfter(TimeSpan.FromMicroseconds(random.Next(60_000)));
            try
            {
                await (await tree.Index).UpdateAsync(new IndexRequest { Full = i % 3 == 0 }, null, source.Token);
                await tree.AssertEqualsRebuildAsync($"run {i} was not cancelled in time");
            }
            catch (OperationCanceledException)
            {
                IndexDump.AssertEqual(before, IndexDump.Of(await tree.Index), $"run {i}");
            }
        }
        await tree.UpdateAsync();
        await tree.AssertEqualsRebuildAsync("after all", RandomSources.Queries);
    }

    [Fact]
    public async Task Cancelled_before_it_began()
    {
        await using var tree = new IndexedTree();
        tree.Write("a.c", "int alpha;\n");
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await (await tree.Index).UpdateAsync(null, null, new CancellationToken(canceled: true)));
        Assert.False((await tree.Index).Exists);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await (await tree.Index).FindAsync(new SearchQuery("a"), new CancellationToken(canceled: true)));
    }

    [Fact]
    public async Task The_lock_ends_with_its_holder_and_its_file_may_stay()
    {
        await using var tree = new IndexedTree();
        var directory = new IndexDirectory(tree.IndexFolder);
        using (WriterLock.Acquire(directory))
            Assert.Throws<IndexLockedException>(() => WriterLock.Acquire(directory));
        Assert.True(File.Exists(Path.Combine(tree.IndexFolder, "writer.lock")));
        WriterLock.Acquire(directory).Dispose();
    }

    [Fact]
    public async Task An_index_folder_that_cannot_be_made_is_an_error_with_a_remedy()
    {
        await using var tree = new IndexedTree();
        tree.Write("file", "");
        var options = new CodeIndexOptions(tree.Root) { IndexDirectory = tree.Full("file/index") };
        await using var index = await CodeIndex.OpenAsync(options);
        var error = await Assert.ThrowsAsync<IndexException>(() => index.UpdateAsync());
        Assert.Contains("--db", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_index_inside_the_tree_does_not_index_itself()
    {
        await using var tree = new IndexedTree();
        tree.Write("a.c", "int alpha;\n");
        await using var index = await CodeIndex.OpenAsync(new CodeIndexOptions(tree.Root) { IndexDirectory = tree.Full("visible") });
        await index.UpdateAsync();
        Assert.Equal(1, (await index.UpdateAsync()).Files);
    }
}
