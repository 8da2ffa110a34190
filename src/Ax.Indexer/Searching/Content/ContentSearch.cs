using Ax.Indexer.Crawling;
using Ax.Indexer.Model;
using Ax.Indexer.Navigation.References;
using Ax.Indexer.Storage.Reads;
using Ax.Indexer.Syntax.Languages;

namespace Ax.Indexer.Searching.Content;

/// <summary>
/// Searches the files that may match, as they are now, several at a time. Lines are read, not looked up: nothing can be out of date but
/// what the index says of symbols, and then it is not told. One per answer.
/// </summary>
internal sealed class ContentSearch
{
    // Lines among which the best are put first.
    private const int MostOrdered = 5_000;

    private readonly IndexReader? _reader;
    private readonly ContentFiles _files;
    private readonly string _root;
    private readonly ContentQuery _query;
    private readonly ContentPattern _pattern;
    private readonly HashSet<string> _languages;
    private readonly HashSet<SymbolKind> _within;
    private readonly GlobSet _paths;
    private readonly IProgress<ContentProblem>? _problems;
    private long _described;

    /// <exception cref="QuerySyntaxException">The pattern is no regular expression, or a language is unknown.</exception>
    public ContentSearch(IndexReader? reader, ContentFiles files, string root, ContentQuery query, IProgress<ContentProblem>? problems, Func<LanguageRegistry> languages)
    {
        (_reader, _files, _root, _query, _problems) = (reader, files, root, query, problems);
        _pattern = new ContentPattern(query);
        _paths = new GlobSet(query.Paths);
        _within = [.. query.Within];
        _languages = [.. query.Languages.Select(word => languages().Require(word).Id)];
    }

    /// <summary>The lines, in the order that is asked for.</summary>
    public IEnumerable<ContentMatch> Run(CancellationToken cancellationToken)
    {
        var found = SearchAll(_query.Order, describes: true, cancellationToken).Select(Describe).Where(static file => file.Lines.Count > 0);
        return (_query.Order == ContentOrder.Path ? found : BestFirst(found)).SelectMany(static file => file.Lines);
    }

    /// <summary>How many lines each file has that has any, by path. What they lie in is looked at only if it matters.</summary>
    public IEnumerable<ContentCount> Count(CancellationToken cancellationToken)
    {
        foreach (var file in SearchAll(ContentOrder.Path, describes: _within.Count > 0, cancellationToken))
        {
            var count = _within.Count > 0 ? Describe(file).Lines.Count : file.Count;
            if (count > 0)
                yield return new ContentCount(file.File.Path, file.File.Language ?? "", count, IsStale(file), IsNew(file));
        }
    }

    private IEnumerable<SearchedFile> SearchAll(ContentOrder order, bool describes, CancellationToken cancellationToken)
    {
        if (_pattern.NeedsBacktracking)
            _problems?.Report(new ContentProblem("", ContentProblemKind.Backtracking));
        var search = new FileSearch(_root, _query, _pattern);
        var files = _files.Find(_query.Invert ? null : _pattern.Trigrams, _query.TrustsIndex, order, cancellationToken).Where(IsAsked);
        foreach (var file in search.RunAll(files, describes, cancellationToken))
        {
            if (file.Problem is { } problem)
                _problems?.Report(new ContentProblem(file.File.Path, problem));
            yield return file;
        }
    }

    private bool IsAsked(StoredFile file) => (_languages.Count == 0 || _languages.Contains(file.Language ?? "")) && (_paths.IsEmpty || _paths.IsMatch(file.Path));

    // Files come in the order of their importance: those with the best lines go first among the first ones, and the rest follows as it comes.
    private static IEnumerable<DescribedFile> BestFirst(IEnumerable<DescribedFile> files)
    {
        var (first, lines) = (new List<DescribedFile>(), 0);
        foreach (var file in files)
        {
            if (lines >= MostOrdered)
            {
                foreach (var best in first.OrderByDescending(static file => file.Score))
                    yield return best;
                first.Clear();
                yield return file;
                continue;
            }
            first.Add(file);
            lines += file.Lines.Count;
        }
        foreach (var best in first.OrderByDescending(static file => file.Score))
            yield return best;
    }

    // The lines of a file that are asked for, and how good the best of them is.
    private readonly record struct DescribedFile(IReadOnlyList<ContentMatch> Lines, int Score);

    private DescribedFile Describe(SearchedFile file)
    {
        _described += file.Count;
        // Where symbols lie in a file that has changed is not known.
        if (!file.IsAsIndexed && _within.Count > 0)
        {
            if (file.Lines.Length > 0)
                _problems?.Report(new ContentProblem(file.File.Path, ContentProblemKind.Changed));
            return new DescribedFile([], 0);
        }
        var view = _reader is not null && file.IsAsIndexed && file.Count > 0
            ? new FileView(_reader, _root, file.File, lines: new LineRange(file.Lines[0].Line, file.Lines[^1].Line, file.HasLine)) : null;
        var (lines, score) = (new List<ContentMatch>(_within.Count > 0 ? 0 : file.Count), 0);
        foreach (var line in file.Lines)
        {
            var column = line.Spans.Count > 0 ? line.Spans[0].Start : 0;
            var enclosing = view?.Enclosing(line.Line, column) ?? -1;
            if (_within.Count > 0 && !IsWithin(view!, enclosing))
                continue;
            lines.Add(new ContentMatch
            {
                Path = file.File.Path,
                Language = file.File.Language ?? "",
                Line = line.Line,
                Column = column,
                Text = line.Text,
                Spans = line.Spans,
                Enclosing = enclosing < 0 ? null : view!.NameOf(enclosing),
                Before = line.Before,
                After = line.After,
                IsStale = IsStale(file),
                IsNew = IsNew(file),
            });
            if (_query.Order == ContentOrder.Best && _described <= MostOrdered + file.Count)
                score = Math.Max(score, LineScore.Of(line, view));
        }
        return new DescribedFile(lines, score);
    }

    private static bool IsStale(SearchedFile file) => !file.IsAsIndexed && file.File.Id >= 0;

    private bool IsNew(SearchedFile file) => file.File.Id < 0 && _reader is not null;

    private bool IsWithin(FileView file, int symbol)
    {
        for (var at = symbol; at >= 0; at = file.Symbols[at].Parent < at ? file.Symbols[at].Parent : -1)
        {
            if (_within.Contains(file.Symbols[at].Kind))
                return true;
        }
        return false;
    }
}
