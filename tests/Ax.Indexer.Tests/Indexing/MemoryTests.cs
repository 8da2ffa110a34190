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
        var summary = await tree.UpdateAsync();
        Assert.Empty(summary.Problems);
        Assert.Equal(100_001, summary.References);
    }

    [Fact]
    public void What_is_shared_out_is_no_more_than_there_is()
    {
        foreach (var megabytes in (int[])[226, 256, 400, 1000, 100_000])
        {
            var workers = MemoryPlan.WorkersFor((long)megabytes << 20, 64);
            foreach (var count in (int[])[1, 2, workers])
            {
                var plan = MemoryPlan.For((long)megabytes << 20, count);
                Assert.InRange(plan.Queue + plan.Trees + plan.Writer, 1, (long)megabytes << 20);
            }
        }
    }

    [Theory]
    [InlineData(226, 64, 2)]
    [InlineData(400, 1, 1)]
    [InlineData(400, 64, 6)]
    [InlineData(530, 64, 16)]
    [InlineData(100_000, 64, 64)]
    public void No_more_workers_than_there_is_memory_for(int megabytes, int processors, int workers) =>
        Assert.Equal(workers, MemoryPlan.WorkersFor((long)megabytes << 20, processors));

    [Fact]
    public void Files_are_parsed_side_by_side_but_one_that_had_too_little_memory()
    {
        using var trees = new TreeMemory(100 << 20);
        var alone = new Thread(() => trees.Take(isAlone: true).Dispose());
        using (trees.Take(isAlone: false))
        {
            var beside = new Thread(() => trees.Take(isAlone: false).Dispose());
            beside.Start();
            beside.Join();
            alone.Start();
            Assert.False(alone.Join(50));
        }
        alone.Join();
    }

    // Six trees of some 20 MiB want more than there is at once; the last ones had to be parsed alone.
    [Fact]
    public async Task Files_whose_trees_do_not_fit_together_are_all_indexed()
    {
        await using var tree = new IndexedTree();
        var statements = string.Concat(Enumerable.Repeat("a;", 50_000));
        foreach (var name in (string[])["a", "b", "c", "d", "e", "f"])
            tree.Write($"{name}.c", $"void {name}(void) {{ {statements} }}\n");
        var summary = await tree.UpdateAsync(new IndexRequest { MemoryBytes = 270L << 20, Jobs = 6 });
        Assert.Empty(summary.Problems);
        Assert.Equal(300_006, summary.References);
    }
}
