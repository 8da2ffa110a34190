using Ax.Indexer.Model;
using Ax.Indexer.Relevance.Corpora;
using Ax.Indexer.Relevance.DataSets;
using Ax.Indexer.Storage.Connections;

namespace Ax.Indexer.Relevance.Engines;

/// <summary>Asks plain BM25 and the engine the same queries on the same database.</summary>
internal static class Comparison
{
    private const int Deep = 100;

    public static async Task<List<QueryOutcome>> AskAsync(
        string corpus, WorkingCopy copy, RankingWeights ranking, IEnumerable<RelevanceQuery> queries, CancellationToken cancellationToken)
    {
        var outcomes = new List<QueryOutcome>();
        using var connection = SqliteConnection.Open(copy.Database);
        var plain = new PlainBm25(connection);
        foreach (var query in queries)
        {
            var (any, all) = plain.Ask(query);
            var hits = await FindAsync(copy.Index, query.Text, 20, ranking, cancellationToken);
            var ranked = Rankings.RankOf(query, hits);
            var deep = ranked > 0 || hits.Count < 20 ? Rankings.RankOf(query, hits, Deep) : Rankings.RankOf(query, await FindAsync(copy.Index, query.Text, Deep, ranking, cancellationToken), Deep);
            outcomes.Add(new QueryOutcome(corpus, query, any, all, ranked, deep, hits.Count > 0 ? hits[0] : null));
        }
        return outcomes;
    }

    private static async Task<List<FoundSymbol>> FindAsync(CodeIndex index, string text, int limit, RankingWeights ranking, CancellationToken cancellationToken) =>
        [.. (await index.FindAsync(new SearchQuery(text) { Limit = limit, Ranking = ranking }, cancellationToken)).Hits.Select(hit => new FoundSymbol(hit.Symbol.Name, hit.Symbol.Path))];
}
