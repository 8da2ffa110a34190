using Ax.Indexer.Model;
using Ax.Indexer.Storage.Directories;
using Ax.Indexer.Tests.Crawling;
using Ax.Indexer.Tests.Support;

namespace Ax.Indexer.Tests.Indexing;

/// <summary>A work tree without an index starts from that of another one, and is what it would be if it were built from nothing.</summary>
public sealed class WorkTreeTests : IDisposable
{
    private const int Files = 60;

    // Files that are never read have no hash, and are looked at anew.
    private static readonly string[] Extensions = [.. RandomSources.Extensions.Where(extension => extension != ".png")];

    private readonly TemporaryTree _tree = new();

    public WorkTreeTests()
    {
        var random = new Random(17);
        for (var i = 0; i < Files; i++)
        {
            var extension = Extensions[i % Extensions.Length];
            _tree.Write($"main/src/f{i}{extension}", RandomSources.Make(random, extension));
        }
        _tree.Git("", "init", "-q", "main");
        Git("add", ".");
        Git("commit", "-qm", "first");
        Git("worktree", "add", "-q", "../linked");
    }

    private string Main => Path.Combine(_tree.Root, "main");

    private string Linked => Path.Combine(_tree.Root, "linked");

    public void Dispose() => _tree.Dispose();

    [Fact]
    public async Task What_is_the_same_is_not_parsed_again()
    {
        await UpdateAsync(Main);
        var extension = Extensions[0];
        File.WriteAllText(Path.Combine(Linked, $"src/f0{extension}"), RandomSources.Make(new Random(1), extension));
        File.WriteAllText(Path.Combine(Linked, $"src/new{extension}"), RandomSources.Make(new Random(2), extension));
        File.Delete(Path.Combine(Linked, $"src/f{Extensions.Length}{extension}"));
        var summary = await UpdateAsync(Linked);
        Assert.Equal((Main, 2, Files - 2, 0), (summary.CopiedFrom, summary.Indexed, summary.Unchanged, summary.Removed));
        await AssertEqualsRebuildAsync(Linked);
        await AssertEqualsRebuildAsync(Main);
        Assert.Null((await UpdateAsync(Linked)).CopiedFrom);
    }

    [Fact]
    public async Task The_main_work_tree_starts_from_a_linked_one()
    {
        await UpdateAsync(Linked);
        Assert.Equal(Linked, (await UpdateAsync(Main)).CopiedFrom);
        await AssertEqualsRebuildAsync(Main);
    }

    [Fact]
    public async Task A_folder_within_starts_from_the_same_folder_of_the_other()
    {
        await UpdateAsync(Path.Combine(Main, "src"));
        Assert.Equal(Path.Combine(Main, "src"), (await UpdateAsync(Path.Combine(Linked, "src"))).CopiedFrom);
        await AssertEqualsRebuildAsync(Path.Combine(Linked, "src"));
    }

    // Times mean nothing from one tree to another.
    [Fact]
    public async Task Other_contents_of_the_same_size_and_time_are_noticed()
    {
        var time = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        foreach (var (root, name) in ((string, string)[])[(Main, "here"), (Linked, "left")])
        {
            var file = Path.Combine(root, "same.py");
            File.WriteAllText(file, $"def {name}(): pass\n");
            File.SetLastWriteTimeUtc(file, time);
        }
        await UpdateAsync(Main);
        Assert.Equal(Main, (await UpdateAsync(Linked)).CopiedFrom);
        await AssertEqualsRebuildAsync(Linked);
    }

    [Fact]
    public async Task What_is_mostly_different_is_built_from_nothing()
    {
        await UpdateAsync(Main);
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Linked, "src")))
            File.AppendAllText(file, "\n");
        var summary = await UpdateAsync(Linked);
        Assert.Equal((null, Files, 0), (summary.CopiedFrom, summary.Indexed, summary.Removed));
        await AssertEqualsRebuildAsync(Linked);
    }

    [Fact]
    public async Task An_index_that_cannot_be_used_is_left_alone()
    {
        await UpdateAsync(Main);
        var directory = new IndexDirectory(Path.Combine(Main, ".ax"));
        Assert.Null((await UpdateAsync(Linked, new IndexRequest { IncludeHidden = true })).CopiedFrom);
        using (WriterLock.Acquire(directory))
            Assert.Null((await UpdateAnewAsync()).CopiedFrom);
        File.WriteAllText(Directory.GetFiles(Path.Combine(Main, ".ax", "content")).First(), "damaged");
        Assert.Null((await UpdateAnewAsync()).CopiedFrom);
        await AssertEqualsRebuildAsync(Linked);
        File.WriteAllText(directory.FindDatabase()!, "damaged");
        Assert.Null((await UpdateAnewAsync()).CopiedFrom);
    }

    [Fact]
    public async Task What_was_cancelled_leaves_nothing()
    {
        await UpdateAsync(Main);
        using var stop = new CancellationTokenSource();
        await using (var index = await CodeIndex.OpenAsync(new CodeIndexOptions(Linked)))
        {
            var progress = new Stopping(stop);
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => index.UpdateAsync(progress: progress, cancellationToken: stop.Token));
        }
        Assert.Empty(Directory.EnumerateFiles(Path.Combine(Linked, ".ax"), "index-*", SearchOption.AllDirectories));
        Assert.Empty(Directory.EnumerateFiles(Path.Combine(Linked, ".ax"), "*.trigrams", SearchOption.AllDirectories));
    }

    private Task<IndexSummary> UpdateAnewAsync()
    {
        Directory.Delete(Path.Combine(Linked, ".ax"), recursive: true);
        return UpdateAsync(Linked);
    }

    private static async Task<IndexSummary> UpdateAsync(string root, IndexRequest? request = null)
    {
        await using var index = await CodeIndex.OpenAsync(new CodeIndexOptions(root));
        return await index.UpdateAsync(request);
    }

    private async Task AssertEqualsRebuildAsync(string root)
    {
        await using var rebuilt = await CodeIndex.OpenAsync(new CodeIndexOptions(root) { IndexDirectory = Path.Combine(_tree.Root, "rebuilt") });
        await rebuilt.UpdateAsync(new IndexRequest { Full = true });
        await using var index = await CodeIndex.OpenAsync(new CodeIndexOptions(root));
        IndexDump.AssertEqual(
            [.. IndexDump.Of(rebuilt), .. await AnswersDump.OfAsync(rebuilt, RandomSources.Queries)],
            [.. IndexDump.Of(index), .. await AnswersDump.OfAsync(index, RandomSources.Queries)], root);
    }

    private void Git(params string[] arguments) => _tree.Git("", ["-C", "main", "-c", "user.name=a", "-c", "user.email=a@example.org", .. arguments]);

    private sealed class Stopping(CancellationTokenSource stop) : IProgress<IndexProgress>
    {
        public void Report(IndexProgress value) => stop.Cancel();
    }
}
