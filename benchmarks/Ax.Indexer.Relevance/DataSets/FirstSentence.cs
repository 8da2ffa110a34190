using System.Text.RegularExpressions;
using Ax.Indexer.Tokens;

namespace Ax.Indexer.Relevance.DataSets;

/// <summary>The first sentence of a symbol's documentation, as someone would say it who does not know the symbol's name.</summary>
internal static partial class FirstSentence
{
    private const int LeastWords = 4, MostWords = 30;

    /// <summary>
    /// The sentence without marks, tags and the name itself; null when it says too little or is no description. A name that is
    /// one plain word may stay: "Load the entry point" is how one asks for <c>load</c>; in "Read reads", Go's way, it goes.
    /// </summary>
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
        var words = Word().Matches(text).Select(match => match.Value).ToList();
        if (TokenWriter.Words(name).Count > 1)
            words.RemoveAll(word => word.Equals(name, StringComparison.OrdinalIgnoreCase));
        else if (words.Count > 1 && words[0] == name && words[1].EndsWith('s'))
            words.RemoveAt(0);
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

    [GeneratedRegex(@"^\s*(see|note|obsolete)\b|copyright|licen[sc]e|inheritDoc|deprecated|todo|fixme|https?:", RegexOptions.IgnoreCase)]
    private static partial Regex NoDescription();

    // Without punctuation: a colon would make a filter of a word.
    [GeneratedRegex(@"[\p{L}\p{Nd}_]+")]
    private static partial Regex Word();
}
