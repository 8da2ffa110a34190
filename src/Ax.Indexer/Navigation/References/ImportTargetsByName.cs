using Ax.Indexer.Storage.Reads;

namespace Ax.Indexer.Navigation.References;

/// <summary>
/// Compares the words of a target with the definition's container and path: <c>using A.B</c> with what lies in <c>A.B</c>,
/// <c>./a/b</c> with <c>a/b.ts</c>, <c>a.b.Name</c> with <c>Name</c> in <c>a.b</c> or <c>a/b/Name.java</c>, <c>a/b.h</c> with that file. Used for one answer.
/// </summary>
internal sealed class ImportTargetsByName : IImportTargets
{
    // Files that stand for their folder.
    internal static readonly string[] FolderFiles = ["index", "mod", "lib", "__init__", "init"];

    private const int MostKnown = 100_000;

    // What is imported by name is the same for every importer, and many import the same.
    private readonly Dictionary<(string Target, bool IsWhole, DefinitionGroup Group), bool> _known = [];

    public bool IsOfTree(ImportedName import) => import.Target.StartsWith('.');

    public bool Defines(StoredFile importer, ImportedName import, DefinitionGroup group)
    {
        if (group.IsIn(importer.Path))
            return false;
        if (import.Target.StartsWith("./", StringComparison.Ordinal) || import.Target.StartsWith("../", StringComparison.Ordinal))
        {
            var path = Combine(importer.Path, import.Target);
            return group.Exists(site => IsFile(path, site.File.Path));
        }
        var question = (import.Target, import.Name is null && import.Alias is null, group);
        if (_known.TryGetValue(question, out var answer))
            return answer;
        if (_known.Count == MostKnown)
            _known.Clear();
        return _known[question] = IsNamed(import.Target, question.Item2, group);
    }

    private static bool IsNamed(string target, bool isWhole, DefinitionGroup group)
    {
        var parts = Names.Split(target);
        var (whole, outer) = (new Parts(parts), new Parts(isWhole && parts.Length > 0 ? parts[..^1] : []));
        return group.Exists(site => IsFile(target, site.File.Path) || EndsWith(site.File.Path, target)
            || whole.Contain(site) || (isWhole && parts.Length > 0 && parts[^1] == site.Name && outer.Contain(site)));
    }

    // The words of a target as a container, and as the end of a path.
    private readonly struct Parts(string[] parts)
    {
        private readonly string _container = string.Join(Names.Separator, parts), _path = string.Join('/', parts);

        public bool Contain(DefinitionSite site)
        {
            if (_path.Length == 0)
                return false;
            if (site.Container is { } container)
                return container == _container;
            var stem = Stem(site.File.Path);
            return EndsWith(stem, _path) || FolderOf(stem) is { IsEmpty: false } folder && EndsWith(folder, _path);
        }
    }

    private static bool IsFile(string target, string path)
    {
        var stem = Stem(path);
        return path == target || stem.SequenceEqual(target) || stem.SequenceEqual(Stem(target)) || FolderOf(stem) is { IsEmpty: false } folder && folder.SequenceEqual(target);
    }

    private static bool EndsWith(ReadOnlySpan<char> path, ReadOnlySpan<char> end) =>
        path.EndsWith(end, StringComparison.Ordinal) && (path.Length == end.Length || path[^(end.Length + 1)] == '/');

    // The folder that a file stands for; empty for none.
    private static ReadOnlySpan<char> FolderOf(ReadOnlySpan<char> stem)
    {
        var slash = stem.LastIndexOf('/');
        foreach (var file in FolderFiles)
        {
            if (slash > 0 && stem[(slash + 1)..].SequenceEqual(file))
                return stem[..slash];
        }
        return default;
    }

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
    internal static string WithoutExtension(string path) => Stem(path).ToString();

    private static ReadOnlySpan<char> Stem(ReadOnlySpan<char> path)
    {
        var name = path[(path.LastIndexOf('/') + 1)..];
        var dot = name.IsEmpty ? -1 : name[1..].IndexOf('.') + 1;
        return dot > 0 ? path[..^(name.Length - dot)] : path;
    }
}
