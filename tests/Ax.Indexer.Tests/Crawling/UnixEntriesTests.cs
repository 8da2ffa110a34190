using Ax.Indexer.Crawling;

namespace Ax.Indexer.Tests.Crawling;

/// <summary>What only Unix file systems hold.</summary>
public class UnixEntriesTests
{
    [UnixFact]
    public void Links_are_not_followed_but_the_root_may_be_one()
    {
        using var tree = new TemporaryTree();
        var file = tree.Write("real/a.c");
        tree.Write(".gitignore", "/real/b.c");
        tree.Write("real/b.c");
        File.CreateSymbolicLink(Path.Combine(tree.Root, "real", "loop"), "..");
        File.CreateSymbolicLink(Path.Combine(tree.Root, "real", "self"), "self");
        File.CreateSymbolicLink(Path.Combine(tree.Root, "real", "dangling"), "nowhere");
        File.CreateSymbolicLink(Path.Combine(tree.Root, "linked.c"), file);
        File.CreateSymbolicLink(Path.Combine(tree.Home, "root"), tree.Root);
        tree.Check("real/a.c");
        tree.Check("real/a.c", root: Path.Combine(tree.Home, "root"));
        tree.GitInit();
        tree.Check("a.c", root: Path.Combine(tree.Home, "root", "real"));
        Assert.Empty(tree.Problems);
    }

    [UnixFact]
    public void Only_regular_files_are_yielded()
    {
        using var tree = new TemporaryTree();
        tree.Write("empty");
        tree.Run("mkfifo", "", "pipe", ".gitignore");
        tree.Check("empty", options => options.IncludeHidden = true);
        Assert.Empty(tree.Problems);
    }

    [UnixFact]
    public void Any_name_is_yielded_as_it_is()
    {
        string[] names = [" ", "a\nb", "tab\t", "back\\slash", "\u65e5\u672c\u8a9e", "e\u0301", "quote\"'", "star*", "\uFFFD"];
        using var tree = new TemporaryTree();
        foreach (var name in names)
            tree.Write(name + "/" + name);
        Assert.Equal(names.Select(name => name + "/" + name).Order(StringComparer.Ordinal), tree.Crawl());
        Assert.Empty(tree.Problems);
    }

    [UnixFact]
    public void Names_that_are_not_utf8_are_problems()
    {
        using var tree = new TemporaryTree();
        tree.Write("good.c");
        tree.Run("sh", "", "-c", "touch \"$(printf 'bad\\377.c')\" && mkdir \"$(printf 'bad\\376')\" && touch \"$(printf 'bad\\376')/a.c\"");
        tree.Check("good.c");
        Assert.Equal(["bad\uFFFD", "bad\uFFFD.c"], tree.Problems.Select(problem => problem.Path).Order());
        Assert.All(tree.Problems, problem => Assert.Equal("The name is not valid UTF-8.", problem.Reason));
    }

    [UnixFact]
    public void An_unreadable_folder_is_a_problem_and_the_crawl_goes_on()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var tree = new TemporaryTree();
        tree.Write("a/x");
        tree.Write("b/x");
        tree.Write("c/x");
        var locked = Path.Combine(tree.Root, "b");
        File.SetUnixFileMode(locked, UnixFileMode.None);
        var files = tree.Crawl();
        File.SetUnixFileMode(locked, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        // Permissions do not bind root.
        if (Environment.IsPrivilegedProcess)
            Assert.Equal(["a/x", "b/x", "c/x"], files);
        else
            Assert.Equal(("a/x c/x", "b", "Access is denied."), (string.Join(' ', files), tree.Problems.Single().Path, tree.Problems[0].Reason));
    }

    /// <summary>Binds root too: the system refuses paths of more than 4,096 bytes, and opening by path is all the framework can do.</summary>
    [UnixFact]
    public void Depth_overflows_nothing_and_what_lies_too_deep_is_a_problem()
    {
        using var tree = new TemporaryTree();
        tree.Write("z");
        // Six chains of 900 folders with a file at each end, put below one another from the last to the first.
        var chain = string.Join('/', Enumerable.Repeat("a", 900));
        for (var i = 0; i < 6; i++)
        {
            tree.Write("new/" + chain + "/f");
            if (i > 0)
                Directory.Move(Path.Combine(tree.Root, "a"), Path.Combine(tree.Root, "new", chain, "a"));
            Directory.Move(Path.Combine(tree.Root, "new", "a"), Path.Combine(tree.Root, "a"));
        }
        tree.Check($"{chain}/{chain}/f {chain}/f z");
        Assert.Equal("The path is too long for this system.", Assert.Single(tree.Problems).Reason);
    }

    [UnixFact]
    public void The_status_call_agrees_with_the_framework()
    {
        using var tree = new TemporaryTree();
        Assert.True(new CrawlContext(tree.Root, tree.Options()).HasFileStatus);
    }
}

/// <summary>A test that needs a Unix file system.</summary>
internal sealed class UnixFactAttribute : FactAttribute
{
    public UnixFactAttribute() => Skip = OperatingSystem.IsWindows() ? "needs a Unix file system" : null;
}
