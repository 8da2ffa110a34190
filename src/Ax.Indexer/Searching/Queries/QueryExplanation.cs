using Ax.Indexer.Model;
using Ax.Indexer.Syntax.Languages;
using Ax.Indexer.Tokens;

namespace Ax.Indexer.Searching.Queries;

/// <summary>Says in English how a query was understood.</summary>
internal static class QueryExplanation
{
    public static UnderstoodQuery Of(ParsedQuery query, Func<LanguageRegistry> languages) =>
        new(query.Intent, [.. query.Pieces.Select(piece =>
            new QueryPart(piece.Text, piece.Kind, piece.IsNegated && piece.Text != query.Name, Meaning(piece, query, languages)))]);

    private static string Meaning(QueryPiece piece, ParsedQuery query, Func<LanguageRegistry> languages)
    {
        if (piece.Kind == QueryPartKind.Filter)
            return FilterMeaning(piece, languages);
        var tokens = TokenWriter.Words(piece.Value);
        if (tokens.Count == 0)
            return IsName(piece, query.Name) ? "a name of punctuation" : "no words: ignored";
        if (piece.IsNegated)
            return "without " + SideBySide(tokens);
        if (piece.Kind == QueryPartKind.Phrase)
            return SideBySide(tokens);
        var words = $"{(tokens.Count == 1 ? "the word" : "the words")} {string.Join(" ", tokens)}";
        return query.Intent == QueryIntent.Symbol ? $"this name, names that begin with it, {words}" : words;
    }

    private static bool IsName(QueryPiece piece, string name) =>
        name.Length > 0 && (piece.Text == name || (piece.Value == name && !piece.IsNegated));

    private static string FilterMeaning(QueryPiece piece, Func<LanguageRegistry> languages)
    {
        var (values, not) = (piece.Values, piece.IsNegated);
        return piece.Name switch
        {
            FilterNames.Symbol => (not ? "not in the name: " : "in the name: ") + Or(values.Select(NameWords)),
            FilterNames.Language => Is("language", values.Select(value => FilterValues.Language(value, languages())), not),
            FilterNames.Kind => Is("kind", values.SelectMany(FilterValues.Kinds).Select(kind => kind.ToName()), not),
            FilterNames.Visibility => Is("visibility", values.Select(value => value.ToLowerInvariant()), not),
            FilterNames.Container => Is("container", values, not),
            FilterNames.Text => (not ? "without the text " : "with the text ") + Or(values),
            FilterNames.Pattern => (not ? "without a line that matches " : "with a line that matches ") + values[0],
            FilterNames.Path or FilterNames.File => (not ? "path not " : "path ") + Or(values.Select(value => PathPatterns.IsGlob(value) ? $"like {value}" : $"with {value} in it")),
            _ => Or(values.Select(value => (FilterValues.Answer(value) != not ? "" : "not ") + (piece.Name == FilterNames.Test ? "in test code" : $"in {piece.Name} code"))),
        };
    }

    private static string NameWords(string value) => TokenWriter.Words(value) is { Count: > 0 } tokens ? SideBySide(tokens) : value;

    private static string SideBySide(IReadOnlyList<string> tokens) =>
        tokens.Count == 1 ? $"the word {tokens[0]}" : $"the words {string.Join(" ", tokens)} side by side";

    private static string Is(string what, IEnumerable<string> values, bool not) => $"{what} is {(not ? "not " : "")}{Or(values)}";

    private static string Or(IEnumerable<string> values)
    {
        string[] distinct = [.. values.Distinct(StringComparer.Ordinal)];
        return distinct.Length < 2 ? string.Concat(distinct) : $"{string.Join(", ", distinct[..^1])} or {distinct[^1]}";
    }
}
