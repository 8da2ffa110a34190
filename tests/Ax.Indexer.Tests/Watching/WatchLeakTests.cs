using System.Diagnostics;
using Ax.Indexer.Tests.Indexing;
using Ax.Indexer.Tests.Support;

namespace Ax.Indexer.Tests.Watching;

[Collection("alone")]
public class WatchLeakTests
{
    private const int Cycles = 200;

    [Fact]
    public async Task Hundreds_of_saves_do_not_grow()
    {
        await using var tree = new IndexedTree();
        new RandomTree(tree, 31).Fill(100);
        await using var watch = await TreeWatch.StartAsync(tree);
        for (var i = 0; i < Cycles; i++)
            await SaveAsync(i);
        var before = Measure();
        for (var i = 0; i < Cycles; i++)
            await SaveAsync(i);
        var after = Measure();

        Assert.InRange(after.Managed - before.Managed, long.MinValue, 4L << 20);
        Assert.InRange(after.Resident - before.Resident, long.MinValue, 24L << 20);
        Assert.InRange(after.Handles - before.Handles, int.MinValue, 20);
        // Segments come and go between two tidyings up.
        Assert.InRange(after.Mappings - before.Mappings, int.MinValue, 120);

        async Task SaveAsync(int i)
        {
            tree.Write($"folder{i % 5}/changing.py", RandomSources.Make(new Random(i), ".py"));
            if (i % 7 == 0)
            {
                Directory.CreateDirectory(tree.Full($"folder{(i + 1) % 5}"));
                Directory.Delete(tree.Full($"folder{(i + 1) % 5}"), recursive: true);
            }
            await watch.CatchUpAsync();
            await tree.FindAsync("\"of Tree\"");
        }
    }

    private static (long Managed, long Resident, int Handles, int Mappings) Measure()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        using var process = Process.GetCurrentProcess();
        return (GC.GetTotalMemory(forceFullCollection: true), process.WorkingSet64, process.HandleCount, File.Exists("/proc/self/maps") ? File.ReadLines("/proc/self/maps").Count() : 0);
    }
}
