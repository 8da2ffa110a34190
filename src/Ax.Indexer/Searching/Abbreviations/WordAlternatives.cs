using Ax.Indexer.Storage.Reads;

namespace Ax.Indexer.Searching.Abbreviations;

/// <summary>Words of the index's own names that a word of a query may be short for, or may be written out in full.</summary>
internal static class WordAlternatives
{
    // Each costs a look-up in every segment of the full-text index.
    private const int Most = 48, MaxLength = 24, MinBeginning = 3;

    /// <summary>The word itself and its alternatives: close ones before others, and of these the more usual ones.</summary>
    /// <param name="reader">The index.</param>
    /// <param name="word">The word.</param>
    /// <param name="shorter">Whether words count that are short for this one.</param>
    public static IReadOnlyList<string> Of(IndexReader reader, string word, bool shorter)
    {
        string[] known = [word, .. IrregularAbbreviations.Of(word)];
        // Words of other letters and digits are not abbreviated, but for their ends.
        if (!word.All(char.IsAsciiLetterLower))
            return word.Length < MinBeginning ? known : [.. known.Union(reader.ListParts(word, Most))];
        if (word.Length is < 2 or > MaxLength)
            return known;
        return [.. known.Union(reader.ListNameWords(word[0], other => MayStandFor(word, other, shorter))
            .Select(other => (other.Text, Weight: WordCloseness.Of(word, other.Text) * Math.Log(1 + other.Count)))
            .Where(other => other.Weight > 0)
            .OrderByDescending(other => other.Weight).ThenBy(other => other.Text, StringComparer.Ordinal)
            .Take(Most).Select(other => other.Text))];
    }

    private static bool MayStandFor(string word, ReadOnlySpan<byte> other, bool shorter)
    {
        Span<char> letters = stackalloc char[MaxLength];
        if (other.Length > MaxLength)
            return false;
        letters = letters[..System.Text.Encoding.ASCII.GetChars(other, letters)];
        return WordCloseness.MayAbbreviate(word, letters) || (shorter && WordCloseness.MayAbbreviate(letters, word));
    }
}
