namespace Ax.Indexer.Navigation.Imports;

/// <summary>Arithmetic on paths of the index: relative to the root, with <c>/</c>; the root itself is empty.</summary>
internal static class RelativePath
{
    /// <summary>The folder of a file.</summary>
    public static string FolderOf(string path) => path.LastIndexOf('/') is >= 0 and var end ? path[..end] : "";

    /// <summary>The last part of a path.</summary>
    public static string NameOf(string path) => path[(path.LastIndexOf('/') + 1)..];

    /// <summary>A path seen from a folder, without <c>.</c> and <c>..</c>; null when it leaves the root.</summary>
    public static string? Join(string folder, string path)
    {
        // Nearly all targets are plain.
        if (!path.StartsWith('.') && !path.Contains("/.", StringComparison.Ordinal) && !path.Contains("//", StringComparison.Ordinal) && !path.EndsWith('/'))
            return folder.Length == 0 ? path : path.Length == 0 ? folder : $"{folder}/{path}";
        var parts = new List<string>(folder.Split('/', StringSplitOptions.RemoveEmptyEntries));
        foreach (var part in path.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part == ".")
                continue;
            if (part != "..")
                parts.Add(part);
            else if (parts.Count == 0)
                return null;
            else
                parts.RemoveAt(parts.Count - 1);
        }
        return string.Join('/', parts);
    }

    /// <summary>The folder and all folders above it, nearest first, the root last.</summary>
    public static IEnumerable<string> Ancestors(string folder)
    {
        for (; folder.Length > 0; folder = FolderOf(folder))
            yield return folder;
        yield return "";
    }

    /// <summary>Whether a folder is another or lies in it.</summary>
    public static bool IsWithin(string folder, string outer) =>
        outer.Length == 0 || (folder.StartsWith(outer, StringComparison.Ordinal) && (folder.Length == outer.Length || folder[outer.Length] == '/'));

    /// <summary>What stands before a suffix that a path ends with, without the slash between; null when it does not end with it.</summary>
    public static string? RootOf(string path, string suffix)
    {
        if (!path.EndsWith(suffix, StringComparison.Ordinal))
            return null;
        var start = path.Length - suffix.Length;
        return start == 0 ? "" : path[start - 1] == '/' ? path[..(start - 1)] : null;
    }
}
