namespace Ax.Indexer.Model;

/// <summary>A line that a content query asks for. The line is as it is on disk now.</summary>
public sealed record ContentMatch
{
    /// <summary>Path relative to the root, with <c>/</c>.</summary>
    public required string Path { get; init; }

    /// <summary>Language id; empty when it is not known.</summary>
    public required string Language { get; init; }

    /// <summary>0-based line.</summary>
    public required int Line { get; init; }

    /// <summary>0-based column of the first match in UTF-8 bytes; 0 for a line that does not match.</summary>
    public required int Column { get; init; }

    /// <summary>The line without its end.</summary>
    public required string Text { get; init; }

    /// <summary>What matches in the line, in UTF-8 bytes from its start; empty for a line that does not match.</summary>
    public required IReadOnlyList<ByteSpan> Spans { get; init; }

    /// <summary>Qualified name of the innermost symbol around it; null outside of all, and where the file has changed since it was indexed.</summary>
    public string? Enclosing { get; init; }

    /// <summary>The lines before it, as many as were asked for and there are.</summary>
    public IReadOnlyList<string> Before { get; init; } = [];

    /// <summary>The lines behind it.</summary>
    public IReadOnlyList<string> After { get; init; } = [];

    /// <summary>Whether the file has changed since it was indexed.</summary>
    public bool IsStale { get; init; }

    /// <summary>Whether the file came since the index was last brought up to date.</summary>
    public bool IsNew { get; init; }
}

/// <summary>A file that a content query could not answer for.</summary>
/// <param name="Path">Path relative to the root, with <c>/</c>; of parts of the index, absolute.</param>
/// <param name="Kind">Why.</param>
public sealed record ContentProblem(string Path, ContentProblemKind Kind);

/// <summary>Why a file could not be searched, or not as asked.</summary>
public enum ContentProblemKind
{
    /// <summary>It is not there any more.</summary>
    Missing,
    /// <summary>It cannot be read.</summary>
    Unreadable,
    /// <summary>It is too large; its beginning was searched.</summary>
    TooLarge,
    /// <summary>It has changed since it was indexed: which symbols its lines lie in is not known.</summary>
    Changed,
    /// <summary>It is a part of the index of contents, and missing or damaged: the files it knew were read instead. The next update repairs it.</summary>
    DamagedIndex,
    /// <summary>It is the folder of the index, and there is none yet: all files were read.</summary>
    NoIndex,
    /// <summary>It is no file, and empty: the pattern looks around or back, which may take for ever; each line is given a second.</summary>
    Backtracking,
}
