using Ax.Indexer.Crawling;
using Ax.Indexer.Model;
using Ax.Indexer.Syntax.Languages;

namespace Ax.Indexer.Indexing;

/// <summary>Which files of a tree an index is of. Kept in the index, so that a query can look for files that are new.</summary>
/// <param name="IncludeHidden">Whether hidden files are.</param>
/// <param name="Include">Globs of the only files; empty for all.</param>
/// <param name="Exclude">Globs of files that are not.</param>
/// <param name="Languages">Ids or aliases of the only languages; empty for all.</param>
internal sealed record IndexScope(bool IncludeHidden, IReadOnlyList<string> Include, IReadOnlyList<string> Exclude, IReadOnlyList<string> Languages)
{
    /// <summary>The name of the fact in the index.</summary>
    public const string Fact = "scope";

    /// <summary>What an update is asked for.</summary>
    public static IndexScope Of(IndexRequest request) => new(request.IncludeHidden, [.. request.Include], [.. request.Exclude], [.. request.Languages]);

    /// <summary>The scope that <see cref="ToFact"/> wrote; null: all files of a tree.</summary>
    public static IndexScope Parse(string? fact)
    {
        var parts = (fact ?? "").Split('\n').Select(static line => line.Split('=')).ToLookup(static part => part[0], static part => Uri.UnescapeDataString(part[^1]));
        return new IndexScope(parts.Contains("hidden"), [.. parts["include"]], [.. parts["exclude"]], [.. parts["language"]]);
    }

    /// <summary>As it is kept: a line for each condition, what may have any characters as in an address.</summary>
    public string ToFact() => string.Join('\n',
        [.. IncludeHidden ? ["hidden"] : Array.Empty<string>(), .. Lines("include", Include), .. Lines("exclude", Exclude), .. Lines("language", Languages)]);

    private static IEnumerable<string> Lines(string name, IReadOnlyList<string> values) => values.Select(value => $"{name}={Uri.EscapeDataString(value)}");

    /// <summary>The files as they are now, in the order of the crawler.</summary>
    /// <param name="root">The root of the tree, absolute.</param>
    /// <param name="indexFolder">The folder of the index, absolute: never part of it.</param>
    /// <param name="languages">The languages; only asked for when the scope is limited to some.</param>
    /// <param name="problems">Told of what cannot be read.</param>
    /// <param name="cancellationToken">Ends the walk.</param>
    /// <param name="observer">Told what the outcome depends on; null for nobody.</param>
    public IEnumerable<CrawledFile> Files(
        string root, string indexFolder, Func<LanguageRegistry> languages, Action<FileProblem> problems, CancellationToken cancellationToken, ICrawlObserver? observer = null) =>
        Select(new FileCrawler(root, Options(observer)).Crawl(problems, cancellationToken), root, indexFolder, languages);

    /// <summary>Those of single entries of folders that the observer was told of.</summary>
    /// <param name="entries">Folders, none twice, and the names of entries.</param>
    /// <param name="root">The root of the tree, absolute.</param>
    /// <param name="indexFolder">The folder of the index, absolute: never part of it.</param>
    /// <param name="languages">The languages; only asked for when the scope is limited to some.</param>
    /// <param name="problems">Told of what cannot be read.</param>
    /// <param name="observer">Told what the outcome depends on.</param>
    /// <param name="cancellationToken">Ends the walk.</param>
    public IEnumerable<CrawledFile> FilesAt(
        IEnumerable<(CrawledFolder Folder, IReadOnlySet<string> Names)> entries, string root, string indexFolder, Func<LanguageRegistry> languages, Action<FileProblem> problems, ICrawlObserver observer, CancellationToken cancellationToken) =>
        Select(new FileCrawler(root, Options(observer)).CrawlEntries(entries, problems, cancellationToken), root, indexFolder, languages);

    private CrawlOptions Options(ICrawlObserver? observer)
    {
        var options = new CrawlOptions { IncludeHidden = IncludeHidden, Observer = observer };
        foreach (var glob in Include)
            options.Include.Add(glob);
        foreach (var glob in Exclude)
            options.Exclude.Add(glob);
        return options;
    }

    private IEnumerable<CrawledFile> Select(IEnumerable<CrawledFile> files, string root, string indexFolder, Func<LanguageRegistry> languages)
    {
        var own = Path.GetRelativePath(root, indexFolder).Replace('\\', '/') + "/";
        var registry = Languages.Count == 0 ? null : languages();
        var wanted = Languages.Select(word => registry!.Require(word)).ToHashSet();
        foreach (var file in files)
        {
            if (!file.Path.StartsWith(own, StringComparison.Ordinal) && (registry is null || (registry.Detector.Detect(file.Path, head: default) is { } language && wanted.Contains(language))))
                yield return file;
        }
    }
}
