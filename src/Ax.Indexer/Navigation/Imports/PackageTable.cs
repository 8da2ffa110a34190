using Ax.Indexer.Storage.Reads;

namespace Ax.Indexer.Navigation.Imports;

/// <summary>Which files declare to belong to a package or namespace. Immutable.</summary>
internal sealed class PackageTable
{
    private static readonly List<int> None = [];

    private readonly Dictionary<string, List<int>> _files = new(StringComparer.Ordinal);
    private readonly HashSet<string> _prefixes = new(StringComparer.Ordinal);

    public PackageTable(PathTable paths, IEnumerable<StoredPackage> packages)
    {
        foreach (var package in packages)
        {
            var file = paths.FindId(package.FileId);
            if (file < 0)
                continue;
            if (!_files.TryGetValue(package.Container, out var files))
                _files.Add(package.Container, files = []);
            files.Add(file);
            for (var name = package.Container; _prefixes.Add(name) && name.LastIndexOf('.') is > 0 and var dot;)
                name = name[..dot];
        }
    }

    /// <summary>The files that declare exactly this package.</summary>
    public List<int> FilesOf(string package) => _files.GetValueOrDefault(package, None);

    /// <summary>Whether a package or one inside it is declared.</summary>
    public bool Knows(string package) => _prefixes.Contains(package);
}
