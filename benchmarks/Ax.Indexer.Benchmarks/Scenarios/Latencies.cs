using System.Diagnostics;
using System.Globalization;

namespace Ax.Indexer.Benchmarks.Scenarios;

/// <summary>Times of questions by kind, as a Markdown table with percentiles.</summary>
internal sealed class Latencies
{
    private readonly List<(string Kind, string Asked, double Milliseconds)> _times = [];

    /// <summary>Asks once and keeps the time.</summary>
    public async Task MeasureAsync(string kind, string asked, Func<Task> question)
    {
        var start = Stopwatch.GetTimestamp();
        await question();
        _times.Add((kind, asked, Stopwatch.GetElapsedTime(start).TotalMilliseconds));
    }

    /// <summary>Writes a line per kind, and one for all where there are several.</summary>
    public void Write(TextWriter output)
    {
        output.WriteLine("| question | times | p50 ms | p90 ms | p99 ms | max ms | the slowest |");
        output.WriteLine("|---|--:|--:|--:|--:|--:|---|");
        var kinds = _times.GroupBy(time => time.Kind).ToList();
        foreach (var kind in kinds)
            WriteLine(output, kind.Key, [.. kind]);
        if (kinds.Count > 1)
            WriteLine(output, "**all**", _times);
    }

    private static void WriteLine(TextWriter output, string kind, List<(string Kind, string Asked, double Milliseconds)> times)
    {
        var sorted = times.OrderBy(time => time.Milliseconds).ToList();
        var slowest = sorted[^1].Asked.ReplaceLineEndings(" ");
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"| {kind} | {sorted.Count} | {At(50):F2} | {At(90):F2} | {At(99):F2} | {sorted[^1].Milliseconds:F2} | `{(slowest.Length > 60 ? slowest[..60] + "…" : slowest).Replace("|", "\\|", StringComparison.Ordinal)}` |"));

        double At(int percent) => sorted[Math.Min(sorted.Count - 1, sorted.Count * percent / 100)].Milliseconds;
    }
}
