using Ax.Indexer.Storage.Reads;

namespace Ax.Indexer.Searching;

/// <summary>Names close to one that was not found.</summary>
internal static class NameSuggestions
{
    /// <summary>More than these help nobody.</summary>
    public const int Most = 5;

    private const int MostCounted = 100;

    /// <summary>The nearest names.</summary>
    /// <param name="reader">The index.</param>
    /// <param name="word">The name that was not found.</param>
    /// <param name="filter">Conditions that a symbol of a suggested name passes.</param>
    public static IReadOnlyList<string> Find(IndexReader reader, string word, SymbolFilter filter) =>
        [.. NearNames.Find(reader, QualifiedName.Parse(word).Name)
            .Select(token => Spelling(reader, token, filter)).OfType<string>().Distinct(StringComparer.Ordinal).Take(Most)];

    // The index knows names as tokens. Of several ways to write one, the most frequent is shown; the first to be found would be that of
    // the file that was indexed first.
    private static string? Spelling(IndexReader reader, string token, SymbolFilter filter) =>
        reader.FindSymbols(SymbolMatch.Name(token), filter, MostCounted)
            .CountBy(static symbol => symbol.Name, StringComparer.Ordinal)
            .OrderByDescending(static spelling => spelling.Value).ThenBy(static spelling => spelling.Key, StringComparer.Ordinal)
            .Select(static spelling => spelling.Key).FirstOrDefault();
}
