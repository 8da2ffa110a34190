namespace Ax.Indexer.Navigation.Imports.Styles;

/// <summary>
/// Namespaces, as of .NET: a namespace is all files that declare it. A type (of a static or renamed import) is looked for in
/// files of its name that declare its namespace. Targets with slashes are paths (project files).
/// </summary>
internal sealed class NamespaceImports(ImportScope scope, IReadOnlyList<string> languages) : IImportStyle
{
    private readonly PathTable _paths = scope.Paths;
    private readonly Lazy<PackageTable> _namespaces = new(() => scope.Packages(languages));

    public ImportOutcome Resolve(in ImportStatement import)
    {
        var target = import.Target.Replace('\\', '/');
        if (target.AsSpan().ContainsAny("$*"))
            return ImportOutcome.Unknown("computed");
        if (_paths.Find(RelativePath.Join(import.Folder, target)) is >= 0 and var file)
            return ImportOutcome.To("relative", file);
        if (target.Contains('/', StringComparison.Ordinal))
            return ImportOutcome.Unknown("not-found");
        if (target.IndexOf('<', StringComparison.Ordinal) is > 0 and var generic)
            target = target[..generic];
        var files = _namespaces.Value.FilesOf(target);
        if (files.Count > 0)
            return ImportOutcome.To("namespace", files);
        return Type(target) ?? (_namespaces.Value.Knows(target) ? ImportOutcome.Unknown("not-found") : ImportOutcome.Outside("not-in-tree", target));
    }

    private ImportOutcome? Type(string name)
    {
        var dot = name.LastIndexOf('.');
        if (dot < 0 || !_namespaces.Value.Knows(name[..dot]))
            return null;
        var type = name[(dot + 1)..];
        var files = _namespaces.Value.FilesOf(name[..dot])
            .Where(file => RelativePath.NameOf(_paths.PathOf(file)).Split('.')[0].Equals(type, StringComparison.Ordinal)).ToList();
        return ImportOutcome.Among("type", files) ?? ImportOutcome.Unknown("not-found");
    }
}
