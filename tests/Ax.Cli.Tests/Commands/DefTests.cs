using Ax.Cli.Tests.Support;

namespace Ax.Cli.Tests.Commands;

public class DefTests(IndexedSample sample) : IClassFixture<IndexedSample>
{
    [Fact]
    public async Task Text_has_head_signature_doc_and_snippet()
    {
        var result = (await sample.AxAsync("def", "src/page.c:read_page")).Exits(0);

        Assert.Equal(
            """
            src/page.c:4:5  function  read_page
              int read_page(struct page_cache *cache, int number)
              // Reads one page from disk.
              4 | int read_page(struct page_cache *cache, int number)
              5 | {
              6 |     return number;
              7 | }

            """.ReplaceLineEndings("\n"),
            result.Output);
    }

    [Fact]
    public async Task Definition_stands_before_declaration()
    {
        var result = (await sample.AxAsync("def", "read_page")).Exits(0);

        var heads = result.Lines.Where(line => line.Contains(":4:5", StringComparison.Ordinal) || line.Contains("[declaration]", StringComparison.Ordinal)).ToArray();
        Assert.StartsWith("src/page.c:4:5", heads[0], StringComparison.Ordinal);
        Assert.StartsWith("src/page_cache.h:2:5", heads[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_has_doc_and_no_snippet()
    {
        var symbol = (await sample.AxAsync("def", "Reader", "--json")).Exits(0).Json.Single(item => item.GetProperty("kind").GetString() == "class");

        string[] fields = ["name", "kind", "language", "path", "line", "column", "endLine", "container", "signature", "stale", "score", "match", "doc"];
        Assert.Equal(fields, symbol.EnumerateObject().Select(property => property.Name));
        Assert.Contains("Reads pages.", symbol.GetProperty("doc").GetString(), StringComparison.Ordinal);
        Assert.Equal((4, 21, 12), (symbol.GetProperty("line").GetInt32(), symbol.GetProperty("column").GetInt32(), symbol.GetProperty("endLine").GetInt32()));
    }

    [Fact]
    public async Task Qualified_name_finds_the_member()
    {
        var result = (await sample.AxAsync("def", "Reader.Next", "--json")).Exits(0);

        Assert.Equal("Next", Assert.Single(result.Json).GetProperty("name").GetString());
    }

    [Fact]
    public async Task Other_case_is_found_and_noted()
    {
        var result = (await sample.AxAsync("def", "WRITE_PAGE")).Exits(0);

        Assert.Contains("[ignoring case]", result.Lines[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Long_definitions_are_cut()
    {
        using var tree = new SourceTree();
        tree.File("a.c", $"int long_function(void)\n{{\n{string.Concat(Enumerable.Repeat("    x();\n", 50))}}}\n");
        (await tree.AxAsync("index", "-q")).Exits(0);

        var result = (await tree.AxAsync("def", "long_function")).Exits(0);

        Assert.EndsWith("| … 43 more lines\n", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Missing_symbol_is_never_substituted()
    {
        var result = (await sample.AxAsync("def", "wriet_page", "--json")).Exits(1);

        Assert.Empty(result.Output);
        Assert.Contains("nothing found for: wriet_page", result.Error, StringComparison.Ordinal);
        Assert.Contains("write_page", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Limit_is_kept_and_mentioned()
    {
        var result = (await sample.AxAsync("def", "read_page", "--limit", "1", "--json")).Exits(0);

        Assert.Single(result.Json);
        Assert.Contains("1 of 2 definitions shown", result.Error, StringComparison.Ordinal);
    }
}
