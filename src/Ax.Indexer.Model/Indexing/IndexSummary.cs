namespace Ax.Indexer.Model;

/// <summary>What an update did, and what the index holds now.</summary>
public sealed record IndexSummary
{
    /// <summary>Files in the index, skipped ones included.</summary>
    public required long Files { get; init; }
    /// <summary>Files read and written by this update.</summary>
    public required long Indexed { get; init; }
    /// <summary>Files found unchanged.</summary>
    public required long Unchanged { get; init; }
    /// <summary>Files that are gone.</summary>
    public required long Removed { get; init; }
    /// <summary>Files in the index without structure: binary, too large, of no known language.</summary>
    public required long Skipped { get; init; }
    /// <summary>Files and folders that could not be read or extracted.</summary>
    public required long Failed { get; init; }
    /// <summary>Definitions in the index.</summary>
    public required long Symbols { get; init; }
    /// <summary>Occurrences of names in the index.</summary>
    public required long References { get; init; }
    /// <summary>Imports in the index.</summary>
    public required long Imports { get; init; }
    /// <summary>Bytes of source in the index's files.</summary>
    public required long Bytes { get; init; }
    /// <summary>Files that parsed with errors.</summary>
    public required long FilesWithErrors { get; init; }
    /// <summary>Wall-clock time of this update.</summary>
    public required TimeSpan Elapsed { get; init; }
    /// <summary>The most resident memory the process had so far, in bytes.</summary>
    public required long PeakMemoryBytes { get; init; }
    /// <summary>What time and memory went into.</summary>
    public required IndexProfile Profile { get; init; }
    /// <summary>
    /// The other work tree of the repository whose index this one started from, absolute; null when it did not. Files with the same contents
    /// there count as unchanged.
    /// </summary>
    public string? CopiedFrom { get; init; }
    /// <summary>Files and folders that could not be dealt with and why, and warnings; capped at 1,000.</summary>
    public required IReadOnlyList<FileProblem> Problems { get; init; }
}

/// <summary>A file or folder that could not be dealt with.</summary>
/// <param name="Path">Path relative to the root.</param>
/// <param name="Reason">What went wrong, in a sentence.</param>
/// <param name="IsWarning">Whether nothing is missing from the index: something to know, not a failure.</param>
public sealed record FileProblem(string Path, string Reason, bool IsWarning = false);
