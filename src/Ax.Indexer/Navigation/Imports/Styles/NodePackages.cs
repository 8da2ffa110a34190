namespace Ax.Indexer.Navigation.Imports.Styles;

/// <summary>The packages of the tree by name, as their <c>package.json</c> files tell.</summary>
internal sealed class NodePackages
{
    private static readonly List<NodePackage> None = [];

    private readonly Dictionary<string, List<NodePackage>> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NodePackage> _byFolder = new(StringComparer.Ordinal);

    public NodePackages(ImportScope scope)
    {
        foreach (var file in scope.Paths.Named("package.json"))
        {
            if (NodePackage.Read(scope, scope.Paths.FolderOf(file)) is not { } package)
                continue;
            _byFolder.Add(package.Folder, package);
            if (package.Name is not { Length: > 0 } name)
                continue;
            if (!_byName.TryGetValue(name, out var packages))
                _byName.Add(name, packages = []);
            packages.Add(package);
        }
    }

    /// <summary>The packages of a name.</summary>
    public List<NodePackage> Named(string name) => _byName.GetValueOrDefault(name, None);

    /// <summary>The package a folder belongs to.</summary>
    public NodePackage? Around(string folder) =>
        RelativePath.Ancestors(folder).Select(ancestor => _byFolder.GetValueOrDefault(ancestor)).FirstOrDefault(static package => package is not null);

    /// <summary>The package part of a target: <c>a/b</c> is of <c>a</c>, <c>@s/a/b</c> of <c>@s/a</c>.</summary>
    public static string NameOf(string target)
    {
        var slash = target.IndexOf('/', StringComparison.Ordinal);
        if (slash > 0 && target[0] == '@')
            slash = target.IndexOf('/', slash + 1);
        return slash < 0 ? target : target[..slash];
    }
}
