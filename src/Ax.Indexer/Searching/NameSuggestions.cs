using Ax.Indexer.Storage.Reads;
using Ax.Indexer.Tokens;

namespace Ax.Indexer.Searching;

/// <summary>Names close to one that was not found.</summary>
internal static class NameSuggestions
{
    private const int MaxSuggestions = 5, MaxLookUps = 50, MaxNames = 50_000, SharedPrefix = 2;

    /// <summary>The nearest names.</summary>
    /// <param name="reader">The index.</param>
    /// <param name="word">The name that was not found.</param>
    /// <param name="filter">Conditions that a symbol of a suggested name passes.</param>
    public static IReadOnlyList<string> Find(IndexReader reader, string word, SymbolFilter filter)
    {
        var token = TokenWriter.NameToken(QualifiedName.Parse(word).Name);
        if (token.Length < 3)
            return [];
        var most = token.Length < 6 ? 1 : 2;
        var near = reader.ListNames(token[..SharedPrefix], MaxNames)
            .Select(name => (Name: name, Distance: EditDistance.Measure(token, name, most)))
            .Where(candidate => candidate.Distance <= most)
            .OrderBy(candidate => candidate.Distance).ThenBy(candidate => candidate.Name, StringComparer.Ordinal)
            .Take(MaxLookUps);
        // The index knows names as tokens; show them as they are written.
        return [.. near.SelectMany(candidate => reader.FindSymbols(SymbolMatch.Name(candidate.Name), filter, 1)).Select(symbol => symbol.Name).Distinct().Take(MaxSuggestions)];
    }
}
