using Ax.Indexer.Model;
using Ax.Indexer.Watching;

namespace Ax.Indexer;

public sealed partial class CodeIndex
{
    /// <summary>
    /// Keeps the index up to date for as long as it is enumerated. The first element is the update that brings it up to date, building it when
    /// there is none; then there is one for each batch of changes to the files, told once they can be found. Other programs may update the index
    /// meanwhile. Questions asked of this object see each state as soon as it is told.
    /// </summary>
    /// <param name="request">What to index; null for the defaults.</param>
    /// <param name="options">How changes are gathered; null for the defaults.</param>
    /// <param name="cancellationToken">Ends the watch with an <see cref="OperationCanceledException"/>; the index is then as the last update left it. To leave the loop ends it too.</param>
    /// <exception cref="DirectoryNotFoundException">The root is gone.</exception>
    /// <exception cref="IndexException">The index cannot be read or written; the message says what to do.</exception>
    public IAsyncEnumerable<WatchUpdate> WatchAsync(IndexRequest? request = null, WatchOptions? options = null, CancellationToken cancellationToken = default) =>
        new IndexWatch(Root, _directory, request ?? new IndexRequest(), options ?? new WatchOptions(), Languages, TimeProvider.System).RunAsync(cancellationToken);
}
