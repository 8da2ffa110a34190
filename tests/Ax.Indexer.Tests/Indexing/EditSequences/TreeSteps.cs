using System.Text;

namespace Ax.Indexer.Tests.Indexing.EditSequences;

/// <summary>What happens to folders, to links and to what is ignored. Each step tells what it did.</summary>
internal sealed class TreeSteps(EditedTree tree)
{
    private static readonly string[] Rules =
        ["*.py", "/lib/", "src/deep", "!*.py", "*.h\n!page.h", "tests/", "page*", "*\n!*/\n!*.c", "/*", "**/er/", "[ab]*", "# nothing", "", "*.unknown\n*.png", "!.hidden/", "!node_modules/"];

    private Random Random => tree.Random;

    public string MoveFolder()
    {
        if (AnyFolder() is not { } from)
            return "no folder to move";
        var to = Random.Next(3) == 0 ? from + "2" : LinkedSources.Folder(Random) + Path.GetFileName(from);
        if (to == from || to.StartsWith(from + '/', StringComparison.Ordinal) || from.StartsWith(to + '/', StringComparison.Ordinal))
            return "no place to move to";
        tree.MakeRoomFor(to);
        if (Directory.Exists(tree.Full(from)))
            Directory.Move(tree.Full(from), tree.Full(to));
        return $"move {from} to {to}";
    }

    public string DeleteFolder()
    {
        if (AnyFolder() is not { } folder)
            return "no folder to delete";
        tree.Delete(folder);
        return $"delete {folder}";
    }

    public string ReplaceFileByFolder()
    {
        if (tree.AnyFile() is not { } path)
            return "no file to replace";
        tree.Delete(path);
        tree.Write($"{path}/page.py", Encoding.UTF8.GetBytes(LinkedSources.Make(Random, "page.py")));
        return $"replace {path} by a folder";
    }

    public string ReplaceFolderByFile()
    {
        if (AnyFolder() is not { } folder)
            return "no folder to replace";
        tree.Write(folder, Encoding.UTF8.GetBytes(LinkedSources.Make(Random, folder)));
        return $"replace {folder} by a file";
    }

    public string Link()
    {
        if (OperatingSystem.IsWindows())
            return "no right to make links";
        var path = Random.Next(6) == 0 ? LinkedSources.Folder(Random) + ".gitignore" : tree.AnyFile() is { } file && Random.Next(2) == 0 ? file : LinkedSources.Path(Random);
        var target = tree.AnyFile() is { } to && Random.Next(3) > 0 ? tree.Full(to) : AnyFolder() is { } folder && Random.Next(2) == 0 ? tree.Full(folder) : "nowhere";
        tree.MakeRoomFor(path);
        File.CreateSymbolicLink(tree.Full(path), target);
        return $"link {path} to {target}";
    }

    public string RemoveLinks()
    {
        foreach (var entry in new DirectoryInfo(tree.Root).EnumerateFileSystemInfos("*", SearchOption.TopDirectoryOnly).Where(static entry => entry.LinkTarget is not null))
            entry.Delete();
        return "remove links";
    }

    public string Ignore()
    {
        var folder = Random.Next(2) == 0 ? "" : LinkedSources.Folder(Random);
        var name = Random.Next(8) switch { 0 or 1 => ".axignore", 2 when Directory.Exists(tree.Full(".git")) => ".git/info/exclude", _ => ".gitignore" };
        var path = (name == ".git/info/exclude" ? "" : folder) + name;
        if (Random.Next(4) == 0)
        {
            tree.MakeRoomFor(path);
            return $"remove {path}";
        }
        // In the middle of an update an ignore file may be half there; here it is whole.
        var rules = Rules[Random.Next(Rules.Length)] + (Random.Next(3) == 0 ? "\n" + Rules[Random.Next(Rules.Length)] : "");
        tree.Write(path, Encoding.UTF8.GetBytes(rules));
        return $"{path} = {rules.Replace("\n", "\\n", StringComparison.Ordinal)}";
    }

    /// <summary>A folder becomes the top of a work tree, or is none any more.</summary>
    public string MakeOrRemoveRepository()
    {
        var folder = Random.Next(2) == 0 ? "" : LinkedSources.Folder(Random);
        if (Directory.Exists(tree.Full(folder + ".git")))
        {
            tree.Delete(folder + ".git");
            return $"remove {folder}.git";
        }
        tree.Write(folder + ".git/HEAD", "ref: refs/heads/main\n"u8.ToArray());
        tree.Write(folder + ".git/info/exclude", Encoding.UTF8.GetBytes(Rules[Random.Next(Rules.Length)]));
        return $"make {folder}.git";
    }

    public string TakeAccess() => AnyFolder() is { } folder && tree.TakeAccess(folder) ? $"take access to {folder}" : "no access to take";

    private string? AnyFolder() => tree.Folders() is { Count: > 0 } folders ? folders[Random.Next(folders.Count)] : null;
}
