using Ax.Indexer.Model;

namespace Ax.Indexer.Navigation.Imports.Styles;

/// <summary>
/// Modules as of Node.js and TypeScript: relative paths with or without extension, folders with an index, aliases of the
/// nearest <c>tsconfig.json</c>, packages of the tree by their <c>package.json</c>; else built in or installed.
/// </summary>
internal sealed class NodeImports(ImportScope scope) : IImportStyle
{
    private readonly NodeFiles _files = new(scope.Paths);
    private readonly TypeScriptConfigurations _configurations = new(scope);
    private readonly Lazy<NodePackages> _packages = new(() => new NodePackages(scope));

    // Whether .ts or .js comes first depends on who asks.
    public bool DependsOnFile => true;

    public ImportOutcome Resolve(in ImportStatement import)
    {
        var target = import.Target;
        // Loaders: 'raw-loader!./a.txt', './a.svg?url'.
        if (target.LastIndexOf('!') is >= 0 and var loader)
            target = target[(loader + 1)..];
        if (target.IndexOf('?', StringComparison.Ordinal) is > 0 and var query)
            target = target[..query];
        if (target.Length == 0)
            return ImportOutcome.Unknown("not-found");
        var typed = NodeFiles.IsTyped(import.Path);
        if (target[0] == '.' && (target.Length == 1 || target[1] is '/' or '.'))
            return At(import.Folder, target, typed, "relative") ?? ImportOutcome.Unknown("not-found");
        if (NodeBuiltIns.Contains(target))
            return ImportOutcome.Outside("built-in", target);
        if (target.Contains("://", StringComparison.Ordinal) || target[0] == '/')
            return target[0] == '/' ? ImportOutcome.Unknown("not-found") : ImportOutcome.Outside("address", target);
        foreach (var (folder, path) in _configurations.Candidates(import.Folder, target))
        {
            if (At(folder, path, typed, "tsconfig") is { } aliased)
                return aliased;
        }
        return Package(import.Folder, target, typed);
    }

    private ImportOutcome Package(string folder, string target, bool typed)
    {
        var packages = _packages.Value;
        if (target[0] == '#' && packages.Around(folder) is { } own)
            return Entry(own, own.Imports(target), typed) ?? ImportOutcome.Unknown("not-found");
        var name = NodePackages.NameOf(target);
        var candidates = packages.Named(name);
        if (candidates.Count == 0)
            return ImportOutcome.Outside("not-in-tree", name);
        // Two packages of one name: test fixtures, mostly. Which is installed where nobody tells.
        if (candidates.Count > 1)
            candidates = [.. candidates.Where(package => RelativePath.IsWithin(folder, package.Folder))];
        if (candidates is not [var package])
            return ImportOutcome.Outside("not-in-tree", name);
        var path = target.Length == name.Length ? "." : "." + target[name.Length..];
        return Entry(package, package.Entries(path), typed) ?? Source(package, path, typed);
    }

    private ImportOutcome? Entry(NodePackage package, IEnumerable<string> entries, bool typed)
    {
        foreach (var entry in entries)
        {
            if (At(package.Folder, entry, typed, "package") is { } found)
                return found;
        }
        return null;
    }

    // The entry is built from sources that are in the tree; that it is from these is a convention, not a fact.
    private ImportOutcome Source(NodePackage package, string path, bool typed)
    {
        foreach (var folder in (ReadOnlySpan<string>)["src", "", "lib"])
        {
            if (RelativePath.Join(package.Folder, folder) is { } sources && At(sources, path, typed, "package-source") is { } found)
                return found with { Resolution = ImportResolution.Ambiguous };
        }
        return ImportOutcome.Unknown("not-built");
    }

    private ImportOutcome? At(string folder, string path, bool typed, string how)
    {
        if (RelativePath.Join(folder, path) is not { } joined)
            return null;
        var file = path.EndsWith('/') || path is "." or ".." ? -1 : _files.Find(joined, typed);
        if (file >= 0)
            return ImportOutcome.To(how, file);
        if (scope.Paths.HasFolder(joined) && NodePackage.Read(scope, joined) is { } package)
        {
            foreach (var entry in package.Entries("."))
            {
                if (RelativePath.Join(joined, entry) is { } main && main != joined && (_files.Find(main, typed) is >= 0 and var found || (found = _files.FindIndex(main, typed)) >= 0))
                    return ImportOutcome.To(how, found);
            }
        }
        return _files.FindIndex(joined, typed) is >= 0 and var index ? ImportOutcome.To(how, index) : null;
    }
}
