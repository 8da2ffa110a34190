namespace Ax.Indexer.Syntax.Parsing;

/// <summary>
/// The memory that all syntax trees at a time may take, with what parsing needs to come to them. A parse takes of it while it grows, and
/// ends when nothing is left; what it took comes back with the tree. Thread-safe.
/// </summary>
/// <param name="bytes">How much.</param>
public sealed class TreeBudget(long bytes)
{
    // Pinned: parses count in it, from all threads.
    private readonly long[] _left = Pinned(bytes);

    /// <summary>More than trees can take.</summary>
    public static TreeBudget Ample { get; } = new(long.MaxValue);

    /// <summary>How much there is when there is no tree, in bytes.</summary>
    public long Bytes => bytes;

    /// <summary>What is left, one number.</summary>
    internal Span<long> Left => _left;

    private static long[] Pinned(long value)
    {
        var one = GC.AllocateUninitializedArray<long>(1, pinned: true);
        one[0] = value;
        return one;
    }
}
