using System.Diagnostics;

namespace Ax.Indexer.Syntax.Parsing;

/// <summary>When to give up on a file.</summary>
internal readonly struct WorkLimit
{
    private readonly long _deadline;

    /// <summary>Creates a limit.</summary>
    /// <param name="time">It passes after so long.</param>
    /// <param name="treeBytes">The most memory of a syntax tree, and of what parsing needs to come to it.</param>
    public WorkLimit(TimeSpan time, long treeBytes = SyntaxTree.MaxBytes)
    {
        _deadline = Stopwatch.GetTimestamp() + (long)(time.TotalSeconds * Stopwatch.Frequency);
        TreeBytes = Math.Min(treeBytes, SyntaxTree.MaxBytes);
    }

    public long TreeBytes { get; }

    /// <summary>What is left of the time, at least 1: tree-sitter takes 0 for no limit.</summary>
    public ulong RemainingMicros => (ulong)Math.Max(1, (_deadline - Stopwatch.GetTimestamp()) / (Stopwatch.Frequency / 1e6));

    public bool IsOver => Stopwatch.GetTimestamp() > _deadline;
}
