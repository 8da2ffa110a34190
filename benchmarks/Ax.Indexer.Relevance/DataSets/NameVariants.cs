using System.Text.Json;
using Ax.Indexer.Relevance.Corpora;
using Ax.Indexer.Tokens;

namespace Ax.Indexer.Relevance.DataSets;

/// <summary>Data set (c): the words of a name, but not as they stand in it.</summary>
internal sealed class NameVariants(NameTable table)
{
    private const int MostWords = 8;

    // Both ways: who knows a message may ask for a msg.
    private static readonly Dictionary<string, string> Abbreviations = ReadAbbreviations();

    /// <summary>Draws from the names of a corpus.</summary>
    public List<RelevanceQuery> Draw(IReadOnlyCollection<string> names, int count) => Sampling.Draw(
        DataSet.NameVariant, names, [("acronym", Acronym), ("abbreviation", Abbreviation), ("word dropped", Dropped), ("word order", Order)], count);

    internal string? Order(string name, Random random)
    {
        if (TellingWords(name, 2) is not { } words)
            return null;
        var other = words.ToArray();
        random.Shuffle(other);
        return other.SequenceEqual(words) ? null : string.Join(' ', other);
    }

    internal string? Dropped(string name, Random random)
    {
        if (TellingWords(name, 3) is not { } words)
            return null;
        var left = words.ToList();
        left.RemoveAt(random.Next(left.Count));
        return table.AreTellingWords(left) ? string.Join(' ', left) : null;
    }

    // Half of them as words, half as one name.
    internal string? Abbreviation(string name, Random random)
    {
        if (TellingWords(name, 2) is not { } words || !words.Any(Abbreviations.ContainsKey))
            return null;
        var text = Join([.. words.Select(word => Abbreviations.GetValueOrDefault(word, word))], random);
        return table.Has(text) ? null : text;
    }

    // HTTPServer: "http server" or httpServer.
    internal string? Acronym(string name, Random random)
    {
        if (TellingWords(name, 2) is not { } words || !name.Any(char.IsAsciiLetterLower))
            return null;
        return words.Any(word => word.Length > 1 && word.All(char.IsAsciiLetter) && name.Contains(word.ToUpperInvariant(), StringComparison.Ordinal)) ? Join(words, random) : null;
    }

    private static string Join(IReadOnlyList<string> words, Random random) => random.Next(2) == 0
        ? string.Join(' ', words)
        : words[0] + string.Concat(words.Skip(1).Select(word => char.ToUpperInvariant(word[0]) + word[1..]));

    private IReadOnlyList<string>? TellingWords(string name, int least)
    {
        var words = TokenWriter.Words(name);
        return words.Count >= least && words.Count <= MostWords && table.AreTellingWords(words) ? words : null;
    }

    private static Dictionary<string, string> ReadAbbreviations()
    {
        var forth = JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllText(Repository.PathOf("abbreviations.json")))!;
        foreach (var (word, abbreviation) in forth.ToList())
            forth.TryAdd(abbreviation, word);
        return forth;
    }
}
