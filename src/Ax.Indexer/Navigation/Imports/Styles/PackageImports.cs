using Ax.Indexer.Model;

namespace Ax.Indexer.Navigation.Imports.Styles;

/// <summary>
/// Types of packages, as of Java and its relatives: a public type stands in a file of its name in a folder of its package's
/// name, and the package that the file declares has to agree. What has no file of its name is a member of a type, or one of
/// the files of its package.
/// </summary>
internal sealed class PackageImports(ImportScope scope, IReadOnlyList<string> languages) : IImportStyle
{
    private static readonly string[] Extensions = [".java", ".kt", ".scala", ".groovy", ".kts"];

    private readonly PathTable _paths = scope.Paths;
    private readonly Lazy<PackageTable> _packages = new(() => scope.Packages(languages));

    public ImportOutcome Resolve(in ImportStatement import)
    {
        var target = import.Target;
        var names = ImportStatement.SplitNames(import.Names);
        // `* as x` renames what is imported; only a bare star is all of it.
        if (names.Length == 0 || names.All(static name => name.StartsWith("* as ", StringComparison.Ordinal)))
            return Type(target, import.Folder) ?? Outside(target);
        var outcomes = new List<ImportOutcome>();
        foreach (var name in import.PlainNames)
            outcomes.Add((name is "*" or "_" ? Everything(target, import.Folder) : Type($"{target}.{name}", import.Folder)) ?? Outside($"{target}.{name}"));
        return Union(outcomes);
    }

    private ImportOutcome? Type(string name, string folder)
    {
        var parts = name.Split('.');
        for (var count = parts.Length; count >= Math.Min(2, parts.Length); count--)
        {
            var package = string.Join('.', parts.AsSpan(0, count - 1));
            var suffix = string.Join('/', parts.AsSpan(0, count));
            var files = Extensions.SelectMany(extension => _paths.EndingWith(suffix + extension)).Where(file => Declares(file, package)).ToList();
            if (files.Count > 1 && files.Where(file => IsRootAbove(file, suffix, folder)).ToList() is { Count: > 0 } near)
                files = near;
            if (ImportOutcome.Among(count == parts.Length ? "type" : "member", files) is { } found)
                return found;
        }
        return PackageMember(name);
    }

    // A function, or a type in a file of another name.
    private ImportOutcome? PackageMember(string name)
    {
        var dot = name.LastIndexOf('.');
        return dot < 0 ? null : ImportOutcome.Among("package-member", _packages.Value.FilesOf(name[..dot])) is { } found
            ? found with { Resolution = ImportResolution.Ambiguous }
            : null;
    }

    private ImportOutcome? Everything(string package, string folder)
    {
        var files = _packages.Value.FilesOf(package);
        if (files.Count == 0)
            return Type(package, folder) is { Resolution: ImportResolution.Resolved } type ? type with { How = "member" } : null;
        var roots = files.Select(file => RelativePath.RootOf(_paths.FolderOf(file), package.Replace('.', '/'))).Distinct().Count();
        return roots == 1 ? ImportOutcome.To("package", files) : ImportOutcome.OneOf("package", files);
    }

    private ImportOutcome Outside(string name)
    {
        var dot = name.LastIndexOf('.');
        var package = dot < 0 ? name : name[..dot];
        return _packages.Value.Knows(package) ? ImportOutcome.Unknown("not-found") : ImportOutcome.Outside("not-in-tree", name);
    }

    private bool Declares(int file, string package) => package.Length == 0 || _packages.Value.FilesOf(package).Contains(file);

    private bool IsRootAbove(int file, string suffix, string folder)
    {
        var path = _paths.PathOf(file);
        return RelativePath.IsWithin(folder, RelativePath.RootOf(path[..path.LastIndexOf('.')], suffix)!);
    }

    // Names of one statement: certain only when all of them are.
    private static ImportOutcome Union(List<ImportOutcome> outcomes)
    {
        if (outcomes.Count == 1)
            return outcomes[0];
        var inTree = outcomes.Where(static outcome => outcome.Files.Length > 0).ToList();
        if (inTree.Count == 0)
            return outcomes[0];
        var files = inTree.SelectMany(static outcome => outcome.Files);
        return inTree.Exists(static outcome => outcome.Resolution == ImportResolution.Ambiguous)
            ? ImportOutcome.OneOf(inTree[0].How, files)
            : ImportOutcome.To(inTree[0].How, files);
    }
}
