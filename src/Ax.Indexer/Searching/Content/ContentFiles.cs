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

    /// <summary>The files, by path or by importance: those of the product before tests, generated and third-party code, near the root first. Some are read from the index as they are asked for.</summary>
    /// <param name="query">What their trigrams must be; null when they may be any.</param>
    /// <param name="trustsIndex">Whether files are taken to be as they were indexed.</param>
    /// <param name="order">Their order.</param>
    /// <param name="cancellationToken">Ends the walk.</param>
    public IEnumerable<StoredFile> Find(TrigramQuery? query, bool trustsIndex, ContentOrder order, CancellationToken cancellationToken) =>
        trustsIndex && reader is not null ? Indexed(reader, query, order) : Present(query, order, cancellationToken);

    private static void Sort(List<StoredFile> files, ContentOrder order) => files.Sort(order == ContentOrder.Path ? ByPath : ByImportance);

    private static int ByPath(StoredFile left, StoredFile right) => string.CompareOrdinal(left.Path, right.Path);

    private static int ByImportance(StoredFile left, StoredFile right)
    {
        var byFlags = left.IsAside.CompareTo(right.IsAside);
        var byDepth = byFlags != 0 ? byFlags : left.Path.AsSpan().Count('/').CompareTo(right.Path.AsSpan().Count('/'));
        return byDepth != 0 ? byDepth : ByPath(left, right);
    }

    private IEnumerable<StoredFile> Indexed(IndexReader reader, TrigramQuery? query, ContentOrder order)
    {
        var candidates = Ask(reader, query);
        if (candidates is null || candidates.Count > MostLookedUp)
            return reader.EnumerateFiles(order == ContentOrder.Best).Where(file => candidates?.Contains(file.Id) ?? !file.Flags.HasFlag(FileFlags.Binary));
        var files = candidates.Select(reader.FindFile).OfType<StoredFile>().ToList();
        Sort(files, order);
        return files;
    }

    private List<StoredFile> Present(TrigramQuery? query, ContentOrder order, CancellationToken cancellationToken)
    {
        var scope = IndexScope.Parse(reader?.GetFact(IndexScope.Fact));
        var unreadable = new List<FileProblem>();
        var walk = Task.Run(() => scope.Files(root, folder, languages, unreadable.Add, cancellationToken).ToDictionary(static file => file.Path, StringComparer.Ordinal), cancellationToken);
        var candidates = reader is null ? null : Ask(reader, query);
        var known = reader?.EnumerateFiles(order == ContentOrder.Best) ?? [];
        var present = walk.GetAwaiter().GetResult();
        // What is left of them is new.
        var files = known.Where(file => present.Remove(file.Path, out var found)
            && (!IsAsIndexed(found, file) || (!file.Flags.HasFlag(FileFlags.Binary) && candidates?.Contains(file.Id) != false))).ToList();
        if (present.Count > 0)
        {
            files.AddRange(present.Values.Select(file => New(file)));
            Sort(files, order);
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
