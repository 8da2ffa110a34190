using Ax.Indexer.Indexing;

namespace Ax.Indexer.Tests.Indexing;

public class ByteBudgetTests
{
    [Fact]
    public async Task Waits_when_full_and_goes_on_when_released()
    {
        var budget = new ByteBudget(100);
        await budget.AcquireAsync(60, CancellationToken.None);
        var second = budget.AcquireAsync(60, CancellationToken.None).AsTask();
        var third = budget.AcquireAsync(10, CancellationToken.None).AsTask();
        Assert.False(second.IsCompleted);
        Assert.False(third.IsCompleted);

        budget.Release(60);

        await second;
        await third;
        Assert.Equal(70, budget.Peak);
    }

    [Fact]
    public async Task What_is_larger_than_all_goes_alone()
    {
        var budget = new ByteBudget(100);
        await budget.AcquireAsync(1000, CancellationToken.None);
        var next = budget.AcquireAsync(1, CancellationToken.None).AsTask();
        Assert.False(next.IsCompleted);
        budget.Release(1000);
        await next;
    }

    [Fact]
    public async Task Cancellation_ends_the_wait()
    {
        var budget = new ByteBudget(10);
        await budget.AcquireAsync(10, CancellationToken.None);
        using var source = new CancellationTokenSource();
        var waiting = budget.AcquireAsync(5, source.Token).AsTask();
        await source.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
    }

    [Fact]
    public async Task Many_at_once_never_exceed_the_bound()
    {
        var budget = new ByteBudget(1000);
        long inside = 0, most = 0;
        await Task.WhenAll(Enumerable.Range(0, 8).Select(worker => Task.Run(async () =>
        {
            var random = new Random(worker);
            for (var i = 0; i < 3000; i++)
            {
                var bytes = random.Next(1, 400);
                await budget.AcquireAsync(bytes, CancellationToken.None);
                var now = Interlocked.Add(ref inside, bytes);
                for (var seen = Interlocked.Read(ref most); now > seen; seen = Interlocked.Read(ref most))
                    Interlocked.CompareExchange(ref most, now, seen);
                Interlocked.Add(ref inside, -bytes);
                budget.Release(bytes);
            }
        })));
        Assert.InRange(Interlocked.Read(ref most), 1, 1000);
        Assert.InRange(budget.Peak, most, 1000);
        await budget.AcquireAsync(1000, CancellationToken.None);
    }
}
