using Ax.Indexer.Model;

namespace Ax.Indexer.Crawling;

/// <summary>
/// Yields the regular files of a tree that are worth indexing, depth-first, the entries of a folder in the order of their names' UTF-8
/// bytes: the same tree yields the same sequence.
/// <para>Ignore rules apply as in <see cref="FolderRules"/>, to tracked files too: git lists a tracked file that a rule ignores, but
/// what is tracked is git's business; this crawler, like ripgrep, reads the rules only.</para>
/// <para>Links are not followed, to folders because of loops, to files because their targets are yielded where they stand if inside.
/// FIFOs, sockets and devices are no source. A repository inside the tree is crawled, by its own rules for git.</para>
/// Immutable and thread-safe.
/// </summary>
internal sealed class FileCrawler
{
    private const int MaxDefaultThreads = 8;

    private readonly string _root;
    private readonly CrawlOptions _options;
    private readonly int _threads;

    /// <param name="root">The folder to crawl; it may be a link, and is crawled even if a rule outside ignores it.</param>
    /// <param name="options">What to yield; not to be changed while a crawl runs.</param>
    public FileCrawler(string root, CrawlOptions options)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(options.MaxDegreeOfParallelism);
        (_root, _options) = (root, options);
        _threads = options.MaxDegreeOfParallelism > 0 ? options.MaxDegreeOfParallelism : Math.Min(Environment.ProcessorCount, MaxDefaultThreads);
    }

    /// <summary>Walks the tree as the sequence is consumed, reading a bounded number of folders ahead.</summary>
    /// <param name="onProblem">Told, on the consumer's thread and in order, of what could not be read; the crawl goes on.</param>
    /// <param name="cancellationToken">Ends the crawl.</param>
    /// <exception cref="DirectoryNotFoundException">There is no such root.</exception>
    /// <exception cref="UnauthorizedAccessException">The root cannot be read.</exception>
    public IEnumerable<CrawledFile> Crawl(Action<FileProblem> onProblem, CancellationToken cancellationToken)
    {
        if (!Directory.Exists(_root))
            throw new DirectoryNotFoundException($"There is no folder '{_root}'.");
        return Walk(Root, onProblem, cancellationToken);

        IEnumerable<FolderNode> Root(IgnoreFiles ignoreFiles)
        {
            var problems = new List<FileProblem>();
            var root = new FolderNode(new CrawledFolder("", ignoreFiles.Around(problems), Included: false, Excluded: false));
            problems.ForEach(onProblem);
            yield return root;
        }
    }

    /// <summary>Looks at single entries of folders that an <see cref="ICrawlObserver"/> was told of: yields of them what <see cref="Crawl"/> would, files below folders included.</summary>
    /// <param name="entries">Folders, none twice, and the names of entries.</param>
    /// <param name="onProblem">Told, on the consumer's thread, of what could not be read.</param>
    /// <param name="cancellationToken">Ends the crawl.</param>
    /// <exception cref="DirectoryNotFoundException">The root is gone.</exception>
    public IEnumerable<CrawledFile> CrawlEntries(IEnumerable<(CrawledFolder Folder, IReadOnlySet<string> Names)> entries, Action<FileProblem> onProblem, CancellationToken cancellationToken)
    {
        if (!Directory.Exists(_root))
            throw new DirectoryNotFoundException($"There is no folder '{_root}'.");
        return Walk(_ => entries.Select(static entry => new FolderNode(entry.Folder, entry.Names)), onProblem, cancellationToken);
    }

    private IEnumerable<CrawledFile> Walk(Func<IgnoreFiles, IEnumerable<FolderNode>> starts, Action<FileProblem> onProblem, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var context = new CrawlContext(_root, _options);
        var ignoreFiles = new IgnoreFiles(_options.Git, context.Root, _options.Observer);
        using var ahead = new ReadAhead(context, ignoreFiles, _threads, cancellationToken);
        var open = new Stack<FolderNode>();
        foreach (var start in starts(ignoreFiles))
        {
            Open(start);
            while (open.TryPeek(out var folder))
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (!folder.TryNext(out var item))
                    open.Pop().Release();
                else if (item.Folder is null)
                    yield return item.File;
                else
                    Open(item.Folder);
            }
        }

        void Open(FolderNode folder)
        {
            ahead.Complete(folder);
            folder.Problems.ForEach(onProblem);
            open.Push(folder);
        }
    }
}
