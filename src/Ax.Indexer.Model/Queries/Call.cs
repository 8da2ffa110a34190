namespace Ax.Indexer.Model;

/// <summary>The calls of one symbol by another: an edge of the call graph. Immutable.</summary>
public sealed record Call
{
    /// <summary>What calls: the innermost function around the calls, or outside of functions what else surrounds them; null outside of all symbols.</summary>
    public required SymbolPlace? Caller { get; init; }

    /// <summary>What is called; null unless <see cref="Resolution.Resolved"/>. A type stands for its constructor when it states none.</summary>
    public required SymbolPlace? Callee { get; init; }

    /// <summary>The name as written in the calls.</summary>
    public required string Name { get; init; }

    /// <summary>The file of the calls, relative to the root.</summary>
    public required string Path { get; init; }

    /// <summary>Where the calls stand, in source order; never empty.</summary>
    public required IReadOnlyList<CallSite> Sites { get; init; }

    /// <summary>How certain it is what is called.</summary>
    public required Resolution Resolution { get; init; }

    /// <summary>Why it is certain.</summary>
    public ResolutionEvidence Evidence { get; init; }

    /// <summary>How many different things of the tree, overloads included, may be called: 1 when resolved, 0 when unresolved. At most <see cref="Reference.MostCandidates"/>, which then means: so many or more.</summary>
    public required int Candidates { get; init; }

    /// <summary>How far from the symbol that was asked about: 1 for its own callers or callees.</summary>
    public required int Depth { get; init; }

    /// <summary>Whether the file of the calls has changed or vanished since it was indexed, so that positions may be off.</summary>
    public bool IsStale { get; init; }
}

/// <summary>A place of a call. Line and column 0-based.</summary>
/// <param name="Line">Line of the called name.</param>
/// <param name="Column">Byte column of the called name.</param>
/// <param name="Text">The line's text without white space at its ends; null when the file is stale.</param>
public sealed record CallSite(int Line, int Column, string? Text);

/// <summary>A shortest chain of certain calls.</summary>
/// <param name="Calls">The calls in order; empty when none was found.</param>
/// <param name="IsComplete">Whether all was searched: when nothing was found, no certain calls lead there. False when the search was given up.</param>
public sealed record CallPath(IReadOnlyList<Call> Calls, bool IsComplete);
