using Ax.Indexer.Crawling;
using Ax.Indexer.Model;
using Ax.Indexer.Storage.Directories;
using Ax.Indexer.Storage.Reads;
using Ax.Indexer.Storage.Writes;

namespace Ax.Indexer.Indexing;

/// <summary>
/// The index of another work tree of the same repository. Most files have the same contents there: a tree without an index starts with
/// a copy, and parses what differs.
/// </summary>
/// <param name="Root">The other tree, absolute.</param>
/// <param name="Directory">Its index.</param>
internal sealed record WorkTreeIndex(string Root, IndexDirectory Directory)
{
    /// <summary>Copies the latest one that is of the same files.</summary>
    /// <param name="root">The tree to be indexed, absolute.</param>
    /// <param name="target">Its index, which is still to be made; the caller holds its writer lock.</param>
    /// <param name="scope">Which files it is to be of.</param>
    /// <param name="cancellationToken">Ends copying.</param>
    /// <returns>The tree it was copied from and the database, which is not published; null when there is none that can be used.</returns>
    public static (string From, string Database)? Copy(string root, IndexDirectory target, IndexScope scope, CancellationToken cancellationToken)
    {
        foreach (var other in Others(root).OrderByDescending(static other => other.Directory.PublishedAt))
        {
            try
            {
                // Its segments must not be merged away meanwhile.
                using var writerLock = WriterLock.Acquire(other.Directory);
                if (other.ScopeFact == scope.ToFact() && IndexCopy.Make(other.Directory, target, cancellationToken) is { } database)
                    return (other.Root, database);
            }
            catch (IndexException)
            {
                // It is being written, read-only, damaged or of another version: this tree can do without it.
            }
        }
        return null;
    }

    private string? ScopeFact
    {
        get
        {
            if (Directory.FindDatabase() is not { } database)
                return null;
            using var reader = IndexReader.Open(database, mapped: false);
            return reader.GetFact(IndexScope.Fact) ?? "";
        }
    }

    private static List<WorkTreeIndex> Others(string root)
    {
        try
        {
            return GitWorkTree.Find(root) is { } tree
                ? [.. tree.OtherTops().Select(top => Path.GetFullPath(Path.Combine(top, Path.GetRelativePath(tree.Top, root))))
                    .Select(static other => new WorkTreeIndex(other, new IndexDirectory(Path.Combine(other, CodeIndexOptions.DefaultFolder))))
                    .Where(static other => other.Directory.FindDatabase() is not null)]
                : [];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or IndexException)
        {
            return [];
        }
    }
}
