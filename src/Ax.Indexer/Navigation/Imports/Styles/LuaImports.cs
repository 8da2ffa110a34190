namespace Ax.Indexer.Navigation.Imports.Styles;

/// <summary>Modules as of Lua: dots are folders, searched from the nearest folder above that has the file, itself or in a source folder; else the only one of that path.</summary>
internal sealed class LuaImports(ImportScope scope) : IImportStyle
{
    private static readonly string[] SourceFolders = ["", "lua/", "src", "lib"];

    public ImportOutcome Resolve(in ImportStatement import)
    {
        if (import.Mark is "dofile" or "loadfile")
            return scope.Paths.Find(RelativePath.Join(import.Folder, import.Target)) is >= 0 and var beside ? ImportOutcome.To("relative", beside) : ImportOutcome.Unknown("not-found");
        var path = import.Target.Replace('.', '/').Trim('/');
        if (path.Length == 0)
            return ImportOutcome.Unknown("not-found");
        foreach (var ancestor in RelativePath.Ancestors(import.Folder))
        {
            foreach (var source in SourceFolders)
            {
                var root = RelativePath.Join(ancestor, source)!;
                foreach (var name in (ReadOnlySpan<string>)[path + ".lua", path + "/init.lua"])
                {
                    if (scope.Paths.Find(RelativePath.Join(root, name)) is >= 0 and var file)
                        return ImportOutcome.To("search-path", file);
                }
            }
        }
        // A module of one name is too likely to be an installed one of the same name.
        var elsewhere = scope.Paths.EndingWith(path + ".lua").Concat(scope.Paths.EndingWith(path + "/init.lua")).ToList();
        return elsewhere.Count == 1 && path.Contains('/', StringComparison.Ordinal) ? ImportOutcome.To("unique-path", elsewhere)
            : elsewhere.Count > 0 ? ImportOutcome.OneOf("unique-path", elsewhere)
            : ImportOutcome.Outside("not-in-tree", import.Target);
    }
}
