using System.Diagnostics;
using System.Globalization;
using Ax.Indexer.Model;

namespace Ax.Cli.Rendering;

/// <summary>
/// Keeps the latest report and puts it into words. Thread-safe. Not <see cref="Progress{T}"/>, which queues every report
/// to the thread pool; here a report costs one write and is read when something is to be painted.
/// </summary>
internal sealed class LatestProgress(CancellationToken cancellationToken) : IProgress<IndexProgress>
{
    private readonly long _started = Stopwatch.GetTimestamp();
    private volatile IndexProgress? _latest;

    public void Report(IndexProgress value) => _latest = value;

    /// <summary>Phase, files, files per second and volume in one line.</summary>
    public string Describe()
    {
        if (cancellationToken.IsCancellationRequested)
            return "cancelling (again to end at once)";
        if (_latest is not { } latest)
            return "starting";
        if (latest.Phase != IndexPhase.Extracting)
            return $"{Phase(latest.Phase)} {Quantity.Count(latest.FilesDone, "file")}";
        var seconds = Math.Max(0.001, Stopwatch.GetElapsedTime(_started).TotalSeconds);
        var rate = Quantity.Count((long)(latest.FilesDone / seconds));
        return string.Create(CultureInfo.InvariantCulture, $"{Phase(latest.Phase)} {Quantity.Count(latest.FilesDone)} of {Quantity.Count(latest.FilesSeen)} files, {rate} files/s, {Quantity.Bytes(latest.BytesDone)}");
    }

    private static string Phase(IndexPhase phase) => phase switch
    {
        IndexPhase.Extracting => "extracting",
        IndexPhase.Publishing => "publishing",
        _ => throw new ArgumentOutOfRangeException(nameof(phase), phase, "no such phase"),
    };
}
