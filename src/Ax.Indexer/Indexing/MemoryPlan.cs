namespace Ax.Indexer.Indexing;

/// <summary>How the memory of a process that updates an index is shared out. All numbers are bytes.</summary>
/// <param name="Queue">Rows of files that wait for the writer.</param>
/// <param name="Trees">Syntax trees of all workers together.</param>
/// <param name="Writer">What the database and the trigram index keep while they are written.</param>
internal sealed record MemoryPlan(long Queue, long Trees, long Writer)
{
    // The runtime, its code and ours, the grammars, young garbage, what workers keep from file to file: measured on Linux 6.1 with two
    // workers. What is left is shared out.
    private const long Fixed = 210L << 20, LeastShared = 16L << 20;

    /// <summary>Shares out.</summary>
    /// <param name="memoryBytes">The most the process may have resident.</param>
    public static MemoryPlan For(long memoryBytes)
    {
        var shared = Math.Max(memoryBytes - Fixed, LeastShared);
        return new MemoryPlan(Queue: shared / 16, Trees: shared / 16 * 10, Writer: shared / 16 * 5);
    }
}
