using System.Collections.Concurrent;
using Ax.Indexer.Crawling;
using Ax.Indexer.Indexing;
using Ax.Indexer.Model;

namespace Ax.Indexer.Watching;

/// <summary>
/// The folders that are crawled, each watched from before it is read, and the files outside of them that decide what is crawled. Turns what
/// happens there into pending changes. A folder nobody crawls is not watched, so that what happens in it costs nothing. Thread-safe.
/// </summary>
internal sealed class WatchedTree : ICrawlObserver, IFolderEvents, IDisposable
{
    private readonly string _root, _own;
    private readonly PendingChanges _pending;
    private readonly IFolderWatch? _watch;
    private readonly ConcurrentDictionary<string, (CrawledFolder Folder, int Round)> _folders = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, (ConcurrentDictionary<string, bool> Names, int Round)> _outside = new(StringComparer.Ordinal);
    private volatile string? _limit;
    private int _round;

    /// <param name="root">The root of the tree.</param>
    /// <param name="indexFolder">The folder of the index, absolute: what happens there is our own doing.</param>
    /// <param name="pending">Gets the changes.</param>
    /// <param name="start">Starts a watch for the root; null: the system's own. Its watch is null where none can be had.</param>
    public WatchedTree(string root, string indexFolder, PendingChanges pending, Func<string, IFolderEvents, IFolderWatch?>? start = null)
    {
        _root = RealPath.Of(root);
        _own = Path.GetRelativePath(_root, RealPath.Of(indexFolder)).Replace('\\', '/');
        _pending = pending;
        _watch = (start ?? StartWatch)(_root, this);
    }

    /// <summary>Why not all folders are watched; null when they are.</summary>
    public string? Limit => _limit;

    /// <summary>To be called before a look at the whole tree.</summary>
    public void BeginRescan()
    {
        _round++;
        if (_watch is not null)
            _limit = null;
    }

    /// <summary>To be called once that has succeeded: folders that were not met again are forgotten.</summary>
    public void EndRescan()
    {
        Forget(static _ => true);
        foreach (var (folder, outside) in _outside)
        {
            if (outside.Round != _round && _outside.TryRemove(folder, out _) && !IsCrawled(folder))
                _watch?.Remove(folder);
        }
    }

    /// <summary>To be called before a look at some entries.</summary>
    /// <returns>The entries by their folders; of those that lie in another, the outer one alone; none of folders that are not crawled.</returns>
    public ChangedEntries BeginEntries(IReadOnlySet<string> paths)
    {
        _round++;
        var outer = paths.Where(path => !Above(path).Any(paths.Contains)).ToList();
        var byFolder = outer.GroupBy(FolderOf, StringComparer.Ordinal)
            .Where(group => _folders.ContainsKey(group.Key))
            .Select(group => (_folders[group.Key].Folder, (IReadOnlySet<string>)group.Select(path => path[(group.Key.Length == 0 ? 0 : group.Key.Length + 1)..]).ToHashSet(StringComparer.Ordinal)));
        return new ChangedEntries(outer, [.. byFolder]);
    }

    /// <summary>To be called once that has succeeded: folders below them that were not met again are forgotten.</summary>
    public void EndEntries(ChangedEntries entries)
    {
        var changed = entries.Paths.Where(_folders.ContainsKey).ToHashSet(StringComparer.Ordinal);
        if (changed.Count > 0)
            Forget(path => changed.Contains(path) || Above(path).Any(changed.Contains));
    }

    public void Enter(CrawledFolder folder, string absolutePath)
    {
        if (IsOwn(folder.Path))
            return;
        _folders[folder.Path] = (folder, _round);
        _watch?.Add(absolutePath);
    }

    public void Consult(string absolutePath)
    {
        var path = absolutePath;
        // Where there is no such folder yet, it can come.
        while (Path.GetDirectoryName(path) is { } missing && !Directory.Exists(missing))
            path = missing;
        if (Path.GetDirectoryName(path) is not { } folder || IsCrawled(folder) || (Relative(folder) is { } inside && IsOwn(inside)))
            return;
        var outside = _outside.AddOrUpdate(folder, _ => ([], _round), (_, known) => (known.Names, _round));
        outside.Names[Path.GetFileName(path)] = true;
        _watch?.Add(folder);
    }

    public void Change(string folder, string name, bool cameOrWent)
    {
        var isOutside = _outside.TryGetValue(folder, out var outside);
        if (name.Length == 0)
        {
            if (isOutside || folder == _root)
                _pending.AddRescan(RescanReason.Rules);
            return;
        }
        if (isOutside && outside.Names.ContainsKey(name))
            _pending.AddRescan(RescanReason.Rules);
        else if (Relative(folder) is { } path && _folders.ContainsKey(path))
            Change(path, name, path.Length == 0 ? name : $"{path}/{name}", cameOrWent);
    }

    public void Lose() => _pending.AddRescan(RescanReason.LostChanges);

    void IFolderEvents.Limit(string reason) => _limit ??= reason;

    public void Dispose() => _watch?.Dispose();

    private static IFolderWatch? StartWatch(string root, IFolderEvents events) =>
        OperatingSystem.IsLinux() ? InotifyWatch.TryStart(events) : new FrameworkWatch(root, events);

    private void Change(string folder, string name, string path, bool cameOrWent)
    {
        if (IsOwn(path))
            return;
        if (name is ".gitignore" or ".axignore" or ".git")
        {
            if (folder.Length == 0)
                _pending.AddRescan(RescanReason.Rules);
            else
                _pending.Add(folder);
            return;
        }
        if (cameOrWent)
        {
            if (folder.Length == 0 && RootRulesDependOnEntries())
                _pending.AddRescan(RescanReason.Rules);
            foreach (var beside in BuiltInIgnores.FoldersDecidedBy(name))
                _pending.Add(folder.Length == 0 ? beside : $"{folder}/{beside}");
        }
        _pending.Add(path);
    }

    // Outside of repositories, the root's own ignore file holds only if it lets something through.
    private bool RootRulesDependOnEntries() =>
        File.Exists(Path.Join(_root, ".gitignore")) && !Path.Exists(Path.Join(_root, ".git")) && !_folders[""].Folder.Rules.InRepository;

    private void Forget(Predicate<string> isAsked)
    {
        foreach (var (path, known) in _folders)
        {
            if (known.Round != _round && isAsked(path) && _folders.TryRemove(path, out _))
                _watch?.Remove(path.Length == 0 ? _root : Path.Join(_root, path));
        }
    }

    private bool IsOwn(string path) => path.StartsWith(_own, StringComparison.Ordinal) && (path.Length == _own.Length || path[_own.Length] == '/');

    private bool IsCrawled(string absoluteFolder) => Relative(absoluteFolder) is { } path && _folders.ContainsKey(path);

    private string? Relative(string folder)
    {
        if (folder.Length == _root.Length)
            return folder == _root ? "" : null;
        var start = _root.EndsWith(Path.DirectorySeparatorChar) ? _root.Length : _root.Length + 1;
        return folder.Length > start && folder.StartsWith(_root, StringComparison.Ordinal) && folder[start - 1] == Path.DirectorySeparatorChar
            ? folder[start..].Replace('\\', '/')
            : null;
    }

    private static string FolderOf(string path) => path[..Math.Max(0, path.LastIndexOf('/'))];

    private static IEnumerable<string> Above(string path)
    {
        for (var end = path.LastIndexOf('/'); end > 0; end = path.LastIndexOf('/', end - 1))
            yield return path[..end];
    }
}
