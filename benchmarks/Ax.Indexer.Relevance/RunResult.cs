namespace Ax.Indexer.Relevance;

/// <summary>What came of a corpus.</summary>
/// <param name="Outcomes">Of each query.</param>
/// <param name="Note">What was asked of what, in a line.</param>
internal sealed record RunResult(IReadOnlyList<QueryOutcome> Outcomes, string Note);
