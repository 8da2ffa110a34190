using Ax.Indexer.Tokens;

namespace Ax.Indexer.Searching;

/// <summary>
/// A query such as <c>gUBI</c> or <c>getUsBI</c>: a small word and capitals, each with which a word of the name begins. Small
/// letters alone (<c>gubi</c>) are the first letters of all words.
/// </summary>
internal sealed class HumpPattern
{
    private const int MinHumps = 2, MaxHumps = 16;

    private readonly List<string> _humps;

    private HumpPattern(List<string> humps) => _humps = humps;

    /// <summary>The beginning of the key under which names that match are found.</summary>
    public string Key => NameKeys.Initials(_humps);

    /// <summary>The pattern that a word is; null when it is none.</summary>
    public static HumpPattern? Parse(string word)
    {
        if (word.Length > 64 || !word.All(char.IsAsciiLetterOrDigit))
            return null;
        var isPlain = !word.Any(char.IsAsciiLetterUpper);
        var humps = new List<string>();
        var start = 0;
        for (var i = 1; i <= word.Length; i++)
        {
            if (i < word.Length && !isPlain && !char.IsAsciiLetterUpper(word[i]))
                continue;
            humps.Add(word[start..i].ToLowerInvariant());
            start = i;
        }
        return humps.Count is >= MinHumps and <= MaxHumps ? new HumpPattern(humps) : null;
    }

    /// <summary>Whether the words of a name begin with the humps, one after the other.</summary>
    public bool Matches(string name)
    {
        var words = TokenWriter.Words(name);
        if (words.Count < _humps.Count)
            return false;
        for (var i = 0; i < _humps.Count; i++)
        {
            if (!words[i].StartsWith(_humps[i], StringComparison.Ordinal))
                return false;
        }
        return true;
    }
}
