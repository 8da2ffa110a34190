using Ax.Indexer.Storage.Reads;
using Ax.Indexer.Tokens;

namespace Ax.Indexer.Searching;

/// <summary>
/// Distinct names an edit or two away from a word. One edit leaves one half of a word as it is, and two mostly leave its first or
/// last third: names that share such a piece are listed and measured (partition filtering: Navarro, "A guided tour to approximate
/// string matching", 2001). Two edits that spoil both ends are not undone.
/// </summary>
internal static class NearNames
{
    private const int MinLength = 4, MinLengthForTwo = 6, MaxListed = 20_000, MaxNames = 50;

    /// <summary>The nearest names as tokens, nearest first, none of them the word itself.</summary>
    public static IReadOnlyList<string> Find(IndexReader reader, string word)
    {
        var token = TokenWriter.NameToken(word);
        if (token.Length < MinLength)
            return [];
        var one = Measure(reader, token, token.Length / 2, most: 1);
        return one.Count > 0 || token.Length < MinLengthForTwo ? one : Measure(reader, token, Math.Max(2, token.Length / 3), most: 2);
    }

    private static List<string> Measure(IndexReader reader, string token, int shared, int most)
    {
        var listed = reader.ListNames(token[..shared], MaxListed)
            .Concat(reader.ListKeys(NameKeys.Backwards(token[^shared..]), MaxListed).Select(NameKeys.Forwards));
        return [.. listed
            .Distinct(StringComparer.Ordinal)
            .Select(name => (Name: name, Distance: EditDistance.Measure(token, name, most)))
            .Where(near => near.Distance > 0 && near.Distance <= most)
            .OrderBy(near => near.Distance).ThenBy(near => near.Name, StringComparer.Ordinal)
            .Take(MaxNames).Select(near => near.Name)];
    }
}
