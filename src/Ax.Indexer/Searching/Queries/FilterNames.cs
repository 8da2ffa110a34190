using Ax.Indexer.Model;

namespace Ax.Indexer.Searching.Queries;

/// <summary>The filters of the query language.</summary>
internal static class FilterNames
{
    public const string Language = "lang", Kind = "kind", Path = "path", File = "file", Container = "container", Visibility = "visibility",
        Test = "test", Generated = "generated", Vendored = "vendored", Symbol = "sym", Text = "text";

    /// <summary>The name of a filter by a regular expression, which is written between slashes.</summary>
    public const string Pattern = "/";

    /// <summary>All names in alphabetical order.</summary>
    public static readonly IReadOnlyList<string> All = [Container, File, Generated, Kind, Language, Path, Symbol, Test, Text, Vendored, Visibility];

    /// <summary>Whether there is such a filter, ignoring case.</summary>
    public static bool IsKnown(string name) => name == Pattern || All.Contains(name, StringComparer.OrdinalIgnoreCase);

    /// <summary>The error for a filter that does not exist.</summary>
    public static QuerySyntaxException Unknown(QueryPiece piece)
    {
        var near = EditDistance.Nearest(piece.Name, All) is { } name ? $"; did you mean '{name}:'?" : ".";
        var text = piece.Text.Replace("\"", "", StringComparison.Ordinal).TrimStart('-');
        return new QuerySyntaxException(
            $"'{piece.Name}:' is not a filter{near} Known filters: {string.Join(", ", All.Select(known => known + ":"))}. To search for the text, quote it: \"{text}\".");
    }
}
