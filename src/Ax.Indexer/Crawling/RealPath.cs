namespace Ax.Indexer.Crawling;

/// <summary>Resolves links in every component of a path, which the framework does for the last only.</summary>
internal static class RealPath
{
    /// <summary>As many links as Linux follows in one path.</summary>
    private const int MaxLinks = 40;

    /// <summary>The path without links; as it was where they cannot be resolved.</summary>
    public static string Of(string path)
    {
        try
        {
            var links = 0;
            return Resolve(Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)), ref links);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return Path.GetFullPath(path);
        }
    }

    private static string Resolve(string path, ref int links)
    {
        if (Path.GetDirectoryName(path) is not { } parent)
            return path;
        var resolved = Path.Join(Resolve(parent, ref links), Path.GetFileName(path));
        if (new DirectoryInfo(resolved).LinkTarget is not { } target)
            return resolved;
        if (++links > MaxLinks)
            throw new IOException($"'{path}' leads through too many links.");
        return Resolve(Path.GetFullPath(target, Path.GetDirectoryName(resolved)!), ref links);
    }
}
