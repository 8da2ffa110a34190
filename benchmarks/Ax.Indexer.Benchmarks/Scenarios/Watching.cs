using System.Diagnostics;
using System.Globalization;
using System.Text;
using Ax.Indexer.Model;

namespace Ax.Indexer.Benchmarks.Scenarios;

/// <summary>
/// Copies of a tree's own files, in a folder of their own within it, are saved again and again with one more definition while the tree is
/// watched: how long until the definition is found, and what becomes of memory, mappings and handles.
/// </summary>
internal static class Watching
{
    private const int Files = 200, WarmUp = 100, Reports = 10;
    private const long LargestFile = 100_000;

    private static readonly bool TellsEachStep = Environment.GetEnvironmentVariable("AX_WATCH_STEPS") == "1";

    public static async Task<int> RunAsync(string root, string indexFolder, int cycles)
    {
        await using var index = await CodeIndex.OpenAsync(new CodeIndexOptions(root) { IndexDirectory = indexFolder });
        var folder = Directory.CreateDirectory(Path.Combine(root, "ax-watch-benchmark"));
        try
        {
            await index.UpdateAsync();
            var files = await CopyAsync(index, folder.FullName);
            await using var updates = index.WatchAsync().GetAsyncEnumerator();
            await updates.MoveNextAsync();
            Console.WriteLine(FormattableString.Invariant($"watch: {updates.Current.Summary!.Files} files; first update {updates.Current.Elapsed.TotalMilliseconds:F0} ms; {cycles} saves of {files.Count} files, {files.Average(static file => file.Content.Length) / 1e3:F1} kB on average\n"));
            var latencies = new Latencies();
            var discarded = new Latencies();
            Report(0);
            for (var cycle = 0; cycle < WarmUp + cycles; cycle++)
            {
                await SaveAsync(index, updates, files[cycle % files.Count], cycle, cycle < WarmUp ? discarded : latencies);
                if (cycle >= WarmUp && (cycle - WarmUp + 1) % (cycles / Reports) == 0)
                    Report(cycle - WarmUp + 1);
            }
            Console.WriteLine();
            latencies.Write(Console.Out);
        }
        finally
        {
            folder.Delete(recursive: true);
            await index.UpdateAsync();
        }
        return 0;
    }

    private static async Task<List<(string Path, byte[] Content)>> CopyAsync(CodeIndex index, string folder)
    {
        var symbols = await SymbolSample.DrawAsync(index, 2 * Files, static symbol => symbol.Language == "c");
        var files = new List<(string, byte[])>();
        foreach (var path in symbols.Select(symbol => Path.Combine(index.Root, symbol.Path)).Distinct().Where(static path => new FileInfo(path).Length <= LargestFile).Take(Files))
        {
            var copy = Path.Combine(folder, $"{files.Count}-{Path.GetFileName(path)}");
            files.Add((copy, await File.ReadAllBytesAsync(path)));
            await File.WriteAllBytesAsync(copy, files[^1].Item2);
        }
        return files;
    }

    private static async Task SaveAsync(CodeIndex index, IAsyncEnumerator<WatchUpdate> updates, (string Path, byte[] Content) file, int cycle, Latencies latencies)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"watched_{cycle}");
        // At the start: what a file ends with may be anything.
        byte[] content = [.. Encoding.UTF8.GetBytes($"int {name}(void) {{ return 1; }}\n"), .. file.Content];
        await File.WriteAllBytesAsync(file.Path, content);
        var saved = Stopwatch.GetTimestamp();
        await latencies.MeasureAsync("saved until found", Path.GetFileName(file.Path), async () =>
        {
            do
                await updates.MoveNextAsync();
            while ((await index.FindDefinitionsAsync(name)).Symbols.Count == 0);
        });
        if (TellsEachStep)
            Console.Error.WriteLine(FormattableString.Invariant($"{cycle}: {Stopwatch.GetElapsedTime(saved).TotalMilliseconds:F1} ms, delay {updates.Current.Delay.TotalMilliseconds:F1}, update {updates.Current.Elapsed.TotalMilliseconds:F1}, {content.Length} bytes"));
    }

    private static void Report(int cycle)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        using var process = Process.GetCurrentProcess();
        var mappings = File.Exists("/proc/self/maps") ? File.ReadLines("/proc/self/maps").Count() : 0;
        Console.WriteLine(FormattableString.Invariant(
            $"after {cycle,5} saves: resident {process.WorkingSet64 / 1e6:F0} MB, managed {GC.GetTotalMemory(forceFullCollection: false) / 1e6:F1} MB, {process.HandleCount} handles, {mappings} mappings, {process.Threads.Count} threads"));
    }
}
