using Ax.Indexer;

namespace Ax.Cli.Hosting;

/// <summary>Finds the source tree a command is about.</summary>
internal static class RootLocation
{
    /// <summary>The given folder, else the nearest one above with an index, else the nearest repository, else the current folder.</summary>
    /// <exception cref="UsageException">The given path is no folder.</exception>
    public static string Find(string? given)
    {
        if (given is not null)
            return Existing(given);
        var current = Directory.GetCurrentDirectory();
        return Nearest(current, static folder => Directory.Exists(Path.Combine(folder, CodeIndexOptions.DefaultFolder)))
            // In a worktree or submodule .git is a file.
            ?? Nearest(current, static folder => Path.Exists(Path.Combine(folder, ".git")))
            ?? current;
    }

    /// <summary>The absolute path of a folder that must exist.</summary>
    /// <exception cref="UsageException">It is missing or no folder.</exception>
    public static string Existing(string folder)
    {
        if (folder.Length == 0)
            throw new UsageException("the folder to index is empty");
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        if (Directory.Exists(full))
            return full;
        throw new UsageException(File.Exists(full) ? $"{folder} is a file, not a folder: give the folder to index" : $"there is no folder {folder}");
    }

    private static string? Nearest(string start, Func<string, bool> accepts)
    {
        for (var folder = start; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (accepts(folder))
                return folder;
        }
        return null;
    }
}
