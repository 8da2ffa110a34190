namespace Ax.Indexer.Crawling;

/// <summary>A regular file of the tree.</summary>
/// <param name="Path">Path relative to the root, with <c>/</c>.</param>
/// <param name="Size">Bytes; an empty file needs no reading, and must not be opened if it comes from a pseudo file system.</param>
/// <param name="ModifiedTicks">Last write in UTC ticks of 100 ns.</param>
internal readonly record struct CrawledFile(string Path, long Size, long ModifiedTicks);
