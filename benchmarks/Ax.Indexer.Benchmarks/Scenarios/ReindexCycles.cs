using System.Diagnostics;
using Ax.Indexer.Model;

namespace Ax.Indexer.Benchmarks.Scenarios;

/// <summary>A tree indexed from scratch again and again by one process, with a query and an update of nothing between: memory must not grow.</summary>
internal static class ReindexCycles
{
    public static async Task<int> RunAsync(string root, int cycles)
    {
        var folder = Directory.CreateTempSubdirectory("ax-cycles-");
        try
        {
            await using var index = await CodeIndex.OpenAsync(new CodeIndexOptions(root) { IndexDirectory = folder.FullName });
            Console.WriteLine("| cycle | seconds | resident MB | managed MB | handles | threads |\n|--:|--:|--:|--:|--:|--:|");
            for (var cycle = 1; cycle <= cycles; cycle++)
            {
                var summary = await index.UpdateAsync(new IndexRequest { Full = true });
                await index.UpdateAsync();
                await index.FindAsync(new SearchQuery("main"));
                using var process = Process.GetCurrentProcess();
                Console.WriteLine(FormattableString.Invariant(
                    $"| {cycle} | {summary.Elapsed.TotalSeconds:F1} | {process.WorkingSet64 / 1e6:F0} | {GC.GetTotalMemory(forceFullCollection: true) / 1e6:F1} | {process.HandleCount} | {process.Threads.Count} |"));
            }
            return 0;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
