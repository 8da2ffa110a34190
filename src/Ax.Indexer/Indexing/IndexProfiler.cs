using System.Diagnostics.Metrics;
using Ax.Indexer.Model;

namespace Ax.Indexer.Indexing;

/// <summary>
/// Gathers what the threads of one update spend their time on, for its profile and for whoever listens to the meter. Thread-safe.
/// </summary>
internal sealed class IndexProfiler(int workers, long queueBytes)
{
    private static readonly IndexStage[] Stages = Enum.GetValues<IndexStage>();

    private readonly List<(IndexThread Thread, StageClock Clock)> _clocks = [];
    private readonly Dictionary<(IndexThread, IndexStage), double> _published = [];
    private readonly Lock _lock = new();
    private long _queued, _taken, _publishedFiles, _publishedBytes;

    private double QueueFill => _taken == 0 ? 0 : (double)_queued / _taken / queueBytes;

    /// <summary>A clock for a thread, started.</summary>
    public StageClock Start(IndexThread thread)
    {
        var clock = new StageClock();
        lock (_lock)
            _clocks.Add((thread, clock));
        return clock;
    }

    /// <summary>Notes how many bytes wait when the writer takes a file. For the writer alone.</summary>
    public void NoteQueue(long bytes) => (_queued, _taken) = (_queued + bytes, _taken + 1);

    /// <summary>Tells the meter what came since the last time.</summary>
    /// <param name="files">Files that were dealt with so far.</param>
    /// <param name="bytes">Their size.</param>
    public void Publish(long files, long bytes)
    {
        if (!IndexMeter.IsWatched)
            return;
        lock (_lock)
        {
            IndexMeter.Files.Add(files - _publishedFiles);
            IndexMeter.Bytes.Add(bytes - _publishedBytes);
            (_publishedFiles, _publishedBytes) = (files, bytes);
            IndexMeter.QueueFill.Record(QueueFill);
            foreach (var stage in Sum())
            {
                var seconds = stage.Time.TotalSeconds - _published.GetValueOrDefault((stage.Thread, stage.Stage));
                _published[(stage.Thread, stage.Stage)] = stage.Time.TotalSeconds;
                IndexMeter.StageTime.Add(seconds, new("ax.thread", stage.Thread.ToString()), new("ax.stage", stage.Stage.ToString()));
            }
        }
    }

    /// <summary>What was gathered so far.</summary>
    public IndexProfile Profile(TimeSpan elapsed, long files, long bytes)
    {
        lock (_lock)
        {
            return new IndexProfile
            {
                Elapsed = elapsed,
                Workers = workers,
                TextThreads = _clocks.Count(static entry => entry.Thread == IndexThread.Text),
                Files = files,
                Bytes = bytes,
                Stages = [.. Sum()],
                QueueBytes = queueBytes,
                QueueFill = QueueFill,
            };
        }
    }

    private IEnumerable<StageProfile> Sum() =>
        from of in _clocks.GroupBy(static entry => entry.Thread, static entry => entry.Clock)
        orderby of.Key
        from stage in Stages
        let time = of.Aggregate(TimeSpan.Zero, (sum, clock) => sum + clock.TimeOf(stage))
        where time > TimeSpan.Zero
        let resident = of.Max(clock => clock.ResidentIn(stage))
        select new StageProfile(of.Key, stage, time, of.Sum(clock => clock.AllocatedIn(stage)), resident == 0 ? null : resident);
}

/// <summary>What an embedding program can watch: the instruments of the meter <c>Ax.Indexer</c>.</summary>
internal static class IndexMeter
{
    private static readonly Meter Meter = new(CodeIndex.MeterName);

    public static readonly Counter<long> Files = Meter.CreateCounter<long>("ax.index.files", "{file}", "Files that updates dealt with.");

    public static readonly Counter<long> Bytes = Meter.CreateCounter<long>("ax.index.source", "By", "Their size.");

    public static readonly Counter<double> StageTime = Meter.CreateCounter<double>("ax.index.stage.time", "s", "Time that threads spent on a stage, waiting included.");

    public static readonly Gauge<double> QueueFill = Meter.CreateGauge<double>("ax.index.queue.fill", "1", "How much of what may wait for the writer does, on average over an update.");

    /// <summary>Whether anybody listens.</summary>
    public static bool IsWatched => StageTime.Enabled || Files.Enabled || Bytes.Enabled || QueueFill.Enabled;
}
