using System.Diagnostics;

namespace Ax.Indexer.Syntax.Parsing;

/// <summary>When to give up on a file.</summary>
internal readonly struct WorkLimit
{
    private readonly long _deadline;

    /// <summary>Creates a limit.</summary>
    /// <param name="time">It passes after so long.</param>
    /// <param name="trees">The memory of syntax trees; null for as much as one may take.</param>
    public WorkLimit(TimeSpan time, TreeBudget? trees = null)
    {
        _deadline = Stopwatch.GetTimestamp() + (long)(time.TotalSeconds * Stopwatch.Frequency);
        Trees = trees ?? TreeBudget.Ample;
    }

    public TreeBudget Trees { get; }

    /// <summary>What is left of the time, at least 1: tree-sitter takes 0 for no limit.</summary>
    public ulong RemainingMicros => (ulong)Math.Max(1, (_deadline - Stopwatch.GetTimestamp()) / (Stopwatch.Frequency / 1e6));

    public bool IsOver => Stopwatch.GetTimestamp() > _deadline;
}
