using Ax.Indexer.Relevance.DataSets;

namespace Ax.Indexer.Relevance.Engines;

/// <summary>Where in a list of hits the right one stands.</summary>
internal static class Rankings
{
    /// <summary>How far down a list is looked.</summary>
    public const int Depth = 10;

    /// <summary>Rank of the first right hit from 1; 0 when there is none within the depth.</summary>
    public static int RankOf(RelevanceQuery query, IEnumerable<FoundSymbol> hits, int depth = Depth)
    {
        var rank = 0;
        foreach (var hit in hits.Take(depth))
        {
            rank++;
            if (query.Accepts(hit.Name, hit.Path))
                return rank;
        }
        return 0;
    }
}
