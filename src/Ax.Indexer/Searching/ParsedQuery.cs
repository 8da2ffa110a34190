using System.Text;
using System.Text.RegularExpressions;
using Ax.Indexer.Model;
using Ax.Indexer.Storage.Reads;
using Ax.Indexer.Syntax.Languages;
using Ax.Indexer.Tokens;

namespace Ax.Indexer.Searching;

/// <summary>
/// A query taken apart: words to look for and filters. Everything that is not a filter is a word; quotes make a filter a word.
/// </summary>
/// <param name="Words">The words as written.</param>
/// <param name="Tokens">The distinct tokens of all words, in order.</param>
/// <param name="Filter">The conditions.</param>
internal sealed partial record ParsedQuery(IReadOnlyList<string> Words, IReadOnlyList<string> Tokens, SymbolFilter Filter)
{
    /// <exception cref="QuerySyntaxException">A filter or its value is unknown.</exception>
    public static ParsedQuery Parse(string text, Func<LanguageRegistry> languages)
    {
        var words = new List<string>();
        var filters = new QueryFilters(languages);
        foreach (var (piece, quoted) in Split(text))
        {
            if (!quoted && FilterPattern().Match(piece) is { Success: true } match)
                filters.Add(match.Groups["name"].Value, match.Groups["value"].Value.Trim('"'), match.Groups["not"].Length > 0);
            else
                words.AddRange(piece.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        }
        return new ParsedQuery(words, [.. words.SelectMany(TokenWriter.Words).Distinct(StringComparer.Ordinal)], filters.Build());
    }

    // Two colons or a slash behind the colon are code or an address, not a filter.
    [GeneratedRegex("""^(?<not>-?)(?<name>[a-z]+):(?<value>[^:/\s].*)$""", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex FilterPattern();

    // At white space outside of quotes. A piece that begins with a quote is one text; an open quote ends with the query.
    private static IEnumerable<(string Piece, bool Quoted)> Split(string text)
    {
        var piece = new StringBuilder();
        var inside = false;
        var quoted = false;
        foreach (var c in text)
        {
            if (c == '"')
            {
                quoted |= piece.Length == 0;
                inside = !inside;
                if (!quoted)
                    piece.Append(c);
            }
            else if (char.IsWhiteSpace(c) && !inside)
            {
                if (piece.Length > 0)
                    yield return (piece.ToString(), quoted);
                piece.Clear();
                quoted = false;
            }
            else
            {
                piece.Append(c);
            }
        }
        if (piece.Length > 0)
            yield return (piece.ToString(), quoted);
    }
}
