namespace Ax.Indexer.Navigation.Imports.Styles;

/// <summary>
/// Modules as of Python. Relative ones are certain. For absolute ones the search path is inferred: a root is a folder above
/// the file that is no package itself, or its <c>src</c> or <c>lib</c> folder, nearest first. A name of the standard library
/// is that library's, unless the tree has it beside the script or is the standard library.
/// </summary>
internal sealed class PythonImports(ImportScope scope) : IImportStyle
{
    private static readonly string[] SourceFolders = ["", "src", "lib", "Lib"];

    private readonly PathTable _paths = scope.Paths;

    public ImportOutcome Resolve(in ImportStatement import)
    {
        var target = import.Target;
        var dots = target.AsSpan().IndexOfAnyExcept('.');
        dots = dots < 0 ? target.Length : dots;
        var module = target[dots..].Replace('.', '/').Trim();
        return dots > 0 ? Relative(import, dots, module) : Absolute(import, module);
    }

    private ImportOutcome Relative(in ImportStatement import, int dots, string module)
    {
        var folder = import.Folder;
        for (; dots > 1; dots--)
        {
            if (folder.Length == 0)
                return ImportOutcome.Unknown("not-found");
            folder = RelativePath.FolderOf(folder);
        }
        return Found(folder, module, import, "relative") ?? ImportOutcome.Unknown("not-found");
    }

    private ImportOutcome Absolute(in ImportStatement import, string module)
    {
        var slash = module.IndexOf('/', StringComparison.Ordinal);
        var top = slash < 0 ? module : module[..slash];
        var isStandard = PythonStandardLibrary.Contains(top);
        var isInTree = false;
        foreach (var ancestor in RelativePath.Ancestors(import.Folder))
        {
            if (IsPackage(ancestor))
                continue;
            foreach (var source in SourceFolders)
            {
                var root = RelativePath.Join(ancestor, source)!;
                if ((root != ancestor && IsPackage(root)) || (isStandard && root != import.Folder && !IsStandardLibrary(root)))
                    continue;
                if (Found(root, module, import, "search-path") is { } found)
                    return found;
                isInTree |= IsPackage(RelativePath.Join(root, top)!);
            }
        }
        if (isStandard)
            return ImportOutcome.Outside("standard-library", top);
        return isInTree ? ImportOutcome.Unknown("not-found") : Elsewhere(import, module, top);
    }

    // A module of one name is too likely to be an installed one of the same name.
    private ImportOutcome Elsewhere(in ImportStatement import, string module, string top)
    {
        var roots = new List<string>();
        foreach (var suffix in (ReadOnlySpan<string>)[module + "/__init__.py", module + ".py"])
        {
            foreach (var file in _paths.EndingWith(suffix))
            {
                if (RelativePath.RootOf(_paths.PathOf(file), suffix) is { } root && !IsPackage(root) && !roots.Contains(root))
                    roots.Add(root);
            }
        }
        if (roots.Count == 0)
            return ImportOutcome.Outside("not-in-tree", top);
        if (roots.Count == 1 && module != top)
            return Found(roots[0], module, import, "unique-path")!;
        var statement = import;
        return ImportOutcome.OneOf("unique-path", roots.SelectMany(root => Found(root, module, statement, "")!.Files));
    }

    private ImportOutcome? Found(string root, string module, in ImportStatement import, string how)
    {
        var path = module.Length == 0 ? root : RelativePath.Join(root, module)!;
        var package = _paths.Find(RelativePath.Join(path, "__init__.py"));
        var file = package >= 0 || module.Length == 0 ? package : File(path);
        var files = new List<int>();
        if (file >= 0)
            files.Add(file);
        if (file < 0 || package >= 0)
        {
            // A folder without __init__.py is a package, too; what is imported from a package may be a module of it.
            foreach (var name in import.PlainNames)
            {
                if (name is not "*" && RelativePath.Join(path, name) is { } inner && Module(inner) is >= 0 and var submodule)
                    files.Add(submodule);
            }
        }
        return files.Count == 0 ? null : ImportOutcome.To(how, files);
    }

    private int Module(string path) => _paths.Find(path + "/__init__.py") is >= 0 and var package ? package : File(path);

    private int File(string path) => _paths.Find(path + ".py") is >= 0 and var file ? file : _paths.Find(path + ".pyi");

    private bool IsPackage(string folder) => _paths.Find(RelativePath.Join(folder, "__init__.py")) >= 0;

    private bool IsStandardLibrary(string folder) =>
        _paths.Find(RelativePath.Join(folder, "os.py")) >= 0 && _paths.Find(RelativePath.Join(folder, "abc.py")) >= 0;
}
