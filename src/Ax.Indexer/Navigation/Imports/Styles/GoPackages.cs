namespace Ax.Indexer.Navigation.Imports.Styles;

/// <summary>
/// The packages of Go by folder: all files of a folder that some platform builds together with the importing file. What is
/// never built (<c>ignore</c>) or declares another package, as programs that generate a package's files do, is none of them.
/// </summary>
internal sealed class GoPackages(ImportScope scope)
{
    private readonly PathTable _paths = scope.Paths;
    private readonly GoFiles _files = new(scope);
    private readonly Dictionary<string, int[]> _members = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Folder, ulong Platforms), int[]> _built = [];

    /// <summary>The files of a folder that a file sees when it imports it; none when it is no package.</summary>
    public int[] Seen(string folder, string from)
    {
        var members = Members(folder);
        if (members.Length == 0)
            return members;
        var importer = _paths.Find(from);
        var platforms = importer < 0 ? GoPlatforms.Every : _files[importer].Platforms;
        // A file that is never built sees what any platform has.
        platforms = platforms == 0 ? GoPlatforms.Every : platforms;
        if (!_built.TryGetValue((folder, platforms), out var built))
            _built.Add((folder, platforms), built = [.. members.Where(file => (_files[file].Platforms & platforms) != 0)]);
        if (built.Length == 0)
            built = members;
        // A test outside of its package sees what tests inside of it add.
        return GoFiles.IsTest(from) && _paths.FolderOf(importer) == folder ? [.. built, .. Tests(folder, _files[members[0]].Package, platforms)] : built;
    }

    private int[] Members(string folder)
    {
        if (_members.TryGetValue(folder, out var known))
            return known;
        int[] sources = [.. _paths.InFolder(folder).Where(file => IsSource(_paths.PathOf(file)) && !GoFiles.IsTest(_paths.PathOf(file)))];
        int[] built = [.. sources.Where(file => _files[file].Platforms != 0 && _files[file].Package is not "documentation")];
        if (built.Length == 0)
            built = sources;
        var package = built.GroupBy(file => _files[file].Package).MaxBy(static group => group.Count())?.Key;
        return _members[folder] = [.. built.Where(file => _files[file].Package == package)];
    }

    private IEnumerable<int> Tests(string folder, string? package, ulong platforms) => _paths.InFolder(folder)
        .Where(file => IsSource(_paths.PathOf(file)) && GoFiles.IsTest(_paths.PathOf(file)) && _files[file].Package == package && (_files[file].Platforms & platforms) != 0);

    private static bool IsSource(string path) =>
        path.EndsWith(".go", StringComparison.Ordinal) && RelativePath.NameOf(path)[0] is not ('_' or '.');
}
