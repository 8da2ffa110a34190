using System.Runtime.ExceptionServices;

namespace Ax.Indexer.Crawling;

/// <summary>
/// Reads folders ahead of the one who asks for them, on the thread pool, without a thread that waits: helpers run while there is
/// something to read and room for it, and leave. Who asks never depends on them: it reads what nobody has begun.
/// </summary>
internal sealed class ReadAhead(CrawlContext context, IgnoreFiles ignoreFiles, int threads, CancellationToken cancellationToken)
    : IThreadPoolWorkItem, IDisposable
{
    /// <summary>Entries read and not yet asked for: about 5 MiB at most, a second's work for the fastest consumer.</summary>
    private const int MaxEntriesAhead = 32 * 1024;

    private readonly object _gate = new();
    private readonly FolderReader _reader = new(context, ignoreFiles);
    private readonly Stack<FolderNode> _pending = new();
    private int _entriesAhead;
    private int _helpers;
    private int _runningHelpers;
    private bool _stopped;

    /// <summary>Returns when the folder is read, and reads others where it would have to wait.</summary>
    public void Complete(FolderNode wanted)
    {
        while (Next(wanted) is { } folder)
            Read(_reader, folder);
        wanted.Failure?.Throw();
    }

    /// <summary>A helper's work.</summary>
    public void Execute()
    {
        lock (_gate)
            _runningHelpers++;
        FolderReader? reader = null;
        while (NextPendingOrLeave() is { } folder)
            Read(reader ??= new FolderReader(context, ignoreFiles), folder);
    }

    /// <summary>Returns when no helper runs any more.</summary>
    public void Dispose()
    {
        lock (_gate)
        {
            _stopped = true;
            while (_runningHelpers > 0)
                Monitor.Wait(_gate);
        }
    }

    private FolderNode? Next(FolderNode wanted)
    {
        lock (_gate)
        {
            while (!wanted.IsRead)
            {
                if (!wanted.IsClaimed)
                    return Claim(wanted);
                if (ClaimPending() is { } other)
                    return other;
                Monitor.Wait(_gate);
            }
            _entriesAhead -= wanted.Items.Length;
            StartHelpers();
            return null;
        }
    }

    private FolderNode? NextPendingOrLeave()
    {
        lock (_gate)
        {
            if (!_stopped && ClaimPending() is { } folder)
                return folder;
            _helpers--;
            _runningHelpers--;
            Monitor.PulseAll(_gate);
            return null;
        }
    }

    private FolderNode? ClaimPending()
    {
        while (_entriesAhead < MaxEntriesAhead && _pending.TryPop(out var folder))
        {
            if (!folder.IsClaimed)
                return Claim(folder);
        }
        return null;
    }

    private static FolderNode Claim(FolderNode folder)
    {
        folder.IsClaimed = true;
        return folder;
    }

    private void Read(FolderReader reader, FolderNode folder)
    {
        try
        {
            reader.Read(folder, cancellationToken);
        }
        catch (Exception error)
        {
            // Whoever asks for the folder gets it thrown; on a pool thread it would end the process.
            folder.Failure = ExceptionDispatchInfo.Capture(error);
        }
        lock (_gate)
        {
            folder.IsRead = true;
            _entriesAhead += folder.Items.Length;
            // The folder next in order comes to lie on top.
            for (var i = folder.Items.Length - 1; i >= 0; i--)
            {
                if (folder.Items[i].Folder is { } child)
                    _pending.Push(child);
            }
            StartHelpers();
            Monitor.PulseAll(_gate);
        }
    }

    private void StartHelpers()
    {
        // One pending folder is what the caller itself will ask for next; half the room spares helpers that come for a moment only.
        while (_helpers < threads - 1 && _pending.Count > _helpers + 1 && _entriesAhead < MaxEntriesAhead / 2 && !_stopped)
        {
            _helpers++;
            ThreadPool.UnsafeQueueUserWorkItem(this, preferLocal: false);
        }
    }
}
