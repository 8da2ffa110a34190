namespace Ax.Indexer.Navigation.Imports.Styles;

/// <summary>
/// Includes as of C. A quoted one is first looked for beside the file. Then come include roots: which ones the compiler is
/// given is not known, so they are inferred: the nearest folder above the file that has the header, itself or in its
/// <c>include</c> folder. Away from these only a header that is the only one of its path counts. Else several candidates are ambiguous.
/// </summary>
internal sealed class IncludeImports(ImportScope scope) : IImportStyle
{
    public bool NamesFiles => true;

    public ImportOutcome Resolve(in ImportStatement import)
    {
        var target = import.Target;
        var isAngled = import.Mark == "<";
        if (target.Length == 0 || target.EndsWith('/') || target.Contains('\\', StringComparison.Ordinal))
            return ImportOutcome.Unknown("not-found");
        if (!isAngled && scope.Paths.Find(RelativePath.Join(import.Folder, target)) is >= 0 and var beside)
            return ImportOutcome.To("same-folder", beside);
        // ../a.h is seen from the file's folder, or from roots nobody can tell.
        var suffix = target.StartsWith('.') ? RelativePath.Join("", target) : target;
        if (suffix is null)
            return ImportOutcome.Unknown("not-found");
        var candidates = scope.Paths.EndingWith(suffix);
        if (candidates.Count == 0)
            return isAngled ? ImportOutcome.Outside("not-in-tree", target) : ImportOutcome.Unknown("not-found");
        if (NearestRoot(import.Folder, suffix, candidates) is { } nearest)
            return nearest;
        if (isAngled && StandardHeaders.Contains(target))
            return ImportOutcome.Outside("standard-header", target);
        return ImportOutcome.Among("unique-path", candidates)!;
    }

    private ImportOutcome? NearestRoot(string folder, string suffix, List<int> candidates)
    {
        var best = -1;
        var found = new List<int>();
        foreach (var file in candidates)
        {
            var root = RelativePath.RootOf(scope.Paths.PathOf(file), suffix)!;
            // Where the header's root is an include folder, what counts is whose include folder it is.
            var owner = IsIncludeFolder(root) ? RelativePath.FolderOf(root) : root;
            if (!RelativePath.IsWithin(folder, owner))
                owner = root;
            if (!RelativePath.IsWithin(folder, owner) || owner.Length < best)
                continue;
            if (owner.Length > best)
                found.Clear();
            best = owner.Length;
            found.Add(file);
        }
        return ImportOutcome.Among("include-root", found);
    }

    private static bool IsIncludeFolder(string folder)
    {
        var name = folder.AsSpan(folder.LastIndexOf('/') + 1);
        return name.Equals("include", StringComparison.OrdinalIgnoreCase) || name.Equals("inc", StringComparison.OrdinalIgnoreCase)
            || name.Equals("includes", StringComparison.OrdinalIgnoreCase);
    }
}
