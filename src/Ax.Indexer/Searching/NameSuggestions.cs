using Ax.Indexer.Storage.Reads;

namespace Ax.Indexer.Searching;

/// <summary>Names close to one that was not found.</summary>
internal static class NameSuggestions
{
    /// <summary>More than these help nobody.</summary>
    public const int Most = 5;

    /// <summary>The nearest names.</summary>
    /// <param name="reader">The index.</param>
    /// <param name="word">The name that was not found.</param>
    /// <param name="filter">Conditions that a symbol of a suggested name passes.</param>
    public static IReadOnlyList<string> Find(IndexReader reader, string word, SymbolFilter filter) =>
        // The index knows names as tokens; show them as they are written.
        [.. NearNames.Find(reader, QualifiedName.Parse(word).Name)
            .SelectMany(name => reader.FindSymbols(SymbolMatch.Name(name), filter, 1))
            .Select(symbol => symbol.Name).Distinct().Take(Most)];
}
