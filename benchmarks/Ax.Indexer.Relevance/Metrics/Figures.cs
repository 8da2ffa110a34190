namespace Ax.Indexer.Relevance.Metrics;

/// <summary>The measures of a list of ranks, in which 0 is a miss.</summary>
internal static class Figures
{
    /// <summary>Mean of the reciprocal ranks; a miss counts nothing.</summary>
    public static double Mrr(IReadOnlyList<int> ranks) => ranks.Count == 0 ? 0 : ranks.Average(Reciprocal);

    /// <summary>Share of ranks within the first so many.</summary>
    public static double Recall(IReadOnlyList<int> ranks, int within) => ranks.Count == 0 ? 0 : (double)ranks.Count(rank => rank > 0 && rank <= within) / ranks.Count;

    /// <summary>One over the rank; 0 for a miss.</summary>
    public static double Reciprocal(int rank) => rank == 0 ? 0 : 1.0 / rank;
}
