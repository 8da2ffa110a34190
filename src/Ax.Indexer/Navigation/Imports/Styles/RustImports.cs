namespace Ax.Indexer.Navigation.Imports.Styles;

/// <summary>
/// Modules as of Rust. <c>mod a;</c> is a file below the declaring module; a path (<c>crate::a::B</c>) leads to the file of
/// the innermost module it names, since the rest are items of that file. Crates of the tree go by their <c>Cargo.toml</c>.
/// </summary>
internal sealed class RustImports : IImportStyle
{
    private static readonly string[] Standard = ["std", "core", "alloc", "proc_macro", "test"];

    private readonly PathTable _paths;
    private readonly RustCrates _crates;

    public RustImports(ImportScope scope)
    {
        _paths = scope.Paths;
        _crates = new RustCrates(scope);
    }

    public bool DependsOnFile => true;

    public ImportOutcome Resolve(in ImportStatement import)
    {
        var own = ModuleFolder(import.Path, import.Folder);
        if (import.Mark == "mod")
            return Module(own, import.Target) is >= 0 and var declared ? ImportOutcome.To("mod", declared) : ImportOutcome.Unknown("not-found");
        var target = import.Target.StartsWith("::", StringComparison.Ordinal) ? import.Target[2..] : import.Target;
        string[] names = [.. import.PlainNames.Where(static name => name is not ("*" or "self"))];
        string[] uses = names.Length == 0 ? [target] : [.. names.Select(name => target.Length == 0 ? name : $"{target}::{name}")];
        var outcomes = new List<ImportOutcome>();
        foreach (var use in uses)
            outcomes.Add(Use(use.Split("::", StringSplitOptions.TrimEntries), import, own));
        var files = outcomes.SelectMany(static outcome => outcome.Files).ToList();
        return files.Count == 0 ? outcomes[0] : ImportOutcome.To(outcomes.First(static outcome => outcome.Files.Length > 0).How, files);
    }

    private ImportOutcome Use(string[] parts, in ImportStatement import, string own)
    {
        switch (parts[0])
        {
            case "crate":
                return _crates.Around(import.Folder) is { } crate ? Walk(crate.Sources, crate.Root, parts, 1, "crate") : ImportOutcome.Unknown("not-found");
            case "self":
                return Walk(own, _paths.Find(import.Path), parts, 1, "self");
            case "super":
                var (folder, next) = (own, 0);
                for (; next < parts.Length && parts[next] == "super"; next++)
                    folder = RelativePath.FolderOf(folder);
                return Walk(folder, FileOf(folder), parts, next, "super");
        }
        // A child module comes before a crate of the same name.
        if (Module(own, parts[0]) >= 0 && parts.Length > 1)
            return Walk(own, -1, parts, 0, "self");
        if (!Standard.Contains(parts[0]) && _crates.Named(parts[0]) is { } other)
            return Walk(other.Sources, other.Root, parts, 1, "other-crate");
        return ImportOutcome.Outside(Standard.Contains(parts[0]) ? "standard-library" : "not-in-tree", parts[0]);
    }

    private ImportOutcome Walk(string folder, int file, string[] parts, int next, string how)
    {
        for (; next < parts.Length && Module(folder, parts[next]) is >= 0 and var inner; next++)
        {
            file = inner;
            folder = RelativePath.Join(folder, parts[next])!;
        }
        return file < 0 ? ImportOutcome.Unknown("not-found") : ImportOutcome.To(how, file);
    }

    private int Module(string folder, string name)
    {
        var path = RelativePath.Join(folder, name);
        return _paths.Find(path + ".rs") is >= 0 and var file ? file : _paths.Find(path + "/mod.rs");
    }

    // The file of the module whose children lie in a folder.
    private int FileOf(string folder)
    {
        foreach (var path in (ReadOnlySpan<string?>)[folder + ".rs", RelativePath.Join(folder, "mod.rs"), RelativePath.Join(folder, "lib.rs"), RelativePath.Join(folder, "main.rs")])
        {
            if (_paths.Find(path) is >= 0 and var file)
                return file;
        }
        return -1;
    }

    private string ModuleFolder(string path, string folder)
    {
        var name = Path.GetFileNameWithoutExtension(path);
        var isRoot = name is "mod" or "lib" or "main" or "build" || RelativePath.NameOf(folder) is "bin" or "tests" or "examples" or "benches";
        return isRoot && !_paths.HasFolder(RelativePath.Join(folder, name)!) || name is "mod" or "lib" or "main" ? folder : RelativePath.Join(folder, name)!;
    }
}
