namespace Ax.Indexer.Storage.Reads;

/// <summary>Lines of a file that something is asked of. 0-based.</summary>
/// <param name="First">The first.</param>
/// <param name="Last">The last.</param>
/// <param name="Contains">Whether a line between them is one.</param>
public sealed record LineRange(int First, int Last, Predicate<int> Contains);
