using Ax.Indexer.Syntax.Parsing;

namespace Ax.Indexer.Indexing;

/// <summary>
/// The memory of syntax trees, which all workers share: what a tree will take is not known before. Files are parsed side by side while
/// their trees fit, and one that ran out of memory is parsed again, alone. One per update; thread-safe.
/// </summary>
/// <param name="bytes">What there is.</param>
internal sealed class TreeMemory(long bytes) : IDisposable
{
    private readonly ReaderWriterLockSlim _lock = new();

    /// <summary>What trees take of.</summary>
    public TreeBudget Budget { get; } = new(bytes);

    /// <summary>Waits for a turn to parse. It ends on the thread that it began on.</summary>
    /// <param name="isAlone">Whether nobody else is to have one.</param>
    public Turn Take(bool isAlone)
    {
        if (isAlone)
            _lock.EnterWriteLock();
        else
            _lock.EnterReadLock();
        return new Turn(_lock);
    }

    public void Dispose() => _lock.Dispose();

    /// <summary>Disposing it ends the turn.</summary>
    public readonly struct Turn(ReaderWriterLockSlim turns) : IDisposable
    {
        public void Dispose()
        {
            if (turns.IsWriteLockHeld)
                turns.ExitWriteLock();
            else
                turns.ExitReadLock();
        }
    }
}
