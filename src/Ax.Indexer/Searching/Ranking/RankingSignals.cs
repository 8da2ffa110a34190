using Ax.Indexer.Model;
using Ax.Indexer.Searching.Queries;
using Ax.Indexer.Storage.Reads;
using Ax.Indexer.Tokens;

namespace Ax.Indexer.Searching.Ranking;

/// <summary>What the factors of one candidate are computed from.</summary>
internal sealed class RankingSignals
{
    /// <summary>The BM25 that counts half: what two words in a name give on a large tree.</summary>
    private const double HalfBm25 = 15;

    public RankingSignals(Candidate candidate, ParsedQuery query)
    {
        Symbol = candidate.Symbol;
        Match = candidate.Match;
        QueryText = query.Intent == QueryIntent.Symbol ? query.Name : "";
        Bm25 = Match is MatchKind.Phrase or MatchKind.Words or MatchKind.WordBeginnings or MatchKind.SomeWords ? Symbol.Bm25 / (Symbol.Bm25 + HalfBm25) : 1;
        var nameWords = TokenWriter.Words(Symbol.Name);
        var inName = query.Tokens.Count(token => nameWords.Contains(token));
        NameCoverage = query.Tokens.Count == 0 ? 0 : (double)inName / query.Tokens.Count;
        NameFill = nameWords.Count == 0 ? 0 : Math.Min(1, (double)inName / nameWords.Count);
        // Shorter words are in every path.
        PathCoverage = query.Tokens.Count == 0 ? 0
            : (double)query.Tokens.Count(token => token.Length > 2 && Symbol.File.Path.Contains(token, StringComparison.OrdinalIgnoreCase)) / query.Tokens.Count;
    }

    public StoredSymbol Symbol { get; }

    public MatchKind Match { get; }

    /// <summary>The name that is looked for; empty when it is not one.</summary>
    public string QueryText { get; }

    /// <summary>BM25 brought to 0 to 1, whatever else was found; 1 for what was found by its name.</summary>
    public double Bm25 { get; }

    /// <summary>Share of the query's words that the name has.</summary>
    public double NameCoverage { get; }

    /// <summary>Share of the name's words that the query has.</summary>
    public double NameFill { get; }

    /// <summary>Share of the query's words that the path has.</summary>
    public double PathCoverage { get; }
}
