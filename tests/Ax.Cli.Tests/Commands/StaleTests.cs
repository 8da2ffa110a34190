using Ax.Cli.Tests.Support;

namespace Ax.Cli.Tests.Commands;

/// <summary>Answers about files that changed after they were indexed.</summary>
public class StaleTests
{
    [Fact]
    public async Task Changed_files_are_marked_in_every_answer()
    {
        using var tree = new SourceTree();
        tree.File("a.c", "int a_function(void)\n{\n    return 1;\n}\n");
        (await tree.AxAsync("index", "-q")).Exits(0);
        tree.File("a.c", "\n\n/* longer than before */\nint a_function(void)\n{\n    return 1;\n}\n");

        var find = (await tree.AxAsync("find", "a_function")).Exits(0);
        var def = (await tree.AxAsync("def", "a_function")).Exits(0);
        var json = (await tree.AxAsync("find", "a_function", "--json")).Exits(0);
        var outline = (await tree.AxAsync("outline", "a.c")).Exits(0);

        Assert.Contains("[changed since indexed]", find.Output, StringComparison.Ordinal);
        Assert.Contains("`ax index` brings them up to date", find.Error, StringComparison.Ordinal);
        Assert.Contains("[changed since indexed]", def.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(" | ", def.Output, StringComparison.Ordinal);
        Assert.True(json.Json[0].GetProperty("stale").GetBoolean());
        Assert.Contains("has changed since it was indexed", outline.Error, StringComparison.Ordinal);
    }
}
