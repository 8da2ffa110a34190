using Ax.Cli.Tests.Support;

namespace Ax.Cli.Tests.Hosting;

public class RootTests
{
    [Fact]
    public async Task Nearest_folder_with_an_index_wins_over_the_repository()
    {
        using var tree = new SourceTree();
        tree.Folder(".git");
        var inner = tree.Folder("inner/deep");
        tree.File("inner/a.c", "int only_inner(void) { return 1; }\n");
        (await AxProcess.RunAsync(tree.Root, "index", "inner", "-q")).Exits(0);

        var result = (await AxProcess.RunAsync(inner, "find", "only_inner", "--json")).Exits(0);

        Assert.Equal("a.c", result.Json[0].GetProperty("path").GetString());
    }

    [Fact]
    public async Task Repository_is_found_from_a_folder_below()
    {
        using var tree = new SourceTree();
        tree.Folder(".git");
        tree.File("a.c", "int a_function(void) { return 1; }\n");
        var below = tree.Folder("x/y");

        (await AxProcess.RunAsync(below, "index", "-q")).Exits(0);

        Assert.True(Directory.Exists(Path.Combine(tree.Root, ".ax")));
        Assert.False(Directory.Exists(Path.Combine(below, ".ax")));
    }

    [Fact]
    public async Task Db_keeps_the_index_elsewhere()
    {
        using var tree = new SourceTree();
        tree.File("a.c", "int a_function(void) { return 1; }\n");
        var db = Path.Combine(tree.Parent, "an index");

        (await tree.AxAsync("index", "--db", db, "-q")).Exits(0);

        Assert.False(Directory.Exists(Path.Combine(tree.Root, ".ax")));
        (await tree.AxAsync("find", "a_function", "--db", db)).Exits(0);
        var missing = (await tree.AxAsync("find", "a_function")).Exits(3);
        Assert.Contains("no index at", missing.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Root_can_be_given_from_anywhere()
    {
        using var tree = new SourceTree("with space");
        tree.File("src/a.c", "int a_function(void) { return 1; }\n");
        (await AxProcess.RunAsync(tree.Parent, "index", "with space", "-q")).Exits(0);

        var result = (await AxProcess.RunAsync(Path.GetTempPath(), "--root", tree.Root, "find", "a_function")).Exits(0);

        Assert.StartsWith("src/a.c:1:5  function  a_function  int a_function(void)", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Below_the_root_text_has_paths_from_here_and_json_paths_from_the_root()
    {
        using var tree = new SourceTree();
        tree.File("src/a.c", "int a_function(void) { return 1; }\n");
        tree.Folder("test");
        (await tree.AxAsync("index", "-q")).Exits(0);

        var text = (await AxProcess.RunAsync(Path.Combine(tree.Root, "test"), "find", "a_function")).Exits(0);
        var json = (await AxProcess.RunAsync(Path.Combine(tree.Root, "test"), "find", "a_function", "--json")).Exits(0);

        Assert.StartsWith("../src/a.c:1:5 ", text.Output, StringComparison.Ordinal);
        Assert.Equal("src/a.c", json.Json[0].GetProperty("path").GetString());
    }
}
