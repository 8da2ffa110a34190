using Ax.Indexer.Crawling;
using Ax.Indexer.Model;
using Ax.Indexer.Storage.Reads;
using Ax.Indexer.Syntax.Languages;

namespace Ax.Indexer.Searching;

/// <summary>Collects the <c>lang: kind: path:</c> filters of a query.</summary>
internal sealed class QueryFilters(Func<LanguageRegistry> languages)
{
    /// <summary>The filters a query may have.</summary>
    public static readonly IReadOnlyList<string> Names = ["file", "kind", "lang", "path"];

    private readonly List<string> _languages = [], _excludedLanguages = [];
    private readonly List<SymbolKind> _kinds = [], _excludedKinds = [];
    private readonly List<string> _paths = [], _excludedPaths = [];

    /// <exception cref="QuerySyntaxException">The filter or its value is unknown.</exception>
    public void Add(string name, string value, bool negated)
    {
        switch (name)
        {
            case "lang":
                var language = languages().Find(value) ?? throw new QuerySyntaxException(
                    $"'{value}' is not a language. Known languages: {string.Join(", ", languages().All.Select(known => known.Id))}.");
                (negated ? _excludedLanguages : _languages).Add(language.Id);
                break;
            case "kind":
                if (!SymbolKindNames.TryParse(value, out var kind))
                    throw new QuerySyntaxException($"'{value}' is not a kind of symbol. Known kinds: {string.Join(", ", SymbolKindNames.All)}.");
                (negated ? _excludedKinds : _kinds).Add(kind);
                break;
            case "path" or "file":
                (negated ? _excludedPaths : _paths).Add(value);
                break;
            default:
                throw new QuerySyntaxException(
                    $"'{name}:' is not a filter. Known filters: {string.Join(", ", Names.Select(known => known + ":"))}. To search for the text, quote it: \"{name}:{value}\".");
        }
    }

    public SymbolFilter Build()
    {
        return new SymbolFilter
        {
            Languages = _languages,
            ExcludedLanguages = _excludedLanguages,
            Kinds = _kinds,
            ExcludedKinds = _excludedKinds,
            Path = _paths.Count + _excludedPaths.Count == 0 ? null : BuildPath(),
        };
    }

    private Predicate<string> BuildPath()
    {
        var include = new GlobSet(_paths);
        var exclude = new GlobSet(_excludedPaths);
        return path => (_paths.Count == 0 || include.IsMatch(path)) && !exclude.IsMatch(path);
    }
}
