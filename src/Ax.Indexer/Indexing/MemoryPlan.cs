namespace Ax.Indexer.Indexing;

/// <summary>How the memory of a process that updates an index is shared out. All numbers are bytes.</summary>
/// <param name="Queue">Rows of files that wait for the writer.</param>
/// <param name="Trees">Syntax trees of all workers together.</param>
/// <param name="Writer">What the database and the trigram index keep while they are written.</param>
internal sealed record MemoryPlan(long Queue, long Trees, long Writer)
{
    // The runtime, its code and ours, the grammars, young garbage, what two workers keep from file to file: measured on Linux 6.1. And what
    // each further worker takes: measured on Go 1.19 with 16 of them. What is left is shared out.
    private const long Fixed = 210L << 20, PerWorker = 20L << 20, LeastShared = 16L << 20;
    private const int FixedWorkers = 2;

    // Of its tree memory a worker keeps so much; and all of them together are to have so much of it: a minified bundle takes 80 MB.
    private const long KeptTree = 4L << 20, EnoughTrees = 80L << 20;

    /// <summary>Shares out.</summary>
    /// <param name="memoryBytes">The most the process may have resident.</param>
    /// <param name="workers">The number of workers.</param>
    public static MemoryPlan For(long memoryBytes, int workers)
    {
        var further = Math.Max(0, workers - FixedWorkers);
        var shared = Math.Max(memoryBytes - Fixed - further * PerWorker, LeastShared);
        return new MemoryPlan(Queue: shared / 16, Trees: shared / 16 * 10 + further * KeptTree, Writer: shared / 16 * 5);
    }

    /// <summary>How many workers so much memory is enough for.</summary>
    /// <param name="memoryBytes">The most the process may have resident.</param>
    /// <param name="most">More are not wanted.</param>
    public static int WorkersFor(long memoryBytes, int most)
    {
        var workers = Math.Min(most, FixedWorkers);
        while (workers < most && memoryBytes - Fixed - (workers + 1 - FixedWorkers) * PerWorker >= LeastShared && For(memoryBytes, workers + 1).Trees >= EnoughTrees)
            workers++;
        return workers;
    }
}
