namespace Ax.Indexer.Navigation.Imports.Styles;

/// <summary>A module of Go.</summary>
/// <param name="Folder">Where its <c>go.mod</c> lies.</param>
/// <param name="Path">The path it is imported by.</param>
/// <param name="Replacements">Paths that stand for folders of the tree.</param>
internal sealed record GoModule(string Folder, string Path, IReadOnlyDictionary<string, string> Replacements)
{
    /// <summary>Whether a package of that path belongs to it, were there no module inside it.</summary>
    public bool Covers(string target) => RelativePath.IsWithin(target, Path);

    /// <summary>The folder of one of its packages.</summary>
    public string? FolderOf(string target) => RelativePath.Join(Folder, target[Path.Length..].TrimStart('/'));
}

/// <summary>The modules of a tree, as <c>go.mod</c> and <c>go.work</c> files tell. Immutable.</summary>
internal sealed class GoModules
{
    private readonly List<GoModule> _modules = [];
    private readonly List<(string Folder, HashSet<string> Uses)> _workspaces = [];

    public GoModules(ImportScope scope)
    {
        foreach (var file in scope.Paths.Named("go.mod"))
        {
            var folder = scope.Paths.FolderOf(file);
            var lines = GoModFile.Parse(scope.Configuration.Read(scope.Paths.PathOf(file)));
            if (lines.FirstOrDefault(static line => line.Verb == "module") is not { Words: [var path, ..] })
                continue;
            _modules.Add(new GoModule(folder, path, GoModFile.Replacements(lines, folder)));
        }
        foreach (var file in scope.Paths.Named("go.work"))
        {
            var folder = scope.Paths.FolderOf(file);
            var lines = GoModFile.Parse(scope.Configuration.Read(scope.Paths.PathOf(file)));
            _workspaces.Add((folder, [.. lines.Where(static line => line.Verb == "use").Select(line => RelativePath.Join(folder, line.Words[0])).OfType<string>()]));
        }
        // The innermost first, so that the first that fits is the right one.
        _modules.Sort(static (a, b) => b.Folder.Length != a.Folder.Length ? b.Folder.Length.CompareTo(a.Folder.Length) : string.CompareOrdinal(a.Folder, b.Folder));
        Standard = _modules.Find(static module => module.Path == "std");
    }

    /// <summary>The standard library, when it is in the tree.</summary>
    public GoModule? Standard { get; }

    /// <summary>The module a folder belongs to.</summary>
    public GoModule? Around(string folder) => _modules.Find(module => RelativePath.IsWithin(folder, module.Folder));

    /// <summary>The module of the tree a package would belong to by its path.</summary>
    public GoModule? Owner(string target) => _modules.Where(module => module.Covers(target)).MaxBy(static module => module.Path.Length);

    /// <summary>The module that a package seen from another module belongs to for certain: that itself, a replacement, or one of its workspace.</summary>
    public GoModule? Visible(GoModule from, string target)
    {
        var visible = _modules.Where(module => module == from
            || _workspaces.Exists(workspace => workspace.Uses.Contains(from.Folder) && workspace.Uses.Contains(module.Folder)));
        var replaced = from.Replacements.Select(static replacement => new GoModule(replacement.Value, replacement.Key, new Dictionary<string, string>()));
        return visible.Concat(replaced).Where(module => module.Covers(target)).MaxBy(static module => module.Path.Length);
    }
}
