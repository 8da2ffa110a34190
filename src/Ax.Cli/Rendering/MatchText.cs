using Ax.Indexer.Model;

namespace Ax.Cli.Rendering;

/// <summary>How a hit matched, in JSON and in text.</summary>
internal static class MatchText
{
    /// <summary>The value of the <c>match</c> field.</summary>
    public static string ToName(this MatchKind match) => match switch
    {
        MatchKind.Exact => "exact",
        MatchKind.ExactIgnoringCase => "exact-ignoring-case",
        MatchKind.Prefix => "prefix",
        MatchKind.Humps => "humps",
        MatchKind.Substring => "substring",
        MatchKind.Phrase => "phrase",
        MatchKind.Words => "words",
        MatchKind.WordBeginnings => "word-beginnings",
        MatchKind.Abbreviations => "abbreviations",
        MatchKind.SomeWords => "some-words",
        MatchKind.Body => "body",
        MatchKind.Fuzzy => "fuzzy",
        MatchKind.Filters => "filters",
        _ => throw new ArgumentOutOfRangeException(nameof(match), match, "no such match"),
    };

    /// <summary>A note such as <c>[prefix]</c>; empty for an exact match and for filters alone, which need none.</summary>
    public static string Note(this MatchKind match) => match switch
    {
        MatchKind.Exact or MatchKind.Filters => "",
        MatchKind.ExactIgnoringCase => "[ignoring case]",
        _ => $"[{match.ToName().Replace('-', ' ')}]",
    };
}
