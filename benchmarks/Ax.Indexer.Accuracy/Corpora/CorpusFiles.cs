using Ax.Indexer.Crawling;
using Ax.Indexer.Sources;
using Ax.Indexer.Syntax.Languages;

namespace Ax.Indexer.Accuracy.Corpora;

/// <summary>The files of a corpus that are of one language, as the engine would find them.</summary>
internal static class CorpusFiles
{
    private const int MaxBytes = 1 << 20;

    /// <summary>Their paths, relative to the root, in order of the path.</summary>
    /// <param name="root">The corpus.</param>
    /// <param name="corpus">What of it takes part.</param>
    /// <param name="language">The language.</param>
    public static IReadOnlyList<string> Find(string root, ComparedCorpus corpus, Language language)
    {
        var options = new CrawlOptions();
        foreach (var glob in corpus.Exclude ?? [])
            options.Exclude.Add(glob);
        var all = new FileCrawler(root, options).Crawl(_ => { }, CancellationToken.None)
            .Where(file => file.Size is > 0 and <= MaxBytes && IsInside(file.Path, corpus.Folders) && IsOf(language, root, file))
            .Select(file => file.Path)
            .Order(StringComparer.Ordinal)
            .ToList();
        return corpus.Files == 0 || all.Count <= corpus.Files
            ? all
            : [.. Enumerable.Range(0, corpus.Files).Select(i => all[(int)((long)i * all.Count / corpus.Files)])];
    }

    private static bool IsInside(string path, IReadOnlyList<string>? folders) =>
        folders is null || folders.Any(folder => path.StartsWith(folder + '/', StringComparison.Ordinal));

    private static bool IsOf(Language language, string root, CrawledFile file)
    {
        var detector = LanguageRegistry.BuiltIn.Detector;
        if (!detector.NeedsContent(file.Path))
            return detector.Detect(file.Path, default) == language;
        using var text = SourceFile.TryReadText(Path.Combine(root, file.Path), LanguageDetector.HeadLength);
        return text is not null && detector.Detect(file.Path, text.Utf8) == language;
    }
}
