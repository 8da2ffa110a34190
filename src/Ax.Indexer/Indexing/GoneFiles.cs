using System.Collections.Concurrent;
using Ax.Indexer.Storage.Reads;

namespace Ax.Indexer.Indexing;

/// <summary>Files that are no longer where they were, by their content: where it stands now, it need not be extracted again. Thread-safe.</summary>
internal sealed class GoneFiles
{
    private readonly ConcurrentDictionary<UInt128, (string Path, long Id)> _files = new();

    /// <param name="files">The files, with their paths; of several with one content one counts.</param>
    public GoneFiles(IEnumerable<KeyValuePair<string, FileState>> files)
    {
        foreach (var (path, state) in files)
            _files.TryAdd(state.Hash, (path, state.Id));
    }

    /// <summary>Takes the file that had a content.</summary>
    /// <param name="hash">The content's.</param>
    /// <param name="isAlike">Told where it was, says whether all that is known of it holds where the content is now.</param>
    /// <returns>Its id; null when there is none.</returns>
    public long? Claim(UInt128 hash, Func<string, bool> isAlike) =>
        _files.TryGetValue(hash, out var file) && isAlike(file.Path) && _files.TryRemove(hash, out file) ? file.Id : null;
}
