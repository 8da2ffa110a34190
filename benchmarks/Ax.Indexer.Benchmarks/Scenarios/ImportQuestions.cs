using System.Diagnostics;

namespace Ax.Indexer.Benchmarks.Scenarios;

/// <summary>
/// Questions about imports through the library against an existing index: of the files that are imported most, and of others
/// spread evenly over the tree. The first question of the process is told apart; then each kind is warmed up once.
/// </summary>
internal static class ImportQuestions
{
    private const int Hubs = 200;
    private const int Others = 1000;
    private const int Transitive = 20;

    public static async Task<int> RunAsync(string root, string folder)
    {
        await using var index = await CodeIndex.OpenAsync(new CodeIndexOptions(root) { IndexDirectory = folder });
        string[] files = [.. TreeFiles.List(root).Select(path => Path.GetRelativePath(root, path).Replace('\\', '/'))];
        string[] others = [.. Enumerable.Range(0, Others).Select(i => files[(int)((long)i * files.Length / Others)])];
        var start = Stopwatch.GetTimestamp();
        await index.GetImportsAsync(others[Others / 2]);
        Tell("first question of the process", [Stopwatch.GetElapsedTime(start).TotalMilliseconds]);
        var importers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            foreach (var target in (await index.GetImportsAsync(file))?.Edges.SelectMany(edge => edge.Files) ?? [])
                importers[target] = importers.GetValueOrDefault(target) + 1;
        }
        string[] hubs = [.. importers.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Take(Hubs).Select(pair => pair.Key)];
        await MeasureAsync("imports, random", others, file => index.GetImportsAsync(file));
        await MeasureAsync("importers, hubs", hubs, file => index.GetImportersAsync(file));
        await MeasureAsync("importers, random", others, file => index.GetImportersAsync(file));
        await MeasureAsync("dependencies transitive, hubs", hubs, file => index.GetImportsAsync(file, int.MaxValue));
        await MeasureAsync("dependencies transitive, random", others, file => index.GetImportsAsync(file, int.MaxValue));
        start = Stopwatch.GetTimestamp();
        await index.GetImportersAsync(others[0], int.MaxValue);
        Tell("everything resolved, once", [Stopwatch.GetElapsedTime(start).TotalMilliseconds]);
        await MeasureAsync("importers transitive, hubs", hubs[..Transitive], file => index.GetImportersAsync(file, int.MaxValue));
        await MeasureAsync("importers, hubs, all resolved", hubs, file => index.GetImportersAsync(file));
        await MeasureAsync("cycles", [""], _ => index.FindImportCyclesAsync());
        GC.Collect();
        Console.WriteLine(FormattableString.Invariant(
            $"resident memory: {Environment.WorkingSet >> 20} MiB, peak {Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MiB, managed {GC.GetTotalMemory(true) >> 20} MiB"));
        return 0;
    }

    private static async Task MeasureAsync(string what, string[] inputs, Func<string, Task> question)
    {
        await question(inputs[0]);
        var times = new List<double>();
        foreach (var input in inputs)
        {
            var start = Stopwatch.GetTimestamp();
            await question(input);
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }
        Tell(what, times);
    }

    private static void Tell(string what, List<double> times)
    {
        times.Sort();
        Console.WriteLine(FormattableString.Invariant(
            $"{what}: {times.Count} questions, p50 {times[times.Count / 2]:F2} ms, p90 {times[times.Count * 9 / 10]:F2} ms, p99 {times[times.Count * 99 / 100]:F2} ms, max {times[^1]:F2} ms"));
    }
}
