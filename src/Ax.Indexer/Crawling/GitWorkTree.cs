namespace Ax.Indexer.Crawling;

/// <summary>A folder that holds a <c>.git</c>: the top of a work tree, be it a clone, a linked work tree or a submodule.</summary>
internal sealed class GitWorkTree
{
    private readonly string _commonFolder;

    private GitWorkTree(string top, string folder, string commonFolder) => (Top, Head, _commonFolder) = (top, Path.Combine(folder, "HEAD"), commonFolder);

    /// <summary>The absolute path of the top.</summary>
    public string Top { get; }

    /// <summary>The file that tells which branch is checked out.</summary>
    public string Head { get; }

    /// <summary>The repository's configuration.</summary>
    public string Config => Path.Combine(_commonFolder, "config");

    /// <summary>The repository's own excludes.</summary>
    public string Exclude => Path.Combine(_commonFolder, "info", "exclude");

    /// <summary>The absolute paths of the tops of the repository's other work trees; some may be gone.</summary>
    public IEnumerable<string> OtherTops()
    {
        var common = Path.GetFullPath(_commonFolder);
        var linked = Path.Combine(common, "worktrees");
        IEnumerable<string> tops = Directory.Exists(linked)
            ? Directory.EnumerateDirectories(linked).Select(static folder => Path.Combine(folder, "gitdir")).Where(File.Exists)
                .Select(static file => Path.GetDirectoryName(Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, File.ReadAllText(file).Trim())))!)
            : [];
        if (Path.GetFileName(common) == ".git")
            tops = tops.Prepend(Path.GetDirectoryName(common)!);
        return tops.Where(top => top != Top);
    }

    /// <summary>The work tree whose top is the folder, or null.</summary>
    public static GitWorkTree? TryOpen(string folder)
    {
        var git = Path.Combine(folder, ".git");
        try
        {
            if (File.Exists(git))
            {
                var link = File.ReadAllText(git).Trim();
                if (!link.StartsWith("gitdir:", StringComparison.Ordinal))
                    return null;
                git = Path.Combine(folder, link[7..].Trim());
            }
            if (!File.Exists(Path.Combine(git, "HEAD")))
                return null;
            var common = Path.Combine(git, "commondir");
            return new GitWorkTree(folder, git, File.Exists(common) ? Path.Combine(git, File.ReadAllText(common).Trim()) : git);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>The work tree around a folder, the folder's own included, or null.</summary>
    public static GitWorkTree? Find(string folder)
    {
        for (var current = folder; current is not null; current = Path.GetDirectoryName(current))
        {
            if (TryOpen(current) is { } found)
                return found;
        }
        return null;
    }
}
