using Ax.Indexer.Indexing;
using Ax.Indexer.Model;
using Ax.Indexer.Tests.Support;

namespace Ax.Indexer.Tests.Indexing;

public class MemoryTests
{
    // tree-sitter would ask for 18 GB and take minutes: its error recovery copies what it has found once for each way it could go on.
    [Fact]
    public async Task A_file_whose_tree_does_not_fit_is_named_and_the_others_are_indexed()
    {
        await using var tree = new IndexedTree();
        tree.Write("broken.c", string.Concat(Enumerable.Repeat(")}{(", 200_000)));
        tree.Write("good.c", "int good(void) { return 1; }\n");
        var summary = await tree.UpdateAsync(new IndexRequest { MemoryBytes = 240L << 20 });
        Assert.Equal(0, summary.Failed);
        var problem = Assert.Single(summary.Problems);
        Assert.True(problem.IsWarning);
        Assert.Equal("broken.c", problem.Path);
        Assert.Contains("MiB", problem.Reason, StringComparison.Ordinal);
        var index = await tree.Index;
        Assert.Equal("good.c", Assert.Single((await index.FindDefinitionsAsync("good")).Symbols).Path);
        Assert.Contains((await index.GetStatusAsync()).Gaps, gap => gap.Examples.Any(file => file.Path == "broken.c"));
    }

    [Fact]
    public async Task A_file_that_needs_more_than_others_of_its_size_gets_it()
    {
        await using var tree = new IndexedTree();
        var statements = string.Concat(Enumerable.Repeat("a;", 100_000));
        tree.Write("dense.c", $"void f(void) {{ {statements} }}\n");
        var length = (int)new FileInfo(Path.Combine(tree.Root, "dense.c")).Length;
        var plan = MemoryPlan.For(new IndexRequest().MemoryBytes);
        // Twenty bytes of tree for each byte would be usual; here it is a hundred and more.
        Assert.True(new TreeMemory(plan.Trees, default).ShareOf(length) < 100 * length);
        var summary = await tree.UpdateAsync();
        Assert.Empty(summary.Problems);
        Assert.Equal(100_001, summary.References);
    }

    [Fact]
    public void What_is_shared_out_is_no_more_than_there_is()
    {
        foreach (var megabytes in (int[])[226, 256, 400, 1000, 100_000])
        {
            var plan = MemoryPlan.For((long)megabytes << 20);
            Assert.InRange(plan.Queue + plan.Trees + plan.Writer, 1, (long)megabytes << 20);
        }
    }

    [Fact]
    public async Task Trees_wait_only_for_those_that_they_do_not_fit_beside()
    {
        var trees = new TreeMemory(100 << 20, default);
        Task<TreeMemory.Share> waiting;
        using (trees.Take(60 << 20))
        {
            trees.Take(40 << 20).Dispose();
            using var stop = new CancellationTokenSource();
            waiting = Task.Run(() => trees.Take(41 << 20), stop.Token);
            Assert.NotSame(waiting, await Task.WhenAny(waiting, Task.Delay(50, stop.Token)));
        }
        (await waiting).Dispose();
        trees.Take(100 << 20).Dispose();
    }
}
