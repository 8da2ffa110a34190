using Ax.Cli.Tests.Support;

namespace Ax.Cli.Tests.Hosting;

public class UsageTests
{
    [Theory]
    [InlineData("unknown command 'fnid'; did you mean 'find'?", "fnid", "x")]
    [InlineData("unknown command 'lang'; did you mean 'languages'?", "lang")]
    [InlineData("unknown command 'help'; did you mean '--help'?", "help")]
    [InlineData("unknown option '--jsn'; did you mean '--json'?", "find", "x", "--jsn")]
    [InlineData("unknown option '--limt'; did you mean '--limit'?", "find", "x", "--limt=3")]
    [InlineData("--limit needs a whole number from 1, not '0'", "find", "x", "--limit", "0")]
    [InlineData("--limit needs a whole number from 1, not 'many'", "find", "x", "--limit", "many")]
    [InlineData("--limit and --all contradict each other", "find", "x", "--limit", "3", "--all")]
    [InlineData("required argument missing for option: '--limit'", "find", "x", "--limit")]
    [InlineData("--limit goes behind the command", "--limit", "3", "find", "x")]
    [InlineData("required argument missing for option: '--root'", "find", "x", "--root")]
    [InlineData("expects a single argument", "find", "x", "--root", "a", "--root", "b")]
    [InlineData("what shall be found?", "find")]
    [InlineData("what shall be found?", "find", "  ")]
    [InlineData("ax def needs a symbol", "def")]
    [InlineData("ax outline needs a file", "outline")]
    [InlineData("unexpected argument 'extra'", "status", "extra")]
    [InlineData("unknown option '-x'", "index", "-x")]
    [InlineData("--jobs needs a whole number from 1", "index", "--jobs", "-1")]
    [InlineData("--memory-mb needs a whole number from 240", "index", "--memory-mb", "1")]
    [InlineData("unknown language 'pythn'; did you mean 'python'?", "index", "--lang", "c,pythn")]
    [InlineData("there is no folder", "index", "no such folder")]
    [InlineData("there is no folder", "find", "x", "--root", "no such folder")]
    [InlineData("there is no file", "parse", "missing.c")]
    [InlineData("is a folder, not a file", "parse", ".")]
    public async Task Mistakes_are_named_in_two_lines(string expected, params string[] args)
    {
        using var tree = new SourceTree();

        var result = (await tree.AxAsync(args)).Exits(2);

        Assert.Contains(expected, result.Error, StringComparison.Ordinal);
        Assert.Contains("--help", result.Error.TrimEnd().Split('\n')[^1], StringComparison.Ordinal);
        Assert.InRange(result.Error.TrimEnd().Split('\n').Length, 1, 2);
        Assert.Empty(result.Output);
    }

    [Fact]
    public async Task File_as_root_is_a_usage_error()
    {
        using var tree = new SourceTree();
        tree.File("a.c", "int a;");

        var result = (await tree.AxAsync("index", "a.c")).Exits(2);

        Assert.Contains("a.c is a file, not a folder", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Root_given_twice_is_a_usage_error()
    {
        using var tree = new SourceTree();

        (await tree.AxAsync("index", ".", "--root", ".")).Exits(2);
    }

    [Theory]
    [InlineData("find", "x")]
    [InlineData("def", "x")]
    [InlineData("outline", "x.c")]
    [InlineData("status")]
    public async Task Without_an_index_the_remedy_is_named(params string[] args)
    {
        using var tree = new SourceTree();
        tree.Folder(".git");

        var result = (await tree.AxAsync(args)).Exits(3);

        Assert.Equal($"ax: no index at {Path.Combine(tree.Root, ".ax")}: run `ax index`\n", result.Error);
        Assert.Empty(result.Output);
        Assert.False(Directory.Exists(Path.Combine(tree.Root, ".ax")));
    }

    [Fact]
    public async Task Verbose_shows_where_a_failure_came_from()
    {
        using var tree = new SourceTree();
        tree.Folder(".git");

        var result = await tree.AxAsync("find", "x", "--verbose");

        Assert.Equal(3, result.ExitCode);
        Assert.Contains("   at ", result.Error, StringComparison.Ordinal);
    }
}
