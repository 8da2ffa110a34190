using System.Text.RegularExpressions;

namespace Ax.Indexer.Relevance.DataSets;

/// <summary>The first sentence of a symbol's documentation, as someone would say it who does not know the symbol's name.</summary>
internal static partial class FirstSentence
{
    private const int LeastWords = 4, MostWords = 30;

    /// <summary>The sentence without marks, tags and the name itself; null when it says too little or is no description.</summary>
    /// <param name="documentation">The documentation without comment marks.</param>
    /// <param name="name">The symbol's name.</param>
    public static string? Of(string documentation, string name)
    {
        var text = InlineTag().Replace(documentation, "$1");
        text = XmlTag().Replace(text, " ");
        text = BlockTag().Replace(text, "\n\n").Trim();
        text = SentenceEnd().Split(text, 2)[0];
        if (NoDescription().IsMatch(text))
            return null;
        var words = Word().Matches(text).Select(match => match.Value).Where(word => !word.Equals(name, StringComparison.OrdinalIgnoreCase)).ToList();
        return words.Count is >= LeastWords and <= MostWords ? string.Join(' ', words) : null;
    }

    // {@code x}, {@link Type#member label}
    [GeneratedRegex(@"\{@\w+\s+([^}]*)\}")]
    private static partial Regex InlineTag();

    [GeneratedRegex(@"</?\w[^>]*>")]
    private static partial Regex XmlTag();

    [GeneratedRegex(@"(?m)^\s*(@\w+|:\w+.*:|#+ |```|>>>).*$")]
    private static partial Regex BlockTag();

    [GeneratedRegex(@"[.!?](?=\s)|\n\s*\n|[.!?:]$")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"copyright|licen[sc]e|inheritDoc|deprecated|todo|fixme|https?:", RegexOptions.IgnoreCase)]
    private static partial Regex NoDescription();

    // Without punctuation: a colon would make a filter of a word.
    [GeneratedRegex(@"[\p{L}\p{Nd}_]+")]
    private static partial Regex Word();
}
