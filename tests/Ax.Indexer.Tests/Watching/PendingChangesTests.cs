using Ax.Indexer.Model;
using Ax.Indexer.Watching;

namespace Ax.Indexer.Tests.Watching;

public class PendingChangesTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly ManualTime _time = new();
    private readonly PendingChanges _pending;

    public PendingChangesTests() => _pending = new PendingChanges(
        new WatchOptions { QuietPeriod = TimeSpan.FromMilliseconds(10), MaxDelay = TimeSpan.FromMilliseconds(100), MaxChangedPaths = 3 }, _time);

    [Fact]
    public async Task Changes_are_taken_together_once_it_is_quiet()
    {
        _pending.Add("a");
        var taken = TakeAsync();
        await AdvanceAsync(9);
        _pending.Add("b");
        _pending.Add("a");
        _time.Advance(TimeSpan.FromMilliseconds(1));
        await _time.WaitBeganAsync();
        _time.Advance(TimeSpan.FromMilliseconds(8));
        Assert.False(taken.IsCompleted);
        _time.Advance(TimeSpan.FromMilliseconds(1));

        Assert.Equal(["a", "b"], (await taken.WaitAsync(Patience))!.Paths.Order());
    }

    [Fact]
    public async Task Changes_that_never_rest_are_taken_all_the_same()
    {
        _pending.Add("a");
        var taken = TakeAsync();
        for (var passed = 0; passed < 100;)
        {
            Assert.False(taken.IsCompleted);
            // Each wait ends a millisecond after a change.
            var wait = passed == 0 ? 10 : 9;
            await AdvanceAsync(wait - 1);
            _pending.Add("a");
            _time.Advance(TimeSpan.FromMilliseconds(1));
            passed += wait;
        }

        Assert.Equal(["a"], (await taken.WaitAsync(Patience))!.Paths);
        Assert.Equal(TimeSpan.FromMilliseconds(100), _time.GetElapsedTime((await taken)!.Since));
    }

    [Fact]
    public async Task What_comes_after_is_for_the_next()
    {
        _pending.Add("a");
        _time.Advance(TimeSpan.FromMilliseconds(10));
        Assert.Equal(["a"], (await TakeAsync())!.Paths);
        var next = TakeAsync();
        _pending.Add("b");
        await AdvanceAsync(10);

        Assert.Equal(["b"], (await next.WaitAsync(Patience))!.Paths);
    }

    [Fact]
    public async Task Too_many_paths_are_a_rescan()
    {
        foreach (var path in (string[])["a", "b", "c", "d", "e"])
            _pending.Add(path);
        _time.Advance(TimeSpan.FromMilliseconds(10));
        var batch = await TakeAsync();

        Assert.Equal(RescanReason.ManyChanges, batch!.Rescan);
        Assert.Empty(batch.Paths);
    }

    [Fact]
    public async Task The_first_reason_for_a_rescan_is_told()
    {
        _pending.Add("a");
        _pending.AddRescan(RescanReason.LostChanges);
        _pending.AddRescan(RescanReason.Rules);
        _pending.Add("b");
        _time.Advance(TimeSpan.FromMilliseconds(10));
        Assert.Equal(RescanReason.LostChanges, (await TakeAsync())!.Rescan);

        _pending.Add("c");
        _time.Advance(TimeSpan.FromMilliseconds(10));
        Assert.Null((await TakeAsync())!.Rescan);
    }

    [Fact]
    public async Task Waiting_ends_without_changes_when_it_is_limited()
    {
        var taken = _pending.TakeAsync(TimeSpan.FromSeconds(5), CancellationToken.None);
        await AdvanceAsync(5_000);

        Assert.Null(await taken.WaitAsync(Patience));
    }

    [Fact]
    public async Task Waiting_can_be_cancelled()
    {
        using var stop = new CancellationTokenSource();
        var taken = _pending.TakeAsync(null, stop.Token);
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => taken.WaitAsync(Patience));
    }

    private Task<ChangeBatch?> TakeAsync() => _pending.TakeAsync(null, CancellationToken.None);

    // Lets time pass only once somebody waits for it to.
    private async Task AdvanceAsync(int milliseconds)
    {
        await _time.WaitBeganAsync();
        _time.Advance(TimeSpan.FromMilliseconds(milliseconds));
    }
}
