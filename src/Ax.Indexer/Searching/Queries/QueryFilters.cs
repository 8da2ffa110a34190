using Ax.Indexer.Model;
using Ax.Indexer.Storage.Reads;
using Ax.Indexer.Syntax.Languages;

namespace Ax.Indexer.Searching.Queries;

/// <summary>
/// Collects the filters of a query. Values of one filter are alternatives, whether listed or repeated; different filters must all hold.
/// </summary>
internal sealed class QueryFilters(Func<LanguageRegistry> languages)
{
    private readonly List<string> _languages = [], _excludedLanguages = [], _paths = [], _excludedPaths = [];
    private readonly List<SymbolKind> _kinds = [], _excludedKinds = [];
    private readonly List<Visibility> _visibilities = [], _excludedVisibilities = [];
    private readonly List<ContainerPattern> _containers = [], _excludedContainers = [];
    private FileFlags _with, _without;

    /// <summary>What the containers that are wanted must have; null where that is unknown.</summary>
    public SymbolMatch? Scope
    {
        get
        {
            var words = _containers.ConvertAll(static container => container.InnermostWords);
            return words.Exists(static list => list.Count == 0) ? null : SymbolMatch.AnyOf(words.ConvertAll(SymbolMatch.InContainer));
        }
    }

    /// <exception cref="QuerySyntaxException">The filter or a value is unknown.</exception>
    public void Add(QueryPiece piece)
    {
        var (values, not) = (piece.Values, piece.IsNegated);
        switch (piece.Name)
        {
            case FilterNames.Language:
                foreach (var value in values)
                    AddOnce(not ? _excludedLanguages : _languages, FilterValues.Language(value, languages()));
                break;
            case FilterNames.Kind:
                foreach (var value in values)
                {
                    foreach (var kind in FilterValues.Kinds(value))
                        AddOnce(not ? _excludedKinds : _kinds, kind);
                }
                break;
            case FilterNames.Visibility:
                foreach (var value in values)
                    AddOnce(not ? _excludedVisibilities : _visibilities, FilterValues.Visibility(value));
                break;
            case FilterNames.Path or FilterNames.File:
                (not ? _excludedPaths : _paths).AddRange(values);
                break;
            case FilterNames.Container:
                (not ? _excludedContainers : _containers).AddRange(values.Select(value => new ContainerPattern(value)));
                break;
            default:
                AddFlags(piece);
                break;
        }
    }

    /// <summary>The conditions as storage takes them.</summary>
    public SymbolFilter Build() => new()
    {
        Languages = _languages,
        ExcludedLanguages = _excludedLanguages,
        Kinds = _kinds,
        ExcludedKinds = _excludedKinds,
        Visibilities = _visibilities,
        ExcludedVisibilities = _excludedVisibilities,
        FileFlags = (_with & ~_without) == 0 ? [] : [.. new[] { FlagsOf(FilterNames.Test), FlagsOf(FilterNames.Generated), FlagsOf(FilterNames.Vendored) }
            .Where(flags => (_with & ~_without & flags) != 0)],
        ExcludedFileFlags = _without & ~_with,
        Path = BuildPath(),
        Container = _containers.Count + _excludedContainers.Count == 0 ? null : IsWanted,
    };

    // No set: one over an enumeration is compiled at run-time, which a short query would feel.
    private static void AddOnce<T>(List<T> list, T value)
    {
        for (var i = 0; i < list.Count; i++)
        {
            if (EqualityComparer<T>.Default.Equals(list[i], value))
                return;
        }
        list.Add(value);
    }

    private void AddFlags(QueryPiece piece)
    {
        var flags = FlagsOf(piece.Name);
        foreach (var value in piece.Values)
        {
            if (FilterValues.Answer(value) != piece.IsNegated)
                _with |= flags;
            else
                _without |= flags;
        }
    }

    // Minified code was written by a program too.
    private static FileFlags FlagsOf(string filter) => filter switch
    {
        FilterNames.Test => FileFlags.Test,
        FilterNames.Generated => FileFlags.Generated | FileFlags.Minified,
        FilterNames.Vendored => FileFlags.Vendored,
        _ => throw new ArgumentOutOfRangeException(nameof(filter), filter, "not a filter of files"),
    };

    private Predicate<string>? BuildPath()
    {
        if (_paths.Count + _excludedPaths.Count == 0)
            return null;
        var (include, exclude) = (new PathPatterns(_paths), new PathPatterns(_excludedPaths));
        return path => (include.IsEmpty || include.IsMatch(path)) && !exclude.IsMatch(path);
    }

    private bool IsWanted(string? container, string separator) =>
        (_containers.Count == 0 || _containers.Exists(pattern => pattern.IsMatch(container, separator)))
        && !_excludedContainers.Exists(pattern => pattern.IsMatch(container, separator));
}
