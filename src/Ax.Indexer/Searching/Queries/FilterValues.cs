using Ax.Indexer.Model;
using Ax.Indexer.Syntax.Languages;

namespace Ax.Indexer.Searching.Queries;

/// <summary>What the values of filters mean. A value that means nothing is an error that lists those which do.</summary>
internal static class FilterValues
{
    private static readonly string[] Visibilities = ["internal", "private", "protected", "public", "unknown"], Answers = ["no", "yes"];

    /// <exception cref="QuerySyntaxException">There is no such language.</exception>
    public static string Language(string value, LanguageRegistry languages) => languages.Find(value)?.Id ?? throw Unknown(
        value, "a language", "languages", [.. languages.All.Select(known => known.Id)], [.. languages.All.SelectMany(known => known.Definition.Aliases)]);

    /// <exception cref="QuerySyntaxException">There is no such kind.</exception>
    public static SymbolKind[] Kinds(string value) =>
        KindWords.Parse(value) is { Length: > 0 } kinds ? kinds : throw Unknown(value, "a kind of symbol", "kinds", [.. SymbolKindNames.All, .. KindWords.All], []);

    /// <exception cref="QuerySyntaxException">There is no such visibility.</exception>
    public static Visibility Visibility(string value) => value.ToLowerInvariant() switch
    {
        "public" => Model.Visibility.Public,
        "protected" => Model.Visibility.Protected,
        "internal" => Model.Visibility.Internal,
        "private" => Model.Visibility.Private,
        "unknown" => Model.Visibility.Unknown,
        _ => throw Unknown(value, "a visibility", "values", Visibilities, []),
    };

    /// <exception cref="QuerySyntaxException">It is neither yes nor no.</exception>
    public static bool Answer(string value) => value.ToLowerInvariant() switch
    {
        "yes" or "true" => true,
        "no" or "false" => false,
        _ => throw Unknown(value, "yes or no", "values", Answers, []),
    };

    /// <summary>The error for a filter with nothing behind its colon.</summary>
    public static QuerySyntaxException Missing(string filter, LanguageRegistry languages)
    {
        var (example, known) = filter switch
        {
            FilterNames.Language => ("go", $" Known languages: {string.Join(", ", languages.All.Select(language => language.Id))}."),
            FilterNames.Kind => ("class", $" Known kinds: {string.Join(", ", SymbolKindNames.All)}."),
            FilterNames.Visibility => ("public", $" Known values: {string.Join(", ", Visibilities)}."),
            FilterNames.Test or FilterNames.Generated or FilterNames.Vendored => ("no", $" Known values: {string.Join(", ", Answers)}."),
            FilterNames.Path or FilterNames.File => ("src/", ""),
            _ => ("Reader", ""),
        };
        return new QuerySyntaxException($"'{filter}:' needs a value right behind the colon, such as {filter}:{example}.{known} To search for the text, quote it: \"{filter}:\".");
    }

    private static QuerySyntaxException Unknown(string value, string what, string list, string[] known, string[] others)
    {
        var near = EditDistance.Nearest(value, [.. known, .. others]) is { } word ? $"; did you mean '{word}'?" : ".";
        return new QuerySyntaxException($"'{value}' is not {what}{near} Known {list}: {string.Join(", ", known)}.");
    }
}
