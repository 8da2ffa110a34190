namespace Ax.Indexer.Indexing;

/// <summary>
/// Lets bytes in up to a bound and makes the next ones wait, first come, first served. One request above the bound is let
/// in when nothing else is. Thread-safe.
/// </summary>
internal sealed class ByteBudget(long bound)
{
    private readonly Lock _lock = new();
    private readonly Queue<(long Bytes, TaskCompletionSource Granted)> _waiting = new();
    private long _used;

    /// <summary>The most bytes that were in at once.</summary>
    public long Peak { get; private set; }

    /// <summary>The bytes that are in.</summary>
    public long Used => Volatile.Read(ref _used);

    /// <summary>Waits until so many bytes fit.</summary>
    public async ValueTask AcquireAsync(long bytes, CancellationToken cancellationToken)
    {
        TaskCompletionSource granted;
        lock (_lock)
        {
            if (_waiting.Count == 0 && Fits(bytes))
            {
                Take(bytes);
                return;
            }
            granted = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            _waiting.Enqueue((bytes, granted));
        }
        // Cancellation ends the whole run: nobody is left to be hindered by an abandoned request.
        await granted.Task.WaitAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Takes bytes out again.</summary>
    public void Release(long bytes)
    {
        lock (_lock)
        {
            _used -= bytes;
            while (_waiting.TryPeek(out var next) && Fits(next.Bytes))
            {
                _waiting.Dequeue();
                Take(next.Bytes);
                next.Granted.SetResult();
            }
        }
    }

    private bool Fits(long bytes) => _used == 0 || _used + bytes <= bound;

    private void Take(long bytes)
    {
        _used += bytes;
        Peak = Math.Max(Peak, _used);
    }
}
