using Ax.Indexer.Model;
using Ax.Indexer.Storage.Connections;
using Ax.Indexer.Storage.Content;
using Ax.Indexer.Storage.Directories;
using Ax.Indexer.Storage.Migrations;

namespace Ax.Indexer.Storage.Writes;

/// <summary>Copies an index, so that an update can make it that of another tree.</summary>
public static class IndexCopy
{
    /// <summary>Copies what is published in a directory into another, where it is not published. The caller holds both writer locks.</summary>
    /// <param name="source">Where to copy from.</param>
    /// <param name="target">Where to; holds no index.</param>
    /// <param name="cancellationToken">Ends copying.</param>
    /// <returns>The database; null when there is none to copy.</returns>
    /// <exception cref="IndexException">The index cannot be copied: it is of another version, or damaged, or there is no room.</exception>
    public static string? Make(IndexDirectory source, IndexDirectory target, CancellationToken cancellationToken)
    {
        if (source.FindDatabase() is not { } database)
            return null;
        try
        {
            using var connection = SqliteConnection.Open(database);
            Schema.Verify(connection);
            var copy = target.NextDatabase();
            connection.CopyTo(copy, cancellationToken);
            target.Content.CopyFrom(source.Content, StoredSegment.List(connection).Select(static segment => segment.Name));
            return copy;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new IndexException($"The index in {source.Path} cannot be copied: {e.Message}", e);
        }
    }

    /// <summary>Removes a copy that did not become an index, in a directory where none is published. Only for the holder of the writer lock.</summary>
    public static void Remove(IndexDirectory target)
    {
        target.DeleteUnpublished();
        target.Content.DeleteAllBut(new HashSet<string>());
    }
}
