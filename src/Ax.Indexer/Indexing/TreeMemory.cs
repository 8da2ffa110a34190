namespace Ax.Indexer.Indexing;

/// <summary>
/// The memory of syntax trees, which all workers share: what a tree will take is not known before, so a file gets what one of its size
/// usually takes, and all of it when that was too little. One per update; thread-safe.
/// </summary>
/// <param name="bytes">What there is.</param>
/// <param name="cancellationToken">Ends waiting for it.</param>
internal sealed class TreeMemory(long bytes, CancellationToken cancellationToken)
{
    // A tree takes some 20 bytes for each byte of C, 50 and more for one of Go: with 32, large files of Go 1.19 were parsed twice (8.3 s
    // instead of 7.5). A parser alone takes some KiB.
    private const long UsualFactor = 64, Least = 1 << 20;

    private readonly ByteBudget _budget = new(bytes);

    /// <summary>What there is.</summary>
    public long Bytes => bytes;

    /// <summary>What a file of a length gets at first.</summary>
    public long ShareOf(int length) => Math.Min(bytes, Least + (length * UsualFactor));

    /// <summary>Waits until there is so much.</summary>
    public Share Take(long share)
    {
        var granted = _budget.AcquireAsync(share, cancellationToken);
        if (!granted.IsCompletedSuccessfully)
            granted.AsTask().GetAwaiter().GetResult();
        return new Share(_budget, share);
    }

    /// <summary>What a file has; disposing gives it back.</summary>
    public readonly struct Share(ByteBudget budget, long bytes) : IDisposable
    {
        public void Dispose() => budget.Release(bytes);
    }
}
