namespace Ax.Indexer.Crawling;

/// <summary>A folder that a crawl reads, with all that is needed to look at single entries of it later. Immutable.</summary>
/// <param name="Path">Path relative to the root, with <c>/</c>; empty for the root.</param>
/// <param name="Rules">What holds in the folder but for its own ignore files.</param>
/// <param name="Included">Whether an include glob matched it or a folder above.</param>
/// <param name="Excluded">Whether an exclude glob matched it or a folder above.</param>
internal sealed record CrawledFolder(string Path, FolderRules Rules, bool Included, bool Excluded);

/// <summary>
/// Told by a crawl what its outcome depends on, so that one can watch it. Thread-safe: several threads read folders.
/// </summary>
internal interface ICrawlObserver
{
    /// <summary>A folder is about to be read: what changes in it from now on may be missing from the outcome.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="absolutePath">Where it is.</param>
    void Enter(CrawledFolder folder, string absolutePath);

    /// <summary>A file is about to be asked what is ignored, whether it exists or not.</summary>
    void Consult(string absolutePath);
}
