namespace Ax.Indexer.Navigation.Imports.Styles;

/// <summary>
/// Files as of Ruby: <c>require_relative</c> from the file's folder, <c>require</c> from the nearest <c>lib</c> folder above
/// or beside it, else from the only one that has the file.
/// </summary>
internal sealed class RubyImports(ImportScope scope) : IImportStyle
{
    public ImportOutcome Resolve(in ImportStatement import)
    {
        var target = import.Target;
        if (target.Contains("#{", StringComparison.Ordinal))
            return ImportOutcome.Unknown("computed");
        if (import.Mark == "require_relative" || target.StartsWith("./", StringComparison.Ordinal) || target.StartsWith("../", StringComparison.Ordinal))
            return Find(RelativePath.Join(import.Folder, target)) is >= 0 and var beside ? ImportOutcome.To("relative", beside) : ImportOutcome.Unknown("not-found");
        foreach (var ancestor in RelativePath.Ancestors(import.Folder))
        {
            if (Find(RelativePath.Join(ancestor, "lib/" + target)) is >= 0 and var file)
                return ImportOutcome.To("lib", file);
        }
        var suffix = "lib/" + (target.EndsWith(".rb", StringComparison.Ordinal) ? target : target + ".rb");
        return ImportOutcome.Among("unique-path", scope.Paths.EndingWith(suffix)) ?? ImportOutcome.Outside("not-in-tree", target);
    }

    private int Find(string? path) => path is null ? -1 : scope.Paths.Find(path + ".rb") is >= 0 and var file ? file : scope.Paths.Find(path);
}
