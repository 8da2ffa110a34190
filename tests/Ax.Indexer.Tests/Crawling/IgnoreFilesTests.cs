namespace Ax.Indexer.Tests.Crawling;

/// <summary>Where rules come from, and which of them wins.</summary>
public class IgnoreFilesTests
{
    [Fact]
    public void Gitignore_applies_without_a_repository()
    {
        using var tree = Tree("a.c", "a.o", "sub/a.o");
        tree.Write(".gitignore", "*.o");
        tree.Check("a.c");
    }

    /// <summary>Debian's Linux sources: unpacked from a package, with a .gitignore for those who package.</summary>
    [Fact]
    public void A_gitignore_that_leaves_nothing_applies_in_a_repository_only()
    {
        using var tree = Tree("a.c", "sub/a.c", "sub/a.o");
        tree.Write(".gitignore", "/*\n!/debian/");
        tree.Write("sub/.gitignore", "*.o");
        tree.Check("a.c sub/a.c");
        Assert.Equal(".gitignore", Assert.Single(tree.Problems).Path);
        tree.GitInit();
        tree.Check("");
    }

    [Fact]
    public void Rules_of_the_folders_above_apply_up_to_the_top_of_the_work_tree()
    {
        using var tree = Tree("repo/sub/deep/a.c", "repo/sub/deep/a.o", "repo/sub/deep/b.c", "repo/sub/deep/keep.o");
        tree.Write(".gitignore", "*.c");
        tree.Write("repo/.gitignore", "*.o\n/sub/deep/b.c");
        tree.Write("repo/sub/.gitignore", "!keep.o");
        tree.Write("repo/.git/HEAD", "ref: refs/heads/main");
        tree.Check("a.c keep.o", root: "repo/sub/deep");
    }

    [Fact]
    public void A_repository_inside_has_its_own_rules()
    {
        using var tree = Tree("a.o", "inner/a.o", "inner/a.p");
        tree.GitInit();
        tree.Write(".gitignore", "*.o");
        tree.Write("inner/.git/HEAD", "ref: refs/heads/main");
        tree.Write("inner/.git/info/exclude", "*.p");
        tree.Check("inner/a.o");
    }

    [Fact]
    public void A_linked_work_tree_takes_excludes_from_the_main_one()
    {
        using var tree = Tree("main/a.c", "linked/a.c", "linked/a.x");
        tree.Write("main/.git/HEAD", "ref: refs/heads/main");
        tree.Write("main/.git/info/exclude", "*.x");
        tree.Write("main/.git/worktrees/linked/HEAD", "ref: refs/heads/other");
        tree.Write("main/.git/worktrees/linked/commondir", "../..\n");
        tree.Write("linked/.git", "gitdir: ../main/.git/worktrees/linked\n");
        tree.Check("a.c", options => options.IncludeHidden = true, root: "linked");
    }

    [Theory]
    [InlineData(".config/git/ignore", "*.x", "", "")]
    [InlineData("mine", "*.x", ".gitconfig", "[core]\n\texcludesFile = \"~/mine\" ; comment\n")]
    [InlineData("mine", "*.x", ".config/git/config", "[Core] ExcludesFile=~/mi\\\nne")]
    [InlineData(".config/git/ignore", "*.X", ".gitconfig", "[core]\n# comment\nignoreCase\n[core \"other\"]\nignoreCase = false")]
    public void Global_excludes_are_found(string file, string patterns, string configFile, string config)
    {
        using var tree = Tree("a.c", "a.x");
        tree.WriteHome(file, patterns);
        if (configFile.Length > 0)
            tree.WriteHome(configFile, config);
        tree.Check("a.c");
    }

    [Fact]
    public void Included_configuration_is_read_and_an_empty_setting_switches_off()
    {
        using var tree = Tree("a.c", "a.x");
        tree.WriteHome(".config/git/ignore", "*.x");
        tree.WriteHome(".gitconfig", "[include]\npath = more\n");
        tree.WriteHome("more", "[core]\nexcludesFile =\n[include]\npath = more\n");
        tree.Check("a.c a.x");
    }

    [Fact]
    public void Nearer_files_win_and_info_exclude_wins_over_global()
    {
        using var tree = Tree("a.x", "a.y", "sub/a.x", "sub/a.y");
        tree.GitInit();
        tree.WriteHome(".config/git/ignore", "*.x\n*.y");
        tree.Write(".git/info/exclude", "!*.y");
        tree.Write("sub/.gitignore", "!*.x\n*.y");
        tree.Check("a.y sub/a.x");
    }

    [Fact]
    public void Axignore_wins_over_every_gitignore()
    {
        using var tree = Tree("a.x", "a.y", "sub/a.x", "sub/a.y", "sub/deep/a.y");
        tree.Write(".gitignore", "*.x");
        tree.Write("sub/.gitignore", "*");
        tree.Write(".axignore", "!*.x\n!/sub/\n*.y");
        tree.Write("sub/deep/.axignore", "!*.y");
        tree.Check("a.x sub/a.x");
        tree.Write(".axignore", "!*.x\n!/sub/\n!deep/\n*.y");
        tree.Check("a.x sub/a.x sub/deep/a.y");
    }

    [Fact]
    public void Links_are_no_ignore_files()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var tree = Tree("a.x");
        tree.Write("real", "*.x");
        File.CreateSymbolicLink(Path.Combine(tree.Root, ".gitignore"), "real");
        tree.Check("a.x real");
    }

    private static TemporaryTree Tree(params string[] files)
    {
        var tree = new TemporaryTree();
        foreach (var file in files)
            tree.Write(file);
        return tree;
    }
}
