using Ax.Indexer.Crawling;
using Ax.Indexer.Indexing;
using Ax.Indexer.Model;
using Ax.Indexer.Storage.Content;
using Ax.Indexer.Storage.Reads;
using Ax.Indexer.Syntax.Languages;

namespace Ax.Indexer.Searching.Content;

/// <summary>
/// Tells which files a content query has to read: those that may match by their trigrams, and those that changed or came since these were
/// taken, which a walk over the tree finds. One per answer.
/// </summary>
/// <param name="reader">The index; null when there is none, and all files have to be read.</param>
/// <param name="trigrams">Its trigrams.</param>
/// <param name="root">The root of the tree.</param>
/// <param name="folder">The folder of the index.</param>
/// <param name="languages">The languages.</param>
/// <param name="problems">Told of parts of the tree, or of the index, that cannot be read; null for nobody.</param>
internal sealed class ContentFiles(
    IndexReader? reader, TrigramIndex trigrams, string root, string folder, Func<LanguageRegistry> languages, IProgress<ContentProblem>? problems)
{
    // More are faster listed than looked up.
    private const int MostLookedUp = 5_000;

    /// <summary>The files, by path or by importance: those of the product before tests, generated and third-party code, near the root first.</summary>
    /// <param name="query">What their trigrams must be; null when they may be any.</param>
    /// <param name="trustsIndex">Whether files are taken to be as they were indexed.</param>
    /// <param name="order">Their order.</param>
    /// <param name="cancellationToken">Ends the walk.</param>
    public List<StoredFile> Find(TrigramQuery? query, bool trustsIndex, ContentOrder order, CancellationToken cancellationToken)
    {
        var files = trustsIndex && reader is not null ? Indexed(reader, query) : Present(query, cancellationToken);
        files.Sort(order == ContentOrder.Path ? ByPath : ByImportance);
        return files;
    }

    private static int ByPath(StoredFile left, StoredFile right) => string.CompareOrdinal(left.Path, right.Path);

    private static int ByImportance(StoredFile left, StoredFile right)
    {
        var byFlags = left.IsAside.CompareTo(right.IsAside);
        var byDepth = byFlags != 0 ? byFlags : left.Path.AsSpan().Count('/').CompareTo(right.Path.AsSpan().Count('/'));
        return byDepth != 0 ? byDepth : ByPath(left, right);
    }

    private List<StoredFile> Indexed(IndexReader reader, TrigramQuery? query)
    {
        if (Ask(reader, query) is not { } candidates)
            return [.. reader.ListFiles().Where(static file => !file.Flags.HasFlag(FileFlags.Binary))];
        return candidates.Count > MostLookedUp ? reader.ListFiles(candidates) : [.. candidates.Select(reader.FindFile).OfType<StoredFile>()];
    }

    private List<StoredFile> Present(TrigramQuery? query, CancellationToken cancellationToken)
    {
        var scope = IndexScope.Parse(reader?.GetFact(IndexScope.Fact));
        var unreadable = new List<FileProblem>();
        var walk = Task.Run(() => scope.Files(root, folder, languages, unreadable.Add, cancellationToken).ToList(), cancellationToken);
        var candidates = reader is null ? null : Ask(reader, query);
        var known = (reader?.ListFiles() ?? []).ToDictionary(static file => file.Path, StringComparer.Ordinal);
        var files = new List<StoredFile>();
        foreach (var found in walk.GetAwaiter().GetResult())
        {
            if (!known.TryGetValue(found.Path, out var file))
                files.Add(New(found));
            else if (!IsAsIndexed(found, file) || (!file.Flags.HasFlag(FileFlags.Binary) && candidates?.Contains(file.Id) != false))
                files.Add(file);
        }
        foreach (var problem in unreadable.Where(static problem => !problem.IsWarning))
            problems?.Report(new ContentProblem(problem.Path, ContentProblemKind.Unreadable));
        return files;
    }

    private HashSet<long>? Ask(IndexReader reader, TrigramQuery? query)
    {
        if (query is null)
            return null;
        var answer = trigrams.Find(reader, query);
        foreach (var segment in answer.Damaged)
            problems?.Report(new ContentProblem(segment.Path, ContentProblemKind.DamagedIndex));
        return [.. answer.Files];
    }

    private static bool IsAsIndexed(in CrawledFile found, StoredFile file) => found.Size == file.Size && found.ModifiedTicks == file.ModifiedTicks;

    private StoredFile New(in CrawledFile file) =>
        new(Id: -1, file.Path, languages().Detector.Detect(file.Path, head: default)?.Id, Separator: ".", file.Size, ModifiedTicks: 0, Hash: 0, FileFlags.None);
}
