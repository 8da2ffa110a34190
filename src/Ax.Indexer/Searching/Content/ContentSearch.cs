using System.Buffers;
using Ax.Indexer.Crawling;
using Ax.Indexer.Model;
using Ax.Indexer.Navigation.References;
using Ax.Indexer.Sources;
using Ax.Indexer.Storage.Reads;
using Ax.Indexer.Syntax.Languages;

namespace Ax.Indexer.Searching.Content;

/// <summary>
/// Searches the files of the index as they are now, several at a time, and yields the lines by path and place. Files are read, not
/// looked up: nothing can be out of date but what the index says of symbols, and then it is not told. One per answer.
/// </summary>
internal sealed class ContentSearch
{
    // What is longer is searched as far as this.
    private const int MostBytes = 64 << 20;

    // What many files have is not kept for all of them at once.
    private const int AtATime = 256;

    private readonly IndexReader _reader;
    private readonly string _root;
    private readonly ContentQuery _query;
    private readonly ContentPattern _pattern;
    private readonly HashSet<string> _languages;
    private readonly HashSet<SymbolKind> _within;
    private readonly GlobSet _paths;
    private readonly IProgress<ContentProblem>? _problems;

    /// <exception cref="QuerySyntaxException">The pattern is no regular expression, or a language is unknown.</exception>
    public ContentSearch(IndexReader reader, string root, ContentQuery query, IProgress<ContentProblem>? problems, Func<LanguageRegistry> languages)
    {
        (_reader, _root, _query, _problems) = (reader, root, query, problems);
        _pattern = new ContentPattern(query);
        _paths = new GlobSet(query.Paths);
        _within = [.. query.Within];
        _languages = [.. query.Languages.Select(word => languages().Require(word).Id)];
    }

    /// <summary>The lines, by path and place.</summary>
    public IEnumerable<ContentMatch> Run(CancellationToken cancellationToken) => SearchAll(describes: true, cancellationToken).SelectMany(Describe);

    /// <summary>How many lines each file has that has any, by path. What they lie in is looked at only if it matters.</summary>
    public IEnumerable<ContentCount> Count(CancellationToken cancellationToken)
    {
        foreach (var file in SearchAll(describes: _within.Count > 0, cancellationToken))
        {
            var count = _within.Count > 0 ? Describe(file).Count() : file.Count;
            if (count > 0)
                yield return new ContentCount(file.File.Path, file.File.Language ?? "", count, file.IsStale);
        }
    }

    private IEnumerable<SearchedFile> SearchAll(bool describes, CancellationToken cancellationToken)
    {
        // The reader is for one thread: what it tells of the files comes first, what it tells of symbols behind.
        foreach (var files in _reader.ListFiles().Where(IsAsked).Chunk(AtATime))
        {
            foreach (var file in Search(files, describes, cancellationToken))
            {
                if (file.Problem is { } problem)
                    _problems?.Report(new ContentProblem(file.File.Path, problem));
                yield return file;
            }
        }
    }

    private SearchedFile[] Search(StoredFile[] files, bool describes, CancellationToken cancellationToken)
    {
        try
        {
            return
            [
                .. files.AsParallel().AsOrdered().WithCancellation(cancellationToken).Select(file => Search(file, describes))
                    .Where(static file => file.Count > 0 || file.Problem is not null),
            ];
        }
        catch (AggregateException e) when (e.InnerException is QuerySyntaxException inner)
        {
            throw inner;
        }
    }

    private readonly record struct SearchedFile(StoredFile File, int Count, IReadOnlyList<FoundLine> Lines, bool IsStale, ContentProblemKind? Problem);

    private bool IsAsked(StoredFile file) => (_languages.Count == 0 || _languages.Contains(file.Language ?? "")) && (_paths.IsEmpty || _paths.IsMatch(file.Path));

    private SearchedFile Search(StoredFile file, bool describes)
    {
        var path = Path.Combine(_root, file.Path);
        try
        {
            var content = SourceFile.ReadPooled(path, file.Size, MostBytes, out var length);
            ContentProblemKind? problem = length == MostBytes ? ContentProblemKind.TooLarge : null;
            if (!_query.Invert && !_pattern.MayMatch(content.AsSpan(0, length)) || SourceDecoder.IsBinary(content.AsSpan(0, length)))
            {
                ArrayPool<byte>.Shared.Return(content);
                return new SearchedFile(file, 0, [], IsStale: false, problem);
            }
            var info = new FileInfo(path);
            var isAsIndexed = IndexedText.IsAsIndexed(info, file, content.AsSpan(0, length));
            using var text = SourceDecoder.Decode(content, length);
            if (!describes)
                return new SearchedFile(file, LineSearch.Count(_pattern, _query, text.Utf8), [], !isAsIndexed, problem);
            var lines = LineSearch.Run(_pattern, _query, text.Utf8);
            return new SearchedFile(file, lines.Count, lines, !isAsIndexed, problem);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new SearchedFile(file, 0, [], IsStale: true, e is FileNotFoundException or DirectoryNotFoundException ? ContentProblemKind.Missing : ContentProblemKind.Unreadable);
        }
    }

    private IEnumerable<ContentMatch> Describe(SearchedFile file)
    {
        // Where symbols lie in a file that has changed is not known.
        if (file.IsStale && _within.Count > 0)
        {
            if (file.Lines.Count > 0)
                _problems?.Report(new ContentProblem(file.File.Path, ContentProblemKind.Changed));
            yield break;
        }
        var view = new FileView(_reader, _root, file.File);
        foreach (var line in file.Lines)
        {
            var column = line.Spans.Count > 0 ? line.Spans[0].Start : 0;
            var enclosing = file.IsStale ? -1 : view.Enclosing(line.Line, column);
            if (_within.Count > 0 && !IsWithin(view, enclosing))
                continue;
            yield return new ContentMatch
            {
                Path = file.File.Path,
                Language = file.File.Language ?? "",
                Line = line.Line,
                Column = column,
                Text = line.Text,
                Spans = line.Spans,
                Enclosing = enclosing < 0 ? null : view.NameOf(enclosing),
                Before = line.Before,
                After = line.After,
                IsStale = file.IsStale,
            };
        }
    }

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
