using System.Runtime.ExceptionServices;
using Ax.Indexer.Model;

namespace Ax.Indexer.Crawling;

/// <summary>A file or a folder in the order of the crawl.</summary>
internal readonly record struct FolderItem(CrawledFile File, FolderNode? Folder);

/// <summary>A folder to be read, then its content. Guarded by the lock of its <see cref="ReadAhead"/> until it is read.</summary>
/// <param name="path">Path relative to the root; empty for the root.</param>
/// <param name="rules">What holds in the folder but for its own ignore files.</param>
/// <param name="included">Whether an include glob matched it or a folder above.</param>
/// <param name="excluded">Whether an exclude glob matched it or a folder above.</param>
internal sealed class FolderNode(string path, FolderRules rules, bool included, bool excluded)
{
    private int _next;

    public string Path { get; } = path;

    public FolderRules Rules { get; } = rules;

    public bool Included { get; } = included;

    public bool Excluded { get; } = excluded;

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
