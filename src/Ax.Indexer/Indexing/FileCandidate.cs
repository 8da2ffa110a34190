using Ax.Indexer.Crawling;
using Ax.Indexer.Storage.Reads;

namespace Ax.Indexer.Indexing;

/// <summary>A file that may have to be indexed.</summary>
/// <param name="File">The file as found.</param>
/// <param name="Known">What the index knows of it; null for a new file.</param>
/// <param name="HashDecides">Whether an equal hash means that nothing has to be done.</param>
internal readonly record struct FileCandidate(CrawledFile File, FileState? Known, bool HashDecides)
{
    /// <summary>Whether its time alone differs, so that it has probably not changed.</summary>
    public bool IsProbablyTouched => HashDecides && Known?.Size == File.Size;
}

/// <summary>What became of a candidate.</summary>
internal enum FileOutcome
{
    /// <summary>Its rows are to be written.</summary>
    Changed,
    /// <summary>Its content is as indexed; only its time is to be noted.</summary>
    Touched,
    /// <summary>Its content is as indexed, of another path that is gone; only its path and time are to be noted.</summary>
    Moved,
    /// <summary>It has vanished since it was found.</summary>
    Gone,
}
