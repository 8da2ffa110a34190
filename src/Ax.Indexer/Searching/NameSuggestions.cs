using Ax.Indexer.Storage.Reads;
using Ax.Indexer.Tokens;

namespace Ax.Indexer.Searching;

/// <summary>Names close to one that was not found.</summary>
internal static class NameSuggestions
{
    private const int MaxSuggestions = 5, MaxNames = 50_000, SharedPrefix = 2;

    public static IReadOnlyList<string> Find(IndexReader reader, string word)
    {
        var token = TokenWriter.NameToken(QualifiedName.Parse(word).Name);
        if (token.Length < 3)
            return [];
        var most = token.Length < 6 ? 1 : 2;
        var near = reader.ListNames(token[..SharedPrefix], MaxNames)
            .Select(name => (Name: name, Distance: Distance(token, name, most)))
            .Where(candidate => candidate.Distance <= most)
            .OrderBy(candidate => candidate.Distance).ThenBy(candidate => candidate.Name, StringComparer.Ordinal)
            .Take(MaxSuggestions);
        // The index knows names as tokens; show them as they are written.
        return [.. near.SelectMany(candidate => reader.FindSymbols(SymbolMatch.Name(candidate.Name), SymbolFilter.None, 1)).Select(symbol => symbol.Name).Distinct()];
    }

    /// <summary>
    /// Edits from one word to the other, swapping neighbours included, or more than <paramref name="most"/>
    /// (optimal string alignment: Boytsov, "Indexing methods for approximate dictionary searching", 2011).
    /// </summary>
    private static int Distance(string a, string b, int most)
    {
        if (Math.Abs(a.Length - b.Length) > most)
            return most + 1;
        var rows = new int[3][];
        for (var i = 0; i < 3; i++)
            rows[i] = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
            rows[0][j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            var (current, previous, before) = (rows[i % 3], rows[(i + 2) % 3], rows[(i + 1) % 3]);
            current[0] = i;
            var best = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                current[j] = Math.Min(Math.Min(current[j - 1], previous[j]) + 1, previous[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    current[j] = Math.Min(current[j], before[j - 2] + 1);
                best = Math.Min(best, current[j]);
            }
            if (best > most)
                return most + 1;
        }
        return rows[a.Length % 3][b.Length];
    }
}
