using Ax.Indexer.Model;
using Ax.Indexer.Navigation.Imports;
using Ax.Indexer.Searching.Queries;
using Ax.Indexer.Storage.Reads;

namespace Ax.Indexer.Searching.Ranking;

/// <summary>What the factors of one candidate are computed from.</summary>
internal sealed class RankingSignals
{
    /// <summary>The BM25 that counts half: what two words in a name give on a large tree.</summary>
    private const double HalfBm25 = 15;

    public RankingSignals(Candidate candidate, ParsedQuery query, QueryCoverage coverage, FileRanks? ranks)
    {
        Symbol = candidate.Symbol;
        Match = candidate.Match;
        QueryText = query.Intent == QueryIntent.Symbol ? query.Name : "";
        Bm25 = Symbol.Bm25 > 0 ? Symbol.Bm25 / (Symbol.Bm25 + HalfBm25) : Match == MatchKind.Body ? 0 : 1;
        Body = candidate.Body;
        (NameCoverage, NameFill) = coverage.OfName(Symbol.Name, Match);
        Importance = ranks is null ? 0 : ranks.ImportanceOf(Symbol.File.Id) * Reach(Symbol.Visibility) * Weight(Symbol);
        PathCoverage = coverage.OfPath(Symbol.File.Path);
    }

    // Of who imports a file, how many may mean the symbol.
    private static double Reach(Visibility visibility) => visibility switch
    {
        Visibility.Private => 0.25,
        Visibility.Protected or Visibility.Internal => 0.5,
        _ => 1,
    };

    // A file is imported for its types and functions, and for what stands at its top.
    private static double Weight(StoredSymbol symbol) => symbol.Parent < 0 || symbol.Kind is SymbolKind.Class or SymbolKind.Struct
        or SymbolKind.Interface or SymbolKind.Trait or SymbolKind.Enum or SymbolKind.Union or SymbolKind.TypeAlias or SymbolKind.Function
        or SymbolKind.Method ? 1 : 0.5;

    public StoredSymbol Symbol { get; }

    public MatchKind Match { get; }

    /// <summary>The name that is looked for; empty when it is not one.</summary>
    public string QueryText { get; }

    /// <summary>BM25 brought to 0 to 1, whatever else was found; 1 for what was found by its name, 0 by its body alone.</summary>
    public double Bm25 { get; }

    /// <summary>BM25 of the body, 0 to 1.</summary>
    public double Body { get; }

    /// <summary>Share of the query's words that the name has; abbreviations count by their closeness, of a misspelt name the letters that are right.</summary>
    public double NameCoverage { get; }

    /// <summary>Share of the name's words that the query has.</summary>
    public double NameFill { get; }

    /// <summary>Importance of the file, 0 to 1, as far as the symbol has part in it; 0 when nobody asks.</summary>
    public double Importance { get; }

    /// <summary>Share of the query's words that the path has.</summary>
    public double PathCoverage { get; }
}
