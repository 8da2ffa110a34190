namespace Ax.Indexer.Watching;

/// <summary>
/// Windows and macOS: one watcher of the framework on the whole tree, for which these systems have a single call, and one for each folder
/// outside of it. What happens in ignored folders is told too, and dropped by whoever is told.
/// </summary>
internal sealed class FrameworkWatch(string root, IFolderEvents events) : IFolderWatch
{
    // The most that also works over a network.
    private const int BufferBytes = 64 * 1024;

    private readonly Dictionary<string, FileSystemWatcher> _watchers = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();

    public void Add(string folder)
    {
        var isInside = folder == root || folder.StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal);
        var watched = isInside ? root : folder;
        lock (_lock)
        {
            if (_watchers.ContainsKey(watched) || !Directory.Exists(watched))
                return;
            try
            {
                _watchers.Add(watched, Start(watched, isInside));
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or PlatformNotSupportedException)
            {
                if (isInside)
                    events.Limit($"The system does not watch ({e.Message})");
            }
        }
    }

    public void Remove(string folder)
    {
        lock (_lock)
        {
            if (folder != root && _watchers.Remove(folder, out var watcher))
                watcher.Dispose();
        }
    }

    public void Dispose()
    {
        lock (_lock)
        {
            foreach (var watcher in _watchers.Values)
                watcher.Dispose();
            _watchers.Clear();
        }
    }

    private FileSystemWatcher Start(string folder, bool recursive)
    {
        var watcher = new FileSystemWatcher(folder)
        {
            IncludeSubdirectories = recursive,
            InternalBufferSize = BufferBytes,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size | NotifyFilters.Attributes | NotifyFilters.Security,
        };
        watcher.Changed += (_, change) => Tell(change.FullPath, cameOrWent: false);
        watcher.Created += (_, change) => Tell(change.FullPath, cameOrWent: true);
        watcher.Deleted += (_, change) => Tell(change.FullPath, cameOrWent: true);
        watcher.Renamed += (_, change) =>
        {
            Tell(change.OldFullPath, cameOrWent: true);
            Tell(change.FullPath, cameOrWent: true);
        };
        // The buffer was too small, or the folder is gone: the next look at the tree finds out.
        watcher.Error += (_, _) => events.Lose();
        watcher.EnableRaisingEvents = true;
        return watcher;
    }

    private void Tell(string path, bool cameOrWent)
    {
        if (Path.GetDirectoryName(path) is { } folder)
            events.Change(folder, Path.GetFileName(path), cameOrWent);
    }
}
