using System.Text;
using Ax.Indexer.Model;

namespace Ax.Indexer.Searching.Content;

/// <summary>
/// A text as it is, perhaps as whole words: what most people look for most of the time. Where it stands in a line needs no regular
/// expression, provided that both are ASCII. Immutable.
/// </summary>
internal sealed class PlainText
{
    private const string WordBoundary = @"\b";

    private readonly string _text;
    private readonly bool _startsWord, _endsWord;
    private readonly StringComparison _comparison;

    private PlainText(string text, bool startsWord, bool endsWord, bool ignoreCase)
    {
        (_text, _startsWord, _endsWord) = (text, startsWord, endsWord);
        _comparison = ignoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
    }

    /// <summary>What a query asks for, if it is one.</summary>
    public static PlainText? TryMake(ContentQuery query)
    {
        var text = query.Pattern.AsSpan();
        var startsWord = !query.IsLiteral && text.StartsWith(WordBoundary);
        if (startsWord)
            text = text[WordBoundary.Length..];
        var endsWord = !query.IsLiteral && text.EndsWith(WordBoundary);
        if (endsWord)
            text = text[..^WordBoundary.Length];
        (startsWord, endsWord) = (startsWord || query.WholeWords, endsWord || query.WholeWords);
        if (text.IsEmpty || !Ascii.IsValid(text))
            return null;
        // Next to what is no part of a word the boundary of one is the other way round.
        if (startsWord && !IsPartOfWord(text[0]) || endsWord && !IsPartOfWord(text[^1]))
            return null;
        foreach (var c in text)
        {
            if (!query.IsLiteral && !IsPartOfWord(c))
                return null;
        }
        return new PlainText(text.ToString(), startsWord, endsWord, query.IgnoreCase);
    }

    /// <summary>The next place in a line of ASCII; -1 when there is none.</summary>
    /// <param name="line">The line.</param>
    /// <param name="from">Where to begin.</param>
    public int Find(string line, int from)
    {
        for (var at = line.IndexOf(_text, from, _comparison); at >= 0; at = line.IndexOf(_text, at + 1, _comparison))
        {
            if ((!_startsWord || at == 0 || !IsPartOfWord(line[at - 1])) && (!_endsWord || at + Length == line.Length || !IsPartOfWord(line[at + Length])))
                return at;
        }
        return -1;
    }

    /// <summary>Characters, or bytes.</summary>
    public int Length => _text.Length;

    private static bool IsPartOfWord(char c) => char.IsAsciiLetterOrDigit(c) || c == '_';
}
