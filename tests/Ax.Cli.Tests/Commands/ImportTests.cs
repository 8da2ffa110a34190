using Ax.Cli.Tests.Support;

namespace Ax.Cli.Tests.Commands;

/// <summary><c>ax imports</c>, <c>importers</c>, <c>deps</c> and <c>cycles</c>.</summary>
public class ImportTests(ImportTests.IndexedImports sample) : IClassFixture<ImportTests.IndexedImports>
{
    public sealed class IndexedImports : IAsyncLifetime, IDisposable
    {
        private readonly SourceTree _tree = new();

        internal Task<AxResult> AxAsync(params string[] args) => _tree.AxAsync(args);

        public async Task InitializeAsync()
        {
            _tree.File("src/a.ts", "import { b as c, d } from './b';\nimport 'react';\nimport './gone';\n");
            _tree.File("src/b.ts", "import './c';\n");
            _tree.File("src/c.ts", "import './b';\n");
            _tree.File("src/alone.ts", "export const x = 1;\n");
            (await _tree.AxAsync("index", "--quiet")).Exits(0);
        }

        public Task DisposeAsync() => Task.CompletedTask;

        public void Dispose() => _tree.Dispose();
    }

    [Fact]
    public async Task Imports_as_text()
    {
        var lines = (await sample.AxAsync("imports", "src/a.ts")).Exits(0).Lines;

        Assert.Matches(@"^1  \./b +resolved +src/b\.ts \(relative\)$", lines[0]);
        Assert.Matches(@"^2  react +external +\(not-in-tree\)$", lines[1]);
        Assert.Matches(@"^3  \./gone +unresolved +\(not-found\)$", lines[2]);
    }

    [Fact]
    public async Task Imports_as_json()
    {
        var edges = (await sample.AxAsync("imports", "src/a.ts", "--json")).Exits(0).Json;

        Assert.Equal("""{"path":"src/a.ts","target":"./b","line":1,"resolution":"resolved","depth":1,"files":["src/b.ts"],"module":null,"names":["b as c","d"],"how":"relative"}""", edges[0].GetRawText());
        Assert.Equal("react", edges[1].GetProperty("module").GetString());
    }

    [Fact]
    public async Task Importers()
    {
        Assert.Equal(["src/a.ts:1  ./b", "src/c.ts:1  ./b"], (await sample.AxAsync("importers", "src/b.ts")).Exits(0).Lines);
        Assert.Equal([1, 2, 2], (await sample.AxAsync("importers", "src/c.ts", "--transitive", "--json")).Exits(0).Json.Select(edge => edge.GetProperty("depth").GetInt32()));
    }

    [Fact]
    public async Task Dependencies()
    {
        var lines = (await sample.AxAsync("deps", "src/a.ts", "--transitive")).Exits(0).Lines;

        Assert.Matches(@"^1  src/b\.ts +src/a\.ts:1$", lines[0]);
        Assert.Matches(@"^2  src/c\.ts +src/b\.ts:1$", lines[1]);
        Assert.Matches(@"^1  react \[external\] +src/a\.ts:2$", lines[2]);
        Assert.Equal(3, (await sample.AxAsync("deps", "src/a.ts", "--json")).Exits(0).Lines.Length);
    }

    [Fact]
    public async Task Graphs()
    {
        Assert.Equal("digraph imports {\n  \"src/a.ts\" -> \"src/b.ts\";\n  \"src/b.ts\" -> \"src/c.ts\";\n}\n", (await sample.AxAsync("deps", "src/a.ts", "--depth", "2", "--dot")).Exits(0).Output);
        Assert.Equal("graph LR\n  f0[\"src/a.ts\"] --> f1[\"src/b.ts\"]\n", (await sample.AxAsync("deps", "src/a.ts", "--mermaid")).Exits(0).Output);
        (await sample.AxAsync("deps", "src/a.ts", "--mermaid", "--dot")).Exits(2);
    }

    [Fact]
    public async Task A_way()
    {
        Assert.Equal(["src/a.ts:1  ./b", "src/b.ts:1  ./c"], (await sample.AxAsync("deps", "src/a.ts", "--to", "src/c.ts")).Exits(0).Lines);
        Assert.Contains("no imports lead", (await sample.AxAsync("deps", "src/c.ts", "--to", "src/a.ts")).Exits(1).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cycles()
    {
        Assert.Equal(["2 files", "  src/b.ts:1  ./c", "  src/c.ts:1  ./b"], (await sample.AxAsync("cycles")).Exits(0).Lines);
        Assert.Equal(2, Assert.Single((await sample.AxAsync("cycles", "--json")).Exits(0).Json).GetProperty("size").GetInt32());
    }

    [Theory]
    [InlineData("imports", "src/alone.ts", "imports nothing")]
    [InlineData("importers", "src/alone.ts", "nothing imports")]
    [InlineData("deps", "src/alone.ts", "imports nothing")]
    [InlineData("imports", "none.ts", "is not in the index")]
    [InlineData("importers", "none.ts", "is not in the index")]
    [InlineData("deps", "none.ts", "is not in the index")]
    public async Task Nothing_to_show_exits_1(string command, string path, string expected)
    {
        var result = (await sample.AxAsync(command, path)).Exits(1);

        Assert.Contains(expected, result.Error, StringComparison.Ordinal);
        Assert.Empty(result.Output);
    }
}
