using Ax.Indexer.Storage.Reads;

namespace Ax.Indexer.Navigation.Imports;

/// <summary>All files of an index, by number (their place in the order of paths), path, name and folder. Immutable.</summary>
internal sealed class PathTable
{
    private static readonly List<int> None = [];

    private readonly StoredPath[] _files;
    private readonly string[] _folders;
    private readonly Dictionary<string, int> _byPath;
    private readonly Dictionary<string, List<int>> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _byFolder = new(StringComparer.Ordinal);
    private readonly Dictionary<long, int> _byId;

    /// <param name="files">All files, in the order of their paths.</param>
    public PathTable(List<StoredPath> files)
    {
        _files = [.. files];
        _folders = new string[_files.Length];
        _byPath = new(_files.Length, StringComparer.Ordinal);
        _byId = new(_files.Length);
        var folders = new Dictionary<string, string>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        var names = _byName.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var i = 0; i < _files.Length; i++)
        {
            var path = _files[i].Path;
            var end = path.LastIndexOf('/');
            var span = path.AsSpan(0, Math.Max(end, 0));
            if (!folders.TryGetValue(span, out var folder))
                folders[span] = folder = span.ToString();
            _folders[i] = folder;
            _byPath.Add(path, i);
            _byId.Add(_files[i].Id, i);
            if (!names.TryGetValue(path.AsSpan(end + 1), out var named))
                names[path.AsSpan(end + 1)] = named = [];
            named.Add(i);
            if (!_byFolder.TryGetValue(folder, out var inside))
                AddFolder(folder, inside = []);
            inside.Add(i);
        }
    }

    /// <summary>Number of files.</summary>
    public int Count => _files.Length;

    /// <summary>A file by its number.</summary>
    public StoredPath this[int file] => _files[file];

    /// <summary>The path of a file.</summary>
    public string PathOf(int file) => _files[file].Path;

    /// <summary>The folder of a file.</summary>
    public string FolderOf(int file) => _folders[file];

    /// <summary>The number of a path; -1 when there is no such file.</summary>
    public int Find(string? path) => path is not null && _byPath.TryGetValue(path, out var file) ? file : -1;

    /// <summary>The number of a file by its id in the database; -1 when there is none.</summary>
    public int FindId(long id) => _byId.GetValueOrDefault(id, -1);

    /// <summary>The files of a name, in the order of paths.</summary>
    public List<int> Named(string name) => _byName.GetValueOrDefault(name, None);

    /// <summary>The files directly in a folder, in the order of paths.</summary>
    public List<int> InFolder(string folder) => _byFolder.GetValueOrDefault(folder, None);

    /// <summary>Whether there is a folder, with files in it or further below.</summary>
    public bool HasFolder(string folder) => _byFolder.ContainsKey(folder);

    /// <summary>All folders.</summary>
    public IEnumerable<string> Folders => _byFolder.Keys;

    /// <summary>The files whose path is a relative path or ends with it after a slash, in the order of paths.</summary>
    public List<int> EndingWith(string suffix)
    {
        var found = new List<int>();
        foreach (var file in Named(RelativePath.NameOf(suffix)))
        {
            if (RelativePath.RootOf(PathOf(file), suffix) is not null)
                found.Add(file);
        }
        return found;
    }

    private void AddFolder(string folder, List<int> files)
    {
        _byFolder.Add(folder, files);
        while (folder.Length > 0 && _byFolder.TryAdd(folder = RelativePath.FolderOf(folder), []))
        {
        }
    }
}
