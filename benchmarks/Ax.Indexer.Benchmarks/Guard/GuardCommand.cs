using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Ax.Indexer.Benchmarks.Comparison;
using Ax.Indexer.Benchmarks.Monster;
using Ax.Indexer.Benchmarks.Scenarios;

namespace Ax.Indexer.Benchmarks.Guard;

/// <summary>
/// Fails when a full index has become slower, measured against the floor on a generated tree. Both take turns in this process. What is
/// compared is processor time, which other programs disturb less than they do the time that passes, and the median of the turns.
/// </summary>
internal static class GuardCommand
{
    private const int Files = 3000, Turns = 7, Attempts = 3;
    private const double Tolerance = 1.25;

    private static readonly JsonSerializerOptions Readable = new(JsonSerializerOptions.Web) { WriteIndented = true };
    private static readonly string Committed = Path.Combine(Repository.Root, "benchmarks", "results", "guard.json");

    /// <summary>Compares with the committed ratio, or with <paramref name="write"/> replaces it.</summary>
    public static async Task<int> RunAsync(bool write)
    {
        var tree = Directory.CreateTempSubdirectory("ax-guard-");
        try
        {
            GeneratedRepository.Write(tree.FullName, Files, GeneratedRepository.DefaultSeed);
            await TurnAsync(tree.FullName); // compiles the code and the queries
            return write ? await WriteAsync(tree.FullName) : await CompareAsync(tree.FullName);
        }
        finally
        {
            tree.Delete(recursive: true);
        }
    }

    private static async Task<int> WriteAsync(string tree)
    {
        var baseline = new Baseline(Math.Round(Median(await MeasureAsync(tree)), 3), Machine.Description, DateTime.UtcNow.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        await File.WriteAllTextAsync(Committed, JsonSerializer.Serialize(baseline, Readable) + "\n");
        Console.WriteLine($"guard: {baseline}");
        return 0;
    }

    // A busy machine may spoil some turns: only what stays slow is.
    private static async Task<int> CompareAsync(string tree)
    {
        var baseline = JsonSerializer.Deserialize<Baseline>(await File.ReadAllTextAsync(Committed), Readable)!;
        var most = baseline.Ratio * Tolerance;
        var ratios = new List<double>();
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            ratios.AddRange(await MeasureAsync(tree));
            var isWithin = Median(ratios) <= most;
            Console.WriteLine(FormattableString.Invariant(
                $"guard: a full index takes {Median(ratios):F3} × the floor's processor time ({ratios.Min():F2} to {ratios.Max():F2} in {ratios.Count} turns); {baseline.Ratio:F3} on {baseline.Date}, at most {most:F3}: {(isWithin ? "passed" : "failed")}"));
            if (isWithin)
                return 0;
        }
        return 1;
    }

    private static async Task<List<double>> MeasureAsync(string tree)
    {
        var ratios = new List<double>();
        for (var turn = 0; turn < Turns; turn++)
            ratios.Add(await TurnAsync(tree));
        return ratios;
    }

    private static async Task<double> TurnAsync(string tree)
    {
        var jobs = Environment.ProcessorCount;
        var before = ProcessorTime();
        Floor.Pass(tree, jobs);
        var between = ProcessorTime();
        await ColdIndex.PassAsync(tree, jobs);
        return (ProcessorTime() - between) / (between - before);
    }

    private static TimeSpan ProcessorTime()
    {
        GC.Collect(); // each pays for its own
        using var process = Process.GetCurrentProcess();
        return process.TotalProcessorTime;
    }

    private static double Median(List<double> ratios) => ratios.Order().ElementAt(ratios.Count / 2);

    /// <summary>What was measured when the guard was set.</summary>
    /// <param name="Ratio">Processor time of a full index by that of the floor.</param>
    /// <param name="Machine">What it was measured on.</param>
    /// <param name="Date">When.</param>
    private sealed record Baseline(double Ratio, string Machine, string Date);
}
