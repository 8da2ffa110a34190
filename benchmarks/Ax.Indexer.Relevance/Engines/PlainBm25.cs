using Ax.Indexer.Relevance.DataSets;
using Ax.Indexer.Storage.Connections;
using Ax.Indexer.Storage.Reads;
using Ax.Indexer.Tokens;

namespace Ax.Indexer.Relevance.Engines;

/// <summary>
/// What a plain full-text engine finds: the query's words, split by the same code as what is indexed and each also as a whole,
/// over the same fields, in the order of FTS5's own bm25() with its default weights; nothing else.
/// </summary>
internal sealed class PlainBm25(SqliteConnection connection)
{
    private const int Limit = Rankings.Depth;

    /// <summary>The ranks of the first right hit: when any word is enough, and when hits with all words come first.</summary>
    public (int AnyWord, int AllWords) Ask(RelevanceQuery query)
    {
        var parts = TokenWriter.Words(query.Text).Distinct(StringComparer.Ordinal).ToList();
        if (parts.Count == 0)
            return (0, 0);
        var whole = query.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(TokenWriter.NameToken);
        var any = Find(SymbolMatch.AnyWord(parts.Union(whole, StringComparer.Ordinal)));
        var all = Find(SymbolMatch.AllWords(parts));
        return (Rankings.RankOf(query, any.Select(hit => hit.Symbol)), Rankings.RankOf(query, all.UnionBy(any, hit => hit.Id).Select(hit => hit.Symbol)));
    }

    private List<(long Id, FoundSymbol Symbol)> Find(SymbolMatch match)
    {
        using var row = connection.Prepare("""
            SELECT m.id, s.name, f.path
            FROM (SELECT rowid AS id, rank AS score FROM symbol_search WHERE symbol_search MATCH ? ORDER BY rank LIMIT ?) m
            CROSS JOIN symbols s ON s.id = m.id CROSS JOIN files f ON f.id = m.id >> 20 ORDER BY m.score, m.id
            """).Bind(match.Expression).Bind(Limit);
        var hits = new List<(long, FoundSymbol)>();
        while (row.Step())
            hits.Add((row.Int64(0), new FoundSymbol(row.Text(1), row.Text(2))));
        return hits;
    }
}
