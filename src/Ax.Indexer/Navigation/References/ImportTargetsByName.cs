using Ax.Indexer.Storage.Reads;

namespace Ax.Indexer.Navigation.References;

/// <summary>
/// Compares the words of a target with the definition's container and path: <c>using A.B</c> with what lies in <c>A.B</c>,
/// <c>./a/b</c> with <c>a/b.ts</c>, <c>a.b.Name</c> with <c>Name</c> in <c>a.b</c> or <c>a/b/Name.java</c>, <c>a/b.h</c> with that file.
/// </summary>
internal sealed class ImportTargetsByName : IImportTargets
{
    // Files that stand for their folder.
    internal static readonly string[] FolderFiles = ["index", "mod", "lib", "__init__", "init"];

    public bool IsOfTree(ImportedName import) => import.Target.StartsWith('.');

    public bool Defines(StoredFile importer, ImportedName import, DefinitionGroup group)
    {
        if (group.Sites.Any(site => site.File.Path == importer.Path))
            return false;
        return group.Sites.Any(site => import.Target.StartsWith("./", StringComparison.Ordinal) || import.Target.StartsWith("../", StringComparison.Ordinal)
            ? IsFile(Combine(importer.Path, import.Target), site.File.Path)
            : IsNamed(import, site));
    }

    private static bool IsNamed(ImportedName import, DefinitionSite site)
    {
        if (IsFile(import.Target, site.File.Path) || site.File.Path.EndsWith('/' + import.Target, StringComparison.Ordinal))
            return true;
        var parts = Names.Split(import.Target);
        if (parts.Length == 0)
            return false;
        var isWhole = import.Name is null && import.Alias is null && parts[^1] == site.Name;
        return Contains(parts, site) || isWhole && Contains(parts[..^1], site);
    }

    private static bool Contains(string[] parts, DefinitionSite site)
    {
        if (parts.Length == 0)
            return false;
        if (site.Container is { } container && container == string.Join(Names.Separator, parts))
            return true;
        var path = WithoutExtension(site.File.Path).Split('/');
        return site.Container is null && (Names.EndsWith(path, parts)
            || path.Length > 1 && FolderFiles.Contains(path[^1]) && Names.EndsWith(path.AsSpan(..^1), parts));
    }

    private static bool IsFile(string target, string path) =>
        path == target || WithoutExtension(path) == target || WithoutExtension(path) == WithoutExtension(target)
        || Array.Exists(FolderFiles, file => WithoutExtension(path) == target + '/' + file);

    /// <summary>The path that a relative target means.</summary>
    internal static string Combine(string importer, string target)
    {
        var parts = importer.Split('/')[..^1].ToList();
        foreach (var part in target.Split('/'))
        {
            if (part == "..")
                parts.RemoveRange(Math.Max(0, parts.Count - 1), Math.Min(1, parts.Count));
            else if (part is not ("." or ""))
                parts.Add(part);
        }
        return string.Join('/', parts);
    }

    /// <summary>A path without all that follows the first dot of its name.</summary>
    internal static string WithoutExtension(string path)
    {
        var name = path.LastIndexOf('/') + 1;
        var dot = path.IndexOf('.', name + 1 <= path.Length ? name : path.Length);
        return dot > name ? path[..dot] : path;
    }
}
