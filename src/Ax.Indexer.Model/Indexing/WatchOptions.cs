namespace Ax.Indexer.Model;

/// <summary>How a watched tree's changes are gathered. The defaults suit people at work and their tools alike.</summary>
public sealed class WatchOptions
{
    /// <summary>Changes are gathered until none came for so long. Default 10 milliseconds.</summary>
    public TimeSpan QuietPeriod { get; set; } = TimeSpan.FromMilliseconds(10);

    /// <summary>They are gathered no longer than this, however many still come. Default 500 milliseconds.</summary>
    public TimeSpan MaxDelay { get; set; } = TimeSpan.FromMilliseconds(500);

    /// <summary>When more files and folders than this changed at once, the whole tree is looked at: that is faster than to look at each. Default 1,000.</summary>
    public int MaxChangedPaths { get; set; } = 1_000;

    /// <summary>How often the whole tree is looked at where the operating system cannot tell of all changes. Default 10 seconds.</summary>
    public TimeSpan RescanInterval { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>Told how far an update of the whole tree is, about ten times a second. Default null: nobody.</summary>
    public IProgress<IndexProgress>? Progress { get; set; }
}
