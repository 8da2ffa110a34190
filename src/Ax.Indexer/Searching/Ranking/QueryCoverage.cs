using Ax.Indexer.Model;
using Ax.Indexer.Searching.Abbreviations;
using Ax.Indexer.Searching.Queries;
using Ax.Indexer.Tokens;

namespace Ax.Indexer.Searching.Ranking;

/// <summary>How much of a query names and paths have. Many candidates share theirs: each is measured once. Used for one answer.</summary>
internal sealed class QueryCoverage(ParsedQuery query)
{
    private readonly Dictionary<(string Name, MatchKind Match), (double OfQuery, double OfName)> _names = [];
    private readonly Dictionary<string, double> _paths = new(StringComparer.Ordinal);

    /// <summary>The share of the query's words that a name has, and the share of the name's words that the query has.</summary>
    public (double OfQuery, double OfName) OfName(string name, MatchKind match)
    {
        if (!_names.TryGetValue((name, match), out var coverage))
            _names.Add((name, match), coverage = Measure(name, match));
        return coverage;
    }

    /// <summary>The share of the query's words that a path has.</summary>
    public double OfPath(string path)
    {
        if (query.Tokens.Count == 0)
            return 0;
        // Shorter words are in every path.
        if (!_paths.TryGetValue(path, out var coverage))
            _paths.Add(path, coverage = (double)query.Tokens.Count(token => token.Length > 2 && path.Contains(token, StringComparison.OrdinalIgnoreCase)) / query.Tokens.Count);
        return coverage;
    }

    private (double OfQuery, double OfName) Measure(string name, MatchKind match)
    {
        var words = TokenWriter.Words(name);
        var inName = match switch
        {
            MatchKind.Abbreviations or MatchKind.WordBeginnings => query.Tokens.Sum(token => AbbreviatedNames.Closeness(token, words)),
            MatchKind.Fuzzy => query.Tokens.Count * Likeness(query.Intent == QueryIntent.Symbol ? query.Name : "", name),
            _ => query.Tokens.Count(token => words.Contains(token)),
        };
        return (query.Tokens.Count == 0 ? 0 : inName / query.Tokens.Count, words.Count == 0 ? 0 : Math.Min(1, inName / words.Count));
    }

    // The share of letters that need no edit.
    private static double Likeness(string a, string b)
    {
        var most = Math.Max(a.Length, b.Length);
        return most == 0 ? 0 : 1 - ((double)EditDistance.Measure(a.ToLowerInvariant(), b.ToLowerInvariant(), most) / most);
    }
}
