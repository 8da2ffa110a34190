using Ax.Indexer.Storage.Reads;

namespace Ax.Indexer.Navigation.Imports;

/// <summary>What styles resolve with: the files of one state of the index, their packages, and what configuration files say.</summary>
/// <param name="paths">All files.</param>
/// <param name="configuration">Texts of configuration files.</param>
/// <param name="listPackages">The packages that the files of a language declare.</param>
internal sealed class ImportScope(PathTable paths, ConfigurationFiles configuration, Func<string, List<StoredPackage>> listPackages)
{
    private readonly Dictionary<string, PackageTable> _packages = new(StringComparer.Ordinal);

    /// <summary>All files.</summary>
    public PathTable Paths => paths;

    /// <summary>What configuration files say.</summary>
    public ConfigurationFiles Configuration => configuration;

    /// <summary>The packages that the files of some languages declare.</summary>
    public PackageTable Packages(IReadOnlyList<string> languages)
    {
        var key = string.Join(' ', languages);
        if (!_packages.TryGetValue(key, out var table))
            _packages.Add(key, table = new PackageTable(paths, languages.SelectMany(listPackages)));
        return table;
    }
}
