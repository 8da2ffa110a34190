namespace Ax.Indexer.Navigation.Imports.Styles;

/// <summary>Files by paths without, or with another, extension. The order follows TypeScript's for its files and Node.js's for others.</summary>
internal sealed class NodeFiles(PathTable paths)
{
    private static readonly string[] Typed = [".ts", ".tsx", ".d.ts", ".js", ".jsx", ".json", ".mts", ".cts", ".mjs", ".cjs", ".vue", ".svelte"];
    private static readonly string[] Plain = [".js", ".json", ".mjs", ".cjs", ".jsx", ".ts", ".tsx", ".mts", ".cts", ".d.ts", ".vue", ".svelte", ".sol"];

    // What ./a.js may stand for while it is not built.
    private static readonly (string Built, string[] Sources)[] Substitutes =
    [
        (".js", [".ts", ".tsx", ".d.ts"]), (".jsx", [".tsx", ".d.ts"]), (".mjs", [".mts", ".d.mts"]), (".cjs", [".cts", ".d.cts"]),
    ];

    /// <summary>Whether a file is TypeScript's, for which sources come before what is built from them.</summary>
    public static bool IsTyped(string path) => Path.GetExtension(path.AsSpan()) is ".ts" or ".tsx" or ".mts" or ".cts";

    /// <summary>The file a path means; -1 when there is none.</summary>
    public int Find(string path, bool typed)
    {
        var exact = paths.Find(path);
        if (exact >= 0 && !typed)
            return exact;
        foreach (var (built, sources) in Substitutes)
        {
            if (path.EndsWith(built, StringComparison.Ordinal) && First(path[..^built.Length], sources) is >= 0 and var source)
                return source;
        }
        // A folder's name may have dots, too: ./jquery.ui beside jquery.ui.js.
        return exact >= 0 ? exact : First(path, typed ? Typed : Plain);
    }

    /// <summary>The index of a folder; -1 when it has none.</summary>
    public int FindIndex(string folder, bool typed) => First(folder.Length == 0 ? "index" : folder + "/index", typed ? Typed : Plain);

    private int First(string path, string[] extensions)
    {
        foreach (var extension in extensions)
        {
            if (paths.Find(path + extension) is >= 0 and var file)
                return file;
        }
        return -1;
    }
}
