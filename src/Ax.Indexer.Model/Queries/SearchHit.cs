namespace Ax.Indexer.Model;

/// <summary>A symbol found by a query.</summary>
/// <param name="Symbol">The symbol.</param>
/// <param name="Match">How it matched.</param>
/// <param name="Score">The higher the better; comparable within one answer only.</param>
/// <param name="Factors">What the score was made of; empty unless asked for.</param>
public sealed record SearchHit(Symbol Symbol, MatchKind Match, double Score, IReadOnlyList<ScoreFactor> Factors)
{
    /// <summary>
    /// Where else the same thing was found, by path and place: declarations of a definition, overloads, parts of a type, the
    /// constructors of a type. Empty where there is none, and where <see cref="SearchQuery.GroupDuplicates"/> is off.
    /// </summary>
    public IReadOnlyList<SymbolPlace> Others { get; init; } = [];
}

/// <summary>One factor of a score; the score is the product of all.</summary>
/// <param name="Name">What it rewards or punishes.</param>
/// <param name="Value">The multiplier.</param>
public sealed record ScoreFactor(string Name, double Value);

/// <summary>The answer to a search.</summary>
/// <param name="Hits">The hits, best first.</param>
/// <param name="IsBounded">Whether retrieval stopped at its bound, so that weaker hits may be missing.</param>
/// <param name="Suggestions">Names close to what was asked for; only when there are no hits.</param>
public sealed record SearchAnswer(IReadOnlyList<SearchHit> Hits, bool IsBounded, IReadOnlyList<string> Suggestions)
{
    /// <summary>How the query was understood; null unless <see cref="SearchQuery.Explain"/> asked for it.</summary>
    public UnderstoodQuery? Understood { get; init; }
}
