namespace Ax.Cli.Rendering;

/// <summary>
/// Translates between the paths of the index (relative to the root, with <c>/</c>) and those a user reads and types.
/// Below the root, paths are shown relative to the current folder, as git does, so that they can be opened as they stand;
/// elsewhere relative to the root. JSON always has the paths of the index.
/// </summary>
internal sealed class PathDisplay(string root, string current)
{
    private readonly bool _isBelowRoot = IsInside(root, current);

    /// <summary>The path as shown, control characters escaped.</summary>
    public string Show(string indexPath) =>
        ControlCharacters.Escape(_isBelowRoot ? Path.GetRelativePath(current, Absolute(indexPath)) : indexPath);

    /// <summary>Where the file stands on disk.</summary>
    public string Absolute(string indexPath) => Path.Combine(root, indexPath);

    /// <summary>What a typed path may mean in the index: first seen from the current folder, then from the root.</summary>
    public IEnumerable<string> Candidates(string typed)
    {
        var seen = Path.GetFullPath(typed, current);
        if (IsInside(root, seen))
            yield return Relative(seen);
        var fromRoot = Path.GetFullPath(typed, root);
        if (fromRoot != seen && IsInside(root, fromRoot))
            yield return Relative(fromRoot);
    }

    private string Relative(string path) => Path.GetRelativePath(root, path).Replace(Path.DirectorySeparatorChar, '/');

    private static bool IsInside(string folder, string path)
    {
        var prefix = Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar;
        var comparison = OperatingSystem.IsWindows() ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        return path.StartsWith(prefix, comparison);
    }
}
