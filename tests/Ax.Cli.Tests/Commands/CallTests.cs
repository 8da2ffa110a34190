using Ax.Cli.Tests.Support;

namespace Ax.Cli.Tests.Commands;

public class CallTests
{
    [Fact]
    public async Task Callers_as_a_tree_with_repeats_marked()
    {
        using var tree = await IndexedAsync();

        Assert.Equal("""
            a.c:2:27  middle    [2 times]    int middle(void) { return low(1) + low(2); }
            a.c:3:25    high                 int high(void) { return middle() + other(); }
            b.c:3:38      main               int main(void) { printf("x"); return high(); }
            b.c:2:26  other                  int other(void) { return low(3); }
            a.c:3:36    high    [see above]  int high(void) { return middle() + other(); }

            """, (await tree.AxAsync("callers", "low", "--transitive")).Exits(0).Output);
        var limited = (await tree.AxAsync("callers", "low", "--limit", "1")).Exits(0);
        Assert.Single(limited.Lines);
        Assert.Contains("1 of 2 callers shown", limited.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Callees_and_how_many_more_there_are()
    {
        using var tree = await IndexedAsync();
        var result = (await tree.AxAsync("callees", "main")).Exits(0);
        Assert.Equal("b.c:3:38  high  int main(void) { printf(\"x\"); return high(); }\n", result.Output);
        Assert.Contains("1 more call is of something that is not defined in this tree; --all shows it", result.Error, StringComparison.Ordinal);
        Assert.Contains("printf  [unresolved]", (await tree.AxAsync("callees", "main", "--all")).Exits(0).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_fields()
    {
        using var tree = await IndexedAsync();
        var call = (await tree.AxAsync("callers", "low", "--json")).Exits(0).Json[0];

        string[] fields =
        [
            "symbol", "path", "line", "column", "depth", "resolution", "evidence", "candidates", "caller", "callee", "kind", "definition", "text", "lines", "stale",
        ];
        Assert.Equal(fields, call.EnumerateObject().Select(property => property.Name));
        Assert.Equal(("middle", "low", "a.c:2:5", 2), (
            call.GetProperty("symbol").GetString(), call.GetProperty("callee").GetString(), call.GetProperty("definition").GetString(), call.GetProperty("lines").GetArrayLength()));
    }

    [Fact]
    public async Task Flow_shows_each_call()
    {
        using var tree = await IndexedAsync();
        Assert.Equal(
            ["b.c:3:38", "a.c:3:25", "a.c:2:27"],
            (await tree.AxAsync("flow", "main", "low")).Exits(0).Lines.Select(line => line.Split(' ')[0]));
        Assert.Equal(["high", "middle", "low"], (await tree.AxAsync("flow", "main", "low", "--json")).Exits(0).Json.Select(call => call.GetProperty("symbol").GetString()));
        Assert.Contains("no certain calls lead from low to main", (await tree.AxAsync("flow", "low", "main")).Exits(1).Error, StringComparison.Ordinal);
        Assert.Contains("nothing found for: loww; did you mean: low?", (await tree.AxAsync("flow", "main", "loww")).Exits(1).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_found_and_what_is_never_called()
    {
        using var tree = await IndexedAsync();
        Assert.Contains("did you mean: middle?", (await tree.AxAsync("callers", "midle")).Exits(1).Error, StringComparison.Ordinal);
        Assert.Contains("nothing is certain to call: main", (await tree.AxAsync("callers", "main")).Exits(1).Error, StringComparison.Ordinal);
        Assert.Contains("nothing of this tree is certain to be called by: low", (await tree.AxAsync("callees", "low")).Exits(1).Error, StringComparison.Ordinal);
        (await tree.AxAsync("callers", " ")).Exits(2);
        (await tree.AxAsync("callers", "low", "--depth", "0")).Exits(2);
    }

    [Fact]
    public async Task Hierarchy_as_a_tree_and_as_json()
    {
        using var tree = new SourceTree();
        tree.File("a.py", "class Base(dict):\n    pass\nclass Left(Base):\n    pass\nclass Leaf(Left):\n    pass\n");
        (await tree.AxAsync("index", "-q")).Exits(0);

        Assert.Equal("""
            supertype  Base    a.py:1:7                       class Left(Base):
            supertype    dict  a.py:1:12  [not in this tree]  class Base(dict):
            subtype    Leaf    a.py:5:7                       class Leaf(Left):

            """, (await tree.AxAsync("hierarchy", "Left")).Exits(0).Output);
        var relation = Assert.Single((await tree.AxAsync("hierarchy", "Left", "--down", "--json")).Exits(0).Json);
        string[] fields =
        [
            "symbol", "relation", "path", "line", "column", "depth", "resolution", "evidence", "candidates", "of", "kind", "definition", "text", "stale",
        ];
        Assert.Equal(fields, relation.EnumerateObject().Select(property => property.Name));
        Assert.Equal(("Leaf", "subtype", "Left"), (relation.GetProperty("symbol").GetString(), relation.GetProperty("relation").GetString(), relation.GetProperty("of").GetString()));
        Assert.Contains("did you mean: Left?", (await tree.AxAsync("hierarchy", "Lefft")).Exits(1).Error, StringComparison.Ordinal);
    }

    private static async Task<SourceTree> IndexedAsync()
    {
        var tree = new SourceTree();
        tree.File("a.c", "int low(int n) { return n; }\nint middle(void) { return low(1) + low(2); }\nint high(void) { return middle() + other(); }\n");
        tree.File("b.c", "\nint other(void) { return low(3); }\nint main(void) { printf(\"x\"); return high(); }\n");
        (await tree.AxAsync("index", "-q")).Exits(0);
        return tree;
    }
}
