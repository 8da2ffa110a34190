namespace Ax.Indexer.Navigation.Imports.Styles;

/// <summary>Libraries as of Dart: relative, of a package of the tree (by the name in its <c>pubspec.yaml</c>, from its <c>lib</c> folder), or from outside.</summary>
internal sealed class DartImports : IImportStyle
{
    private readonly ImportScope _scope;
    private readonly Lazy<Dictionary<string, string?>> _packages;

    public DartImports(ImportScope scope)
    {
        _scope = scope;
        _packages = new(ReadPackages);
    }

    public ImportOutcome Resolve(in ImportStatement import)
    {
        var target = import.Target;
        if (target.StartsWith("package:", StringComparison.Ordinal))
            return Package(target["package:".Length..]);
        if (target.Contains(':', StringComparison.Ordinal))
            return ImportOutcome.Outside("built-in", target);
        return _scope.Paths.Find(RelativePath.Join(import.Folder, target)) is >= 0 and var file ? ImportOutcome.To("relative", file) : ImportOutcome.Unknown("not-found");
    }

    private ImportOutcome Package(string target)
    {
        var slash = target.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0)
            return ImportOutcome.Unknown("not-found");
        var name = target[..slash];
        if (!_packages.Value.TryGetValue(name, out var folder))
            return ImportOutcome.Outside("not-in-tree", name);
        // Two packages of one name: nobody tells which.
        if (folder is null)
            return ImportOutcome.Unknown("not-unique");
        return _scope.Paths.Find(RelativePath.Join(folder, $"lib/{target[(slash + 1)..]}")) is >= 0 and var file ? ImportOutcome.To("package", file) : ImportOutcome.Unknown("not-found");
    }

    private Dictionary<string, string?> ReadPackages()
    {
        var packages = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var file in _scope.Paths.Named("pubspec.yaml"))
        {
            var line = (_scope.Configuration.Read(_scope.Paths.PathOf(file)) ?? "").Split('\n').FirstOrDefault(static line => line.StartsWith("name:", StringComparison.Ordinal));
            if (line is null)
                continue;
            var name = line["name:".Length..].Split('#')[0].Trim().Trim('"', '\'');
            packages[name] = packages.ContainsKey(name) ? null : _scope.Paths.FolderOf(file);
        }
        return packages;
    }
}
