using Ax.Cli.Tests.Support;

namespace Ax.Cli.Tests.Commands;

public class OutlineTests(IndexedSample sample) : IClassFixture<IndexedSample>
{
    [Fact]
    public async Task Text_is_nested_by_container()
    {
        var result = (await sample.AxAsync("outline", "lib/Reader.cs")).Exits(0);

        // A file-scoped namespace is no symbol but the region all symbols of the file lie in.
        Assert.Matches(@"^4  class +Library\.Reader\b", result.Lines[0]);
        Assert.Matches(@"^6    property +Position\b", result.Lines[1]);
        Assert.Matches(@"^8    method +Next\b", result.Lines[2]);
        Assert.Equal(3, result.Lines.Length);
    }

    [Fact]
    public async Task Text_is_nested_in_a_namespace_with_a_body()
    {
        using var tree = new SourceTree();
        tree.File("a.cs", "namespace Library\n{\n    class Reader\n    {\n        int Position { get; }\n\n\n        int Next() => 1;\n    }\n}\n");
        (await tree.AxAsync("index", "-q")).Exits(0);

        var result = (await tree.AxAsync("outline", "a.cs")).Exits(0);

        Assert.Matches(@"^1  namespace +Library\b", result.Lines[0]);
        Assert.Matches(@"^3    class +Reader\b", result.Lines[1]);
        Assert.Matches(@"^5      property +Position\b", result.Lines[2]);
        Assert.Matches(@"^8      method +Next\b", result.Lines[3]);
    }

    [Fact]
    public async Task Json_has_one_symbol_a_line_in_source_order()
    {
        var symbols = (await sample.AxAsync("outline", "src/page.c", "--json")).Exits(0).Json;

        Assert.Equal(["read_page", "readPageCount", "write_page"], symbols.Select(symbol => symbol.GetProperty("name").GetString()));
        Assert.All(symbols, symbol => Assert.Equal("src/page.c", symbol.GetProperty("path").GetString()));
    }

    [Fact]
    public async Task Path_may_be_seen_from_here_or_from_the_root()
    {
        var src = Path.Combine(sample.Tree.Root, "src");

        (await AxProcess.RunAsync(src, "outline", "page.c")).Exits(0);
        (await AxProcess.RunAsync(src, "outline", "src/page.c")).Exits(0);
        (await AxProcess.RunAsync(src, "outline", Path.Combine(src, "page.c"))).Exits(0);
        (await AxProcess.RunAsync(src, "outline", "größe.py")).Exits(0);
    }

    [Theory]
    [InlineData("no/such.c", "is not in the index")]
    [InlineData("../outside.c", "is not in the index")]
    [InlineData("notes.unknown", "has no symbols")]
    public async Task Nothing_to_show_exits_1(string path, string expected)
    {
        var result = (await sample.AxAsync("outline", path)).Exits(1);

        Assert.Contains(expected, result.Error, StringComparison.Ordinal);
        Assert.Empty(result.Output);
    }
}
