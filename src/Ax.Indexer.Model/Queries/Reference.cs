namespace Ax.Indexer.Model;

/// <summary>An occurrence of a name that means, or may mean, what was asked for. Immutable. Lines and columns are 0-based, columns count UTF-8 bytes.</summary>
public sealed record Reference
{
    /// <summary>The name as written there.</summary>
    public required string Name { get; init; }

    /// <summary>Path of the file, relative to the root, with <c>/</c>.</summary>
    public required string Path { get; init; }

    /// <summary>Id of the file's language.</summary>
    public required string Language { get; init; }

    /// <summary>Line of the occurrence.</summary>
    public required int Line { get; init; }

    /// <summary>Byte column of the occurrence.</summary>
    public required int Column { get; init; }

    /// <summary>What is done with the name.</summary>
    public required ReferenceRole Role { get; init; }

    /// <summary>The line's text without white space at its ends; null when <see cref="IsStale"/>.</summary>
    public string? Text { get; init; }

    /// <summary>Qualified name of the innermost symbol around it; null outside of all.</summary>
    public string? Enclosing { get; init; }

    /// <summary>How certain it is what is meant.</summary>
    public required Resolution Resolution { get; init; }

    /// <summary>Why it is certain.</summary>
    public ResolutionEvidence Evidence { get; init; }

    /// <summary>How many different things of the tree it may mean: 1 when resolved (or when it may as well be something from outside), 0 when unresolved. At most <see cref="MostCandidates"/>, which then means: so many or more.</summary>
    public required int Candidates { get; init; }

    /// <summary>Where the definition stands that is meant; null unless resolved.</summary>
    public ReferenceTarget? Target { get; init; }

    /// <summary>Whether the file has changed or vanished since it was indexed, so that positions may be off.</summary>
    public bool IsStale { get; init; }

    /// <summary>The most candidates that are told apart.</summary>
    public const int MostCandidates = 256;
}
