using Ax.Indexer.Model;

namespace Ax.Indexer.Navigation.Imports.Styles;

/// <summary>
/// Packages as of Go: a package is all files of a folder but tests. The module around the file, its replacements and the
/// workspace say where a path lies; then the vendor folder; a first part without a dot is the standard library, which the
/// tree may hold. Another module of the tree is only a candidate, for a version of it may be installed.
/// </summary>
internal sealed class GoImports(ImportScope scope) : IImportStyle
{
    private readonly GoPackages _packages = new(scope);
    private readonly Lazy<GoModules> _modules = new(() => new GoModules(scope));

    // Which files of a package are built with it depends on who asks.
    public bool DependsOnFile => true;

    public ImportOutcome Resolve(in ImportStatement import)
    {
        var target = import.Target;
        if (target == "C")
            return ImportOutcome.Outside("cgo", target);
        if (target.StartsWith("./", StringComparison.Ordinal) || target.StartsWith("../", StringComparison.Ordinal))
            return Package(RelativePath.Join(import.Folder, target), import, "relative") ?? ImportOutcome.Unknown("not-found");
        var module = _modules.Value.Around(import.Folder);
        if (module is not null && InModule(module, target, import) is { } found)
            return found;
        var isStandard = target.AsSpan(0, target.IndexOf('/', StringComparison.Ordinal) is > 0 and var end ? end : target.Length).IndexOf('.') < 0;
        if (isStandard && _modules.Value.Standard is { } standard && Package(RelativePath.Join(standard.Folder, target), import, "standard-library") is { } own)
            return own;
        if (module is null && InWorkspace(target, import) is { } old)
            return old;
        if (_modules.Value.Owner(target) is { } other && Package(other.FolderOf(target), import, "other-module") is { } files)
            return files with { Resolution = ImportResolution.Ambiguous };
        return ImportOutcome.Outside(isStandard ? "standard-library" : "not-in-tree", target);
    }

    private ImportOutcome? InModule(GoModule module, string target, in ImportStatement import)
    {
        if (_modules.Value.Visible(module, target) is { } owner)
            return Package(owner.FolderOf(target), import, owner == module ? "module" : "replacement") ?? ImportOutcome.Unknown("not-found");
        foreach (var folder in RelativePath.Ancestors(module.Folder))
        {
            if (Package(RelativePath.Join(folder, "vendor/" + target), import, "vendor") is { } vendored)
                return vendored;
        }
        return null;
    }

    // Without modules, packages lie in the src folder of a workspace, or in a vendor folder above the file.
    private ImportOutcome? InWorkspace(string target, in ImportStatement import)
    {
        foreach (var ancestor in RelativePath.Ancestors(import.Folder))
        {
            if ((Package(RelativePath.Join(ancestor, "vendor/" + target), import, "vendor") ?? Package(RelativePath.Join(ancestor, "src/" + target), import, "workspace")) is { } found)
                return found;
        }
        return null;
    }

    private ImportOutcome? Package(string? folder, in ImportStatement import, string how)
    {
        if (folder is null)
            return null;
        var files = _packages.Seen(folder, import.Path);
        return files.Length == 0 ? null : ImportOutcome.To(how, files);
    }
}
