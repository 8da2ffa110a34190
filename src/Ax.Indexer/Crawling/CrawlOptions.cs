namespace Ax.Indexer.Crawling;

/// <summary>What a crawl yields. Mutable; read once when the crawler is made.</summary>
internal sealed class CrawlOptions
{
    /// <summary>Globs of the only files to yield, as in <see cref="GlobSet"/>; empty (the default) means all.</summary>
    public IList<string> Include { get; } = [];

    /// <summary>Globs of files and folders to leave out. Default none.</summary>
    public IList<string> Exclude { get; } = [];

    /// <summary>
    /// Whether files and folders whose name begins with a dot are yielded. Default false.
    /// A negated <c>.axignore</c> pattern such as <c>!.github/</c> brings back single ones.
    /// </summary>
    public bool IncludeHidden { get; set; }

    /// <summary>Threads that read folders, the caller's included; 0 (the default) means one per core, eight at most.</summary>
    public int MaxDegreeOfParallelism { get; set; }

    /// <summary>Where git's own configuration is found. Default: as this process's environment says.</summary>
    public GitEnvironment Git { get; set; } = GitEnvironment.FromProcess();

    /// <summary>Told what the outcome depends on. Default null: nobody.</summary>
    public ICrawlObserver? Observer { get; set; }
}
