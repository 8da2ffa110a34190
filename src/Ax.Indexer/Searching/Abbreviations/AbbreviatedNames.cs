using Ax.Indexer.Model;
using Ax.Indexer.Storage.Reads;
using Ax.Indexer.Tokens;

namespace Ax.Indexer.Searching.Abbreviations;

/// <summary>Names made of the words of a query, some of them abbreviated on either side.</summary>
internal static class AbbreviatedNames
{
    private const int MaxWords = 8;

    /// <summary>What to look for; null when there is nothing beside the words themselves, or too many of them.</summary>
    public static SymbolMatch? Match(IndexReader reader, IReadOnlyList<string> words)
    {
        if (words.Count is 0 or > MaxWords)
            return null;
        // One word that occurs nowhere is misspelt, or several run together: what it begins with would be noise.
        var shorter = words.Count > 1 || reader.CountSymbolsWith(words[0], 1) > 0;
        var alternatives = words.Select(word => WordAlternatives.Of(reader, word, shorter)).ToList();
        return alternatives.TrueForAll(list => list.Count == 1) ? null : SymbolMatch.NameWordsOf(alternatives);
    }

    /// <summary>How such a name has the words: with each begins one of its own, or some are abbreviated otherwise.</summary>
    public static MatchKind KindOf(string name, IReadOnlyList<string> words)
    {
        var own = TokenWriter.Words(name);
        return words.All(word => own.Any(other => other.StartsWith(word, StringComparison.Ordinal))) ? MatchKind.WordBeginnings : MatchKind.Abbreviations;
    }

    /// <summary>How much of a word a name has: 1 for the word itself, less for what may be short for it or it for.</summary>
    public static double Closeness(string word, IReadOnlyList<string> nameWords) => nameWords.Max(other => WordCloseness.Of(word, other));
}
