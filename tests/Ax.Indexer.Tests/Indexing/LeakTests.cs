using System.Diagnostics;
using Ax.Indexer.Model;
using Ax.Indexer.Tests.Support;

namespace Ax.Indexer.Tests.Indexing;

/// <summary>Tests that measure the process: no other test may run beside them.</summary>
[CollectionDefinition("alone", DisableParallelization = true)]
public class Alone;

[Collection("alone")]
public class LeakTests
{
    [Fact]
    public async Task Twenty_cycles_do_not_grow()
    {
        await using var tree = new IndexedTree();
        new RandomTree(tree, 31).Fill(150);
        for (var i = 0; i < 5; i++)
            await CycleAsync(tree, i);
        var (memory, handles) = Measure();
        for (var i = 0; i < 20; i++)
            await CycleAsync(tree, i);
        var (memoryAfter, handlesAfter) = Measure();

        Assert.InRange(memoryAfter - memory, long.MinValue, 8L << 20);
        Assert.InRange(handlesAfter - handles, int.MinValue, 40);
        Assert.Single(Directory.GetFiles(tree.IndexFolder, "index-*.db"));
    }

    private static async Task CycleAsync(IndexedTree tree, int i)
    {
        tree.Write("changing.py", $"def changing_{i}():\n    pass\n");
        await tree.UpdateAsync(new IndexRequest { Full = i % 2 == 0 });
        foreach (var query in RandomSources.Queries)
            await tree.FindAsync(query);
    }

    private static (long Memory, int Handles) Measure()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        using var process = Process.GetCurrentProcess();
        return (GC.GetTotalMemory(forceFullCollection: true), process.HandleCount);
    }
}
