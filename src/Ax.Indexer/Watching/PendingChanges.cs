using Ax.Indexer.Model;

namespace Ax.Indexer.Watching;

/// <summary>
/// Gathers changes until they come to rest, or have waited long enough: one save of an editor is several events, a checkout is thousands.
/// Holds no more paths than are looked at one by one. Any thread adds, one takes.
/// </summary>
internal sealed class PendingChanges(WatchOptions options, TimeProvider time)
{
    private readonly Lock _lock = new();
    private HashSet<string> _paths = new(StringComparer.Ordinal);
    private TaskCompletionSource _arrival = NewSignal();
    private RescanReason? _rescan;
    private long _first, _last;

    /// <summary>Notes that something changed at a path.</summary>
    public void Add(string path)
    {
        lock (_lock)
        {
            Arrive();
            if (_rescan is null && _paths.Add(path) && _paths.Count > options.MaxChangedPaths)
                Rescan(RescanReason.ManyChanges);
        }
    }

    /// <summary>Notes that the whole tree must be looked at.</summary>
    public void AddRescan(RescanReason reason)
    {
        lock (_lock)
        {
            Arrive();
            if (_rescan is null)
                Rescan(reason);
        }
    }

    /// <summary>Waits for changes, and until they come to rest; then takes all.</summary>
    /// <param name="longestWait">How long to wait for the first; null for as long as it takes.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The changes; null when none came.</returns>
    public async Task<ChangeBatch?> TakeAsync(TimeSpan? longestWait, CancellationToken cancellationToken)
    {
        if (!await HasArrivedAsync(longestWait, cancellationToken).ConfigureAwait(false))
            return null;
        while (true)
        {
            TimeSpan rest;
            lock (_lock)
            {
                var (quiet, waited) = (time.GetElapsedTime(_last), time.GetElapsedTime(_first));
                if (quiet >= options.QuietPeriod || waited >= options.MaxDelay)
                    return Take();
                rest = options.QuietPeriod - quiet < options.MaxDelay - waited ? options.QuietPeriod - quiet : options.MaxDelay - waited;
            }
            // Timers know whole milliseconds only.
            await Task.Delay(TimeSpan.FromMilliseconds(Math.Ceiling(rest.TotalMilliseconds)), time, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task<bool> HasArrivedAsync(TimeSpan? longestWait, CancellationToken cancellationToken)
    {
        Task arrival;
        lock (_lock)
            arrival = _arrival.Task;
        try
        {
            await arrival.WaitAsync(longestWait ?? Timeout.InfiniteTimeSpan, time, cancellationToken).ConfigureAwait(false);
            return true;
        }
        catch (TimeoutException)
        {
            return false;
        }
    }

    private void Arrive()
    {
        _last = time.GetTimestamp();
        if (_arrival.TrySetResult())
            _first = _last;
    }

    private void Rescan(RescanReason reason)
    {
        _rescan = reason;
        _paths = new HashSet<string>(StringComparer.Ordinal);
    }

    private ChangeBatch Take()
    {
        var batch = new ChangeBatch(_rescan, _paths, _first);
        (_rescan, _paths, _arrival) = (null, new HashSet<string>(StringComparer.Ordinal), NewSignal());
        return batch;
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}

/// <summary>Changes that are dealt with by one update.</summary>
/// <param name="Rescan">Why the whole tree must be looked at; null when <paramref name="Paths"/> are all that changed.</param>
/// <param name="Paths">Relative paths of files and folders that may have changed.</param>
/// <param name="Since">When the first of them was noticed, as a timestamp of the time provider.</param>
internal sealed record ChangeBatch(RescanReason? Rescan, IReadOnlySet<string> Paths, long Since);
