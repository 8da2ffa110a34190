namespace Ax.Indexer.Model;

/// <summary>What an update spent its time and memory on.</summary>
public sealed record IndexProfile
{
    /// <summary>Wall-clock time of the update.</summary>
    public required TimeSpan Elapsed { get; init; }

    /// <summary>The number of workers.</summary>
    public required int Workers { get; init; }

    /// <summary>The number of threads that wrote full text and contents; 0 where the writer did.</summary>
    public required int TextThreads { get; init; }

    /// <summary>Files that were dealt with.</summary>
    public required long Files { get; init; }

    /// <summary>Their size in bytes.</summary>
    public required long Bytes { get; init; }

    /// <summary>The stages that took any time, in the order of <see cref="IndexThread"/> and <see cref="IndexStage"/>.</summary>
    public required IReadOnlyList<StageProfile> Stages { get; init; }

    /// <summary>The most bytes that may wait for the writer, and for the threads that write text behind it.</summary>
    public required long QueueBytes { get; init; }

    /// <summary>How much of these did, on average, when the writer took a file: near 1 writing is waited for, near 0 it waits. 0 to 1.</summary>
    public required double QueueFill { get; init; }

    /// <summary>How much of its time a sort of threads worked, 0 to 1; the rest it waited, or had nothing to do.</summary>
    public double BusyShare(IndexThread thread) =>
        Elapsed <= TimeSpan.Zero ? 0 : Stages.Where(stage => stage.Thread == thread && !stage.IsWaiting).Sum(stage => stage.Time.TotalSeconds) / (Elapsed.TotalSeconds * ThreadsOf(thread));

    /// <summary>The number of threads of a sort.</summary>
    public int ThreadsOf(IndexThread thread) => thread switch
    {
        IndexThread.Worker => Workers,
        IndexThread.Text => Math.Max(1, TextThreads),
        _ => 1,
    };

    /// <summary>The stage that took the largest part of the threads that worked most; null when nothing was done.</summary>
    public StageProfile? Bottleneck =>
        Stages.Where(static stage => !stage.IsWaiting).OrderByDescending(stage => BusyShare(stage.Thread)).ThenByDescending(static stage => stage.Time).FirstOrDefault();

    /// <summary>
    /// With how many workers, each as busy as these, the writer, or those that write text beside it, would work all the time: more make an
    /// update no faster, unless they get more threads for text. Infinity when they did nothing.
    /// </summary>
    public double WorkersForOneWriter =>
        Math.Max(BusyShare(IndexThread.Writer), BusyShare(IndexThread.Text)) is > 0 and var writer ? Workers * BusyShare(IndexThread.Worker) / writer : double.PositiveInfinity;
}

/// <summary>What the threads of one sort spent on one stage.</summary>
/// <param name="Thread">The threads.</param>
/// <param name="Stage">The stage.</param>
/// <param name="Time">Time of all of them together.</param>
/// <param name="AllocatedBytes">Managed memory that was allocated.</param>
/// <param name="ResidentBytes">The most memory the process was seen to have in it; null for stages that are too short to look.</param>
public sealed record StageProfile(IndexThread Thread, IndexStage Stage, TimeSpan Time, long AllocatedBytes, long? ResidentBytes)
{
    /// <summary>Whether nothing is done in it.</summary>
    public bool IsWaiting => Stage is IndexStage.WaitForInput or IndexStage.WaitForOutput or IndexStage.WaitForMemory;
}
