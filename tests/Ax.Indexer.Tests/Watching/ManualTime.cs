using System.Threading.Channels;

namespace Ax.Indexer.Tests.Watching;

/// <summary>A clock that stands still until it is told to advance.</summary>
internal sealed class ManualTime : TimeProvider
{
    private readonly List<ManualTimer> _timers = [];
    private readonly Channel<ITimer> _started = Channel.CreateUnbounded<ITimer>();
    private long _now;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => Interlocked.Read(ref _now);

    /// <summary>Returns once somebody has begun to wait, once for each wait.</summary>
    public Task WaitBeganAsync() => _started.Reader.ReadAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(30));

    public void Advance(TimeSpan time)
    {
        var now = Interlocked.Add(ref _now, time.Ticks);
        List<ManualTimer> due;
        lock (_timers)
        {
            due = _timers.FindAll(timer => timer.Due <= now);
            due.ForEach(timer => _timers.Remove(timer));
        }
        due.ForEach(static timer => timer.Fire());
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new ManualTimer(this, () => callback(state));
        timer.Change(dueTime, period);
        return timer;
    }

    private void Start(ManualTimer timer)
    {
        lock (_timers)
            _timers.Add(timer);
        _started.Writer.TryWrite(timer);
    }

    private void Stop(ManualTimer timer)
    {
        lock (_timers)
            _timers.Remove(timer);
    }

    private sealed class ManualTimer(ManualTime time, Action fire) : ITimer
    {
        public long Due { get; private set; }

        public void Fire() => fire();

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            time.Stop(this);
            if (dueTime == Timeout.InfiniteTimeSpan)
                return true;
            Due = time.GetTimestamp() + dueTime.Ticks;
            time.Start(this);
            return true;
        }

        public void Dispose() => time.Stop(this);

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
