using Ax.Cli.Tests.Support;

namespace Ax.Cli.Tests.Commands;

public class RefsTests(IndexedSample sample) : IClassFixture<IndexedSample>
{
    [Fact]
    public async Task Text_shows_place_role_enclosing_symbol_and_line()
    {
        var result = (await sample.AxAsync("refs", "read_page")).Exits(0);

        Assert.Equal("src/page.c:13:12  call  write_page  return read_page(0, number);\n", result.Output);
        Assert.Empty(result.Error);
    }

    [Fact]
    public async Task Json_fields()
    {
        var hit = Assert.Single((await sample.AxAsync("refs", "read_page", "--json")).Exits(0).Json);

        string[] fields = ["path", "line", "column", "role", "text", "enclosing", "resolution", "evidence", "candidates", "definition", "stale"];
        Assert.Equal(fields, hit.EnumerateObject().Select(property => property.Name));
        Assert.Equal(("call", "write_page", "resolved", "src/page.c:4:5"), (
            hit.GetProperty("role").GetString(), hit.GetProperty("enclosing").GetString(), hit.GetProperty("resolution").GetString(), hit.GetProperty("definition").GetString()));
    }

    [Fact]
    public async Task Definitions_roles_and_counts()
    {
        Assert.Equal(3, (await sample.AxAsync("refs", "read_page", "--include-definitions", "--json")).Exits(0).Json.Length);
        Assert.Equal(2, (await sample.AxAsync("refs", "read_page", "--role", "definition", "--json")).Exits(0).Json.Length);
        (await sample.AxAsync("refs", "read_page", "--role", "write")).Exits(1);
        Assert.Equal("1  call  resolved\n", (await sample.AxAsync("refs", "read_page", "--count")).Exits(0).Output);
    }

    [Fact]
    public async Task What_is_not_certain_is_counted_and_shown_with_all()
    {
        using var tree = new SourceTree();
        tree.File("a.ts", "export class Box { size() { return 1; } }\n");
        tree.File("b.ts", "export function f(x) { return x.size() + x.size(); }\n");
        (await tree.AxAsync("index", "-q")).Exits(0);

        var result = (await tree.AxAsync("refs", "Box.size")).Exits(1);
        Assert.Empty(result.Output);
        Assert.Contains("2 more are ambiguous (2 call); --all shows them", result.Error, StringComparison.Ordinal);
        Assert.Equal(2, (await tree.AxAsync("refs", "Box.size", "--all")).Exits(0).Lines.Count(line => line.Contains("[ambiguous]", StringComparison.Ordinal)));
        Assert.Contains("1 of 2 references shown", (await tree.AxAsync("refs", "Box.size", "--all", "--limit", "1")).Exits(0).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Missing_symbol_has_suggestions()
    {
        var result = (await sample.AxAsync("refs", "wriet_page")).Exits(1);

        Assert.Empty(result.Output);
        Assert.Contains("nothing found for: wriet_page", result.Error, StringComparison.Ordinal);
        Assert.Contains("write_page", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Changed_files_are_marked()
    {
        using var tree = new SourceTree();
        tree.File("a.cs", "class Page { }\n");
        tree.File("b.cs", "class Note : Page { }\n");
        (await tree.AxAsync("index", "-q")).Exits(0);
        tree.File("b.cs", "// changed\nclass Note : Page { }\n");

        var result = (await tree.AxAsync("refs", "Page")).Exits(0);
        Assert.Contains("[changed since indexed]", result.Output, StringComparison.Ordinal);
        Assert.Contains("some files have changed", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("unknown role 'cal'", "--role", "cal")]
    [InlineData("unknown language 'klingon'", "--lang", "klingon")]
    public async Task Unknown_values_are_usage_errors(string message, params string[] args) =>
        Assert.Contains(message, (await sample.AxAsync(["refs", "read_page", .. args])).Exits(2).Error, StringComparison.Ordinal);
}
