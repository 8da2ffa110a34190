using Ax.Indexer.Storage.Reads;

namespace Ax.Indexer.Searching;

/// <summary>The words of a query that tell most: those in the fewest symbols, as many as can be scored in bounded time.</summary>
internal static class RareWords
{
    // A word in a query of many says little when every hundredth symbol of a large tree has it.
    private const int MaxWords = 8, MaxSymbols = 5_000;

    /// <summary>The rarest of some tokens that occur, rarest first.</summary>
    public static IReadOnlyList<string> Of(IndexReader reader, IReadOnlyList<string> tokens)
    {
        var rare = new List<string>();
        var left = MaxSymbols;
        foreach (var (token, count) in tokens.Select(token => (token, count: reader.CountSymbolsWith(token, MaxSymbols + 1))).Where(word => word.count > 0)
            .OrderBy(word => word.count).ThenBy(word => word.token, StringComparer.Ordinal).Take(MaxWords))
        {
            left -= count;
            if (left < 0)
                break;
            rare.Add(token);
        }
        return rare;
    }
}
