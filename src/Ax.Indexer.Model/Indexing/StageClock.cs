using System.Diagnostics;

namespace Ax.Indexer.Model;

/// <summary>
/// Tells what one thread spends its time on: each lap counts for a stage. It takes some 40 ns. Written by one thread at a time; others may
/// read meanwhile, and see numbers that are a little old.
/// </summary>
public sealed class StageClock
{
    private static readonly int Stages = Enum.GetValues<IndexStage>().Length;

    private readonly long[] _ticks = new long[Stages], _allocated = new long[Stages], _resident = new long[Stages];
    private long _last, _lastAllocated;
    private int _thread;

    /// <summary>Starts the first lap.</summary>
    public StageClock() => Restart();

    /// <summary>Starts a lap; what came before it counts for no stage.</summary>
    public void Restart()
    {
        _last = Stopwatch.GetTimestamp();
        _lastAllocated = GC.GetAllocatedBytesForCurrentThread();
        _thread = Environment.CurrentManagedThreadId;
    }

    /// <summary>Ends a lap: its time, and what the thread allocated, count for a stage. The next one begins.</summary>
    public void Lap(IndexStage stage)
    {
        var (last, allocated, thread) = (_last, _lastAllocated, _thread);
        Restart();
        _ticks[(int)stage] += _last - last;
        // What another thread allocates is not known.
        if (thread == _thread)
            _allocated[(int)stage] += _lastAllocated - allocated;
    }

    /// <summary>Notes how much memory the process has in a stage. It takes some ten microseconds.</summary>
    public void Weigh(IndexStage stage) => _resident[(int)stage] = Math.Max(_resident[(int)stage], Environment.WorkingSet);

    /// <summary>The time of a stage so far.</summary>
    public TimeSpan TimeOf(IndexStage stage) => Stopwatch.GetElapsedTime(0, Volatile.Read(ref _ticks[(int)stage]));

    /// <summary>Managed bytes that were allocated in a stage so far.</summary>
    public long AllocatedIn(IndexStage stage) => Volatile.Read(ref _allocated[(int)stage]);

    /// <summary>The most resident bytes that were noted in a stage; 0 when it was not weighed.</summary>
    public long ResidentIn(IndexStage stage) => Volatile.Read(ref _resident[(int)stage]);
}
