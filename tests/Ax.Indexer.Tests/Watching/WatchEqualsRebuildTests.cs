using System.Diagnostics;
using Ax.Indexer.Tests.Support;
using Ax.Indexer.Watching;

namespace Ax.Indexer.Tests.Watching;

/// <summary>After any sequence of edits, the index of a watched tree is and answers exactly what a fresh one would.</summary>
public class WatchEqualsRebuildTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public Task Random_edits(int seed) => EditAsync(seed, startWatch: null);

    // On Windows and macOS the same as above; its events are those of the framework everywhere.
    [Theory]
    [InlineData(7)]
    [InlineData(8)]
    public Task Random_edits_told_by_the_framework(int seed) => EditAsync(seed, static (root, events) => new FrameworkWatch(root, events));

    [Fact]
    public async Task Checkouts_of_branches()
    {
        await using var tree = new IndexedTree();
        var random = new RandomTree(tree, 21);
        random.Fill(60);
        // Elsewhere: the edits are not to hit git's own files.
        await GitAsync(tree, "init", "-q", "-b", "one", "--separate-git-dir", tree.Root + ".git");
        await CommitAsync(tree);
        await GitAsync(tree, "checkout", "-q", "-b", "two");
        for (var i = 0; i < 25; i++)
            random.Edit();
        await CommitAsync(tree);
        await using var watch = await TreeWatch.StartAsync(tree);
        for (var i = 0; i < 6; i++)
        {
            await GitAsync(tree, "checkout", "-q", "-f", i % 2 == 0 ? "one" : "two");
            await watch.CatchUpAsync();
            await tree.AssertEqualsRebuildAsync($"checkout {i}", RandomSources.Queries);
        }
    }

    private static async Task EditAsync(int seed, Func<string, IFolderEvents, IFolderWatch?>? startWatch)
    {
        await using var tree = new IndexedTree();
        var random = new RandomTree(tree, seed);
        random.Fill(40);
        await using var watch = await TreeWatch.StartAsync(tree, startWatch: startWatch);
        var history = new List<string>();
        for (var step = 0; step < 10; step++)
        {
            // Some edits one after the other, so that they come to several updates, others in a burst.
            for (var burst = step % 3; burst >= 0; burst--)
                history.Add(random.Edit());
            await watch.CatchUpAsync();
            await tree.AssertEqualsRebuildAsync($"seed {seed}: {string.Join(" | ", history)}", RandomSources.Queries);
        }
    }

    private static async Task CommitAsync(IndexedTree tree)
    {
        await GitAsync(tree, "add", "-A", "-f");
        await GitAsync(tree, "-c", "user.name=a", "-c", "user.email=a@b", "commit", "-q", "-m", "state");
    }

    private static async Task GitAsync(IndexedTree tree, params string[] arguments)
    {
        using var git = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = tree.Root, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var (output, error) = (git.StandardOutput.ReadToEndAsync(), git.StandardError.ReadToEndAsync());
        await git.WaitForExitAsync();
        Assert.True(git.ExitCode == 0, $"git {string.Join(' ', arguments)}: {await output}{await error}");
    }
}
