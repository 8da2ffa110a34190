using Ax.Indexer.Storage.Reads;

namespace Ax.Indexer.Navigation.References;

/// <summary>Follows what a file imports only to hand it on: <c>export * from './a'</c>, <c>export { a } from './a'</c>. Relative targets alone. Used for one answer.</summary>
/// <param name="direct">Tells what an import's target is by itself.</param>
/// <param name="tree">The files.</param>
internal sealed class ImportTargetsHandedOn(IImportTargets direct, TreeView tree) : IImportTargets
{
    private const int MaxDepth = 6;

    private readonly Dictionary<string, FileView?> _files = new(StringComparer.Ordinal);

    public bool IsOfTree(ImportedName import) => direct.IsOfTree(import);

    public bool Defines(StoredFile importer, ImportedName import, DefinitionGroup group) =>
        direct.Defines(importer, import, group) || !group.IsIn(importer.Path) && IsHandedOn(importer, import, group, depth: 0);

    private bool IsHandedOn(StoredFile importer, ImportedName import, DefinitionGroup group, int depth)
    {
        // Under another name it is another thing to look for.
        if (depth >= MaxDepth || (import.Name ?? group.Main.Name) != group.Main.Name || FileOf(importer, import.Target) is not { } target)
            return false;
        return target.Imports.Exists(next => HandsOn(next, group.Main.Name)
            && (direct.Defines(target.File, next, group) || IsHandedOn(target.File, next, group, depth + 1)));
    }

    private static bool HandsOn(ImportedName import, string name) => import.Alias is null ? import.Name is null : import.Name == name && import.Alias == name;

    private FileView? FileOf(StoredFile importer, string target)
    {
        if (!target.StartsWith('.') || !target.Contains('/', StringComparison.Ordinal))
            return null;
        var path = ImportTargetsByName.WithoutExtension(ImportTargetsByName.Combine(importer.Path, target));
        if (!_files.TryGetValue(path, out var known))
            _files.Add(path, known = Endings(importer).Select(ending => tree.Find(path + ending)).FirstOrDefault(file => file is not null));
        return known;
    }

    // Of the importer's own kind, of its family; the file itself, the file that stands for the folder.
    private IEnumerable<string> Endings(StoredFile importer)
    {
        foreach (var extension in tree.ExtensionsOf(importer))
        {
            yield return extension;
            foreach (var name in ImportTargetsByName.FolderFiles)
                yield return '/' + name + extension;
        }
    }
}
