using System.Runtime.ExceptionServices;
using Ax.Indexer.Model;

namespace Ax.Indexer.Crawling;

/// <summary>A file or a folder in the order of the crawl.</summary>
internal readonly record struct FolderItem(CrawledFile File, FolderNode? Folder);

/// <summary>A folder to be read, then its content. Guarded by the lock of its <see cref="ReadAhead"/> until it is read.</summary>
/// <param name="folder">What is known of the folder.</param>
/// <param name="wanted">The names of the only entries that are asked for; null for all.</param>
internal sealed class FolderNode(CrawledFolder folder, IReadOnlySet<string>? wanted = null)
{
    private int _next;

    public CrawledFolder Folder { get; } = folder;

    public IReadOnlySet<string>? Wanted { get; } = wanted;

    public string Path => Folder.Path;

    public FolderRules Rules => Folder.Rules;

    public bool Included => Folder.Included;

    public bool Excluded => Folder.Excluded;

    /// <summary>Whether somebody reads it or has read it.</summary>
    public bool IsClaimed { get; set; }

    public bool IsRead { get; set; }

    public FolderItem[] Items { get; set; } = [];

    public List<FileProblem> Problems { get; } = [];

    /// <summary>What ended the reading beyond a problem of the folder: cancellation, an unreadable root, a bug.</summary>
    public ExceptionDispatchInfo? Failure { get; set; }

    public bool TryNext(out FolderItem item)
    {
        item = _next < Items.Length ? Items[_next] : default;
        return _next++ < Items.Length;
    }

    /// <summary>Lets go of the content: the parent keeps the node, and the whole tree would stay in memory.</summary>
    public void Release() => Items = [];
}
