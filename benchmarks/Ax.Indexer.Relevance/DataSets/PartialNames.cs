using Ax.Indexer.Tokens;

namespace Ax.Indexer.Relevance.DataSets;

/// <summary>Data set (b): what is typed for a name that is half known, or typed badly.</summary>
internal sealed class PartialNames(NameTable table)
{
    private const int ShortestMisspelt = 6, ShortestForTwoEdits = 10;

    /// <summary>Draws from the names of a corpus.</summary>
    public List<RelevanceQuery> Draw(IReadOnlyCollection<string> names, int count) => Sampling.Draw(
        DataSet.PartialName, names, [("initials", Initials), ("prefix", Prefix), ("misspelt", Misspelt), ("wrong case", WrongCase)], count);

    // 60 % of the name, up to 80 % until few names begin like it.
    internal string? Prefix(string name, Random random)
    {
        if (name.Length < ShortestMisspelt)
            return null;
        for (var length = (int)Math.Ceiling(name.Length * 0.6); length <= name.Length * 0.8; length++)
        {
            var prefix = name[..length];
            if (!table.Has(prefix) && table.IsTellingPrefix(prefix))
                return prefix;
        }
        return null;
    }

    // gUBI for getUserById and GetUserById, gubi for get_user_by_id; two letters of each word where one is not enough.
    internal string? Initials(string name, Random random)
    {
        var words = TokenWriter.Words(name);
        if (words.Count < 3 || words.Any(word => !char.IsAsciiLetter(word[0])))
            return null;
        foreach (var letters in (int[])[1, 2])
        {
            var humps = NameTable.Humps(words, letters);
            if (!table.AreTellingHumps(humps, letters) || table.Has(humps))
                continue;
            return name.Contains('_', StringComparison.Ordinal)
                ? humps
                : words[0][..Math.Min(letters, words[0].Length)] + string.Concat(words.Skip(1).Select(word => char.ToUpperInvariant(word[0]) + word[1..Math.Min(letters, word.Length)]));
        }
        return null;
    }

    internal string? Misspelt(string name, Random random)
    {
        if (name.Length < ShortestMisspelt)
            return null;
        var edits = name.Length < ShortestForTwoEdits ? 1 : random.Next(1, 3);
        var text = name;
        for (var i = 0; i < edits; i++)
            text = Misspelling.Edit(text, random);
        return text.Equals(name, StringComparison.OrdinalIgnoreCase) || table.Has(text) || !table.IsTellingMisspelling(text, edits) ? null : text;
    }

    internal string? WrongCase(string name, Random random)
    {
        var text = random.Next(3) switch
        {
            0 => name.ToUpperInvariant(),
            1 => name.ToLowerInvariant(),
            _ => string.Concat(name.Select(c => char.IsUpper(c) ? char.ToLowerInvariant(c) : char.ToUpperInvariant(c))),
        };
        return name.Length < 3 || text == name || !table.IsTellingPrefix(name) ? null : text;
    }
}
