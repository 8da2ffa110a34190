namespace Ax.Indexer.Model;

/// <summary>What one update of a watched index did.</summary>
public sealed record WatchUpdate
{
    /// <summary>Why the whole tree was looked at; null when only what was known to have changed was.</summary>
    public RescanReason? Rescan { get; init; }

    /// <summary>All that is known of an update of the whole tree, and of the index behind it; null for other updates, which do not count what they did not touch.</summary>
    public IndexSummary? Summary { get; init; }

    /// <summary>Files read and written.</summary>
    public required long Indexed { get; init; }

    /// <summary>Files that are gone.</summary>
    public required long Removed { get; init; }

    /// <summary>Files and folders that could not be read or extracted.</summary>
    public required long Failed { get; init; }

    /// <summary>From the first change of those until all of them could be found in the index.</summary>
    public TimeSpan Delay { get; init; }

    /// <summary>The part of it that the update itself took.</summary>
    public TimeSpan Elapsed { get; init; }

    /// <summary>Files and folders that could not be dealt with and why, and warnings; capped at 1,000.</summary>
    public required IReadOnlyList<FileProblem> Problems { get; init; }
}

/// <summary>Why a watched tree was looked at as a whole.</summary>
public enum RescanReason
{
    /// <summary>The watch began.</summary>
    Start,
    /// <summary>What decides which files are indexed has changed: ignore files, the configuration of git, the branch.</summary>
    Rules,
    /// <summary>More changed than is looked at one by one.</summary>
    ManyChanges,
    /// <summary>The operating system lost changes because too many came at once.</summary>
    LostChanges,
    /// <summary>Not all folders can be watched: the tree is looked at every now and then.</summary>
    Unwatched,
    /// <summary>Another program updated the index, or deleted it.</summary>
    IndexChanged,
}
