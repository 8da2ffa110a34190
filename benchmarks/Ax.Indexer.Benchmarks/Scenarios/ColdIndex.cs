using System.Diagnostics;
using Ax.Indexer.Model;

namespace Ax.Indexer.Benchmarks.Scenarios;

/// <summary>A full index of a tree into a temporary folder.</summary>
internal static class ColdIndex
{
    public static async Task<int> RunAsync(string root, int jobs)
    {
        var (summary, size) = await PassAsync(root, jobs);
        using var process = Process.GetCurrentProcess();
        var heap = GC.GetGCMemoryInfo();
        Console.WriteLine(FormattableString.Invariant(
            $"cold: {summary.Files} files, {summary.Bytes / 1e6:F1} MB, {summary.Symbols} symbols, {summary.References} references, {jobs} workers: {summary.Elapsed.TotalSeconds:F2} s, cpu {process.TotalProcessorTime.TotalSeconds:F1} s, peak {summary.PeakMemoryBytes / 1e6:F0} MB, index {size / 1e6:F1} MB = {(double)size / summary.Bytes:F2} of source; managed heap {heap.HeapSizeBytes / 1e6:F0} MB, committed {heap.TotalCommittedBytes / 1e6:F0} MB, allocated {GC.GetTotalAllocatedBytes() / 1e6:F0} MB, collections {GC.CollectionCount(0)}/{GC.CollectionCount(1)}/{GC.CollectionCount(2)}"));
        return summary.Failed == 0 ? 0 : 1;
    }

    /// <summary>Does it once.</summary>
    /// <returns>What was indexed, and the bytes of the index.</returns>
    public static async Task<(IndexSummary Summary, long Size)> PassAsync(string root, int jobs)
    {
        var folder = Directory.CreateTempSubdirectory("ax-cold-");
        try
        {
            await using var index = await CodeIndex.OpenAsync(new CodeIndexOptions(root) { IndexDirectory = folder.FullName });
            var summary = await index.UpdateAsync(new IndexRequest { Full = true, Jobs = jobs });
            return (summary, folder.EnumerateFiles("*", SearchOption.AllDirectories).Sum(file => file.Length));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
