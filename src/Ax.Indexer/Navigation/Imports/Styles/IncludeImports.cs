namespace Ax.Indexer.Navigation.Imports.Styles;

/// <summary>
/// Includes as of C. A quoted one is first looked for beside the file. Then come include roots: which ones the compiler is
/// given is not known, so they are inferred: the nearest folder above the file that has the header, itself or in its
/// <c>include</c> folder, which comes first for a header in angles. Away from these only a header that is the only one of its
/// path counts. Else several candidates are ambiguous.
/// </summary>
internal sealed class IncludeImports(ImportScope scope) : IImportStyle
{
    private static readonly string[] IncludeFolders = ["include", "inc", "includes"];

    public bool NamesFiles => true;

    public ImportOutcome Resolve(in ImportStatement import)
    {
        var target = import.Target;
        var isAngled = import.Mark == "<";
        if (target.Length == 0 || target.EndsWith('/') || target.Contains('\\', StringComparison.Ordinal))
            return ImportOutcome.Unknown("not-found");
        if (!isAngled && scope.Paths.Find(RelativePath.Join(import.Folder, target)) is >= 0 and var beside)
            return ImportOutcome.To("same-folder", beside);
        // ../a.h is seen from the file's folder, or from roots.
        if (target.StartsWith('.'))
            return FromRoots(import.Folder, target) ?? ImportOutcome.Unknown("not-found");
        if (RelativePath.Join("", target) is not { Length: > 0 } suffix)
            return ImportOutcome.Unknown("not-found");
        var candidates = scope.Paths.EndingWith(suffix);
        if (candidates.Count == 0)
            return isAngled ? ImportOutcome.Outside("not-in-tree", target) : ImportOutcome.Unknown("not-found");
        if (NearestRoot(import.Folder, suffix, candidates, isAngled) is { } nearest)
            return nearest;
        if (isAngled && StandardHeaders.Contains(target))
            return ImportOutcome.Outside("standard-header", target);
        return ImportOutcome.Among("unique-path", candidates)!;
    }

    private ImportOutcome? FromRoots(string folder, string target)
    {
        foreach (var ancestor in RelativePath.Ancestors(folder))
        {
            foreach (var name in IncludeFolders)
            {
                var root = RelativePath.Join(ancestor, name)!;
                if (scope.Paths.HasFolder(root) && scope.Paths.Find(RelativePath.Join(root, target)) is >= 0 and var file)
                    return ImportOutcome.To("include-root", file);
            }
        }
        return null;
    }

    private ImportOutcome? NearestRoot(string folder, string suffix, List<int> candidates, bool isAngled)
    {
        var best = (Order: -1, Length: -1, Rank: 0);
        var found = new List<int>();
        foreach (var file in candidates)
        {
            var root = RelativePath.RootOf(scope.Paths.PathOf(file), suffix)!;
            // Where the header's root is an include folder, what counts is whose include folder it is.
            var (owner, rank) = OwnerOf(root);
            if (owner is null || !RelativePath.IsWithin(folder, owner))
                (owner, rank) = (root, 0);
            if (!RelativePath.IsWithin(folder, owner))
                continue;
            var place = (Order: isAngled && rank > 0 ? 1 : 0, owner.Length, Rank: rank);
            if (place.CompareTo(best) < 0)
                continue;
            if (place.CompareTo(best) > 0)
                found.Clear();
            best = place;
            found.Add(file);
        }
        // In angles a header beside the file is only meant when its folder is told to the compiler: nobody knows.
        return isAngled && best.Rank == 0 && best.Length == folder.Length && candidates.Count > 1
            ? ImportOutcome.OneOf("include-root", candidates)
            : ImportOutcome.Among("include-root", found);
    }

    // An include folder belongs to the folder it lies in; behind it comes what Linux exports, include/uapi.
    private static (string? Owner, int Rank) OwnerOf(string root)
    {
        if (IsIncludeFolder(root))
            return (RelativePath.FolderOf(root), 2);
        return RelativePath.NameOf(root) == "uapi" && RelativePath.FolderOf(root) is var outer && IsIncludeFolder(outer)
            ? (RelativePath.FolderOf(outer), 1)
            : (null, 0);
    }

    private static bool IsIncludeFolder(string folder) => IncludeFolders.Contains(RelativePath.NameOf(folder), StringComparer.OrdinalIgnoreCase);
}
