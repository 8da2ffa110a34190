using System.Globalization;
using Ax.Indexer.Model;
using Ax.Indexer.Tests.Support;

namespace Ax.Indexer.Tests.Navigation;

/// <summary>Keys of configuration are symbols with paths; large data does not flood the search; documents give way to code.</summary>
public class ConfigurationTests
{
    [Theory]
    [InlineData("scripts.build", "package.json:2")]
    [InlineData("jobs.test.steps[1].run", ".github/workflows/ci.yml:6")]
    [InlineData("steps[0].name", ".github/workflows/ci.yml:5")]
    [InlineData("servers.alpha.ip", "servers.toml:2")]
    public async Task A_key_is_found_by_its_path(string key, string place)
    {
        await using var tree = new IndexedTree();
        tree.Write("package.json", "{\n  \"scripts\": { \"build\": \"tsc\", \"test\": \"vitest\" }\n}\n");
        tree.Write(".github/workflows/ci.yml", "on: push\njobs:\n  test:\n    steps:\n      - name: Check out\n      - run: make test\n");
        tree.Write("servers.toml", "[servers.alpha]\nip = \"10.0.0.1\"\n[servers.beta]\nip = \"10.0.0.2\"\n");
        await tree.UpdateAsync();

        Assert.Equal(place, string.Join(' ', (await (await tree.Index).FindDefinitionsAsync(key)).Symbols.Select(symbol =>
            string.Create(CultureInfo.InvariantCulture, $"{symbol.Path}:{symbol.Line + 1}"))));
    }

    [Fact]
    public async Task Of_large_data_the_outer_keys_are_symbols_and_the_status_says_so()
    {
        await using var tree = new IndexedTree();
        tree.Write("data.json", "{ \"rows\": [\n" + string.Join(",\n", Enumerable.Range(0, 5000).Select(i =>
            string.Create(CultureInfo.InvariantCulture, $"{{ \"id{i}\": {i} }}"))) + "\n] }\n");
        await tree.UpdateAsync();

        Assert.Equal("rows", Assert.Single((await (await tree.Index).FindDefinitionsAsync("rows")).Symbols).Name);
        Assert.Empty((await (await tree.Index).FindDefinitionsAsync("id7")).Symbols);
        var gap = Assert.Single((await (await tree.Index).GetStatusAsync()).Gaps, gap => gap.Reason == "large data");
        Assert.Equal("data.json", Assert.Single(gap.Examples).Path);
    }

    [Fact]
    public async Task Code_stands_before_keys_and_examples_of_the_same_name()
    {
        await using var tree = new IndexedTree();
        tree.Write("a.md", "# Parser\n\n```python\nclass Parser:\n    pass\n```\n");
        tree.Write("b.json", "{ \"Parser\": 1 }\n");
        tree.Write("deep/down/c.py", "class Parser:\n    pass\n");
        await tree.UpdateAsync();

        Assert.Equal("deep/down/c.py", (await (await tree.Index).FindDefinitionsAsync("Parser")).Symbols[0].Path);
        var hits = (await tree.FindAsync("Parser")).Hits;
        Assert.Equal("deep/down/c.py", hits[0].Symbol.Path);
        Assert.True(hits.Single(hit => hit.Symbol.Path == "a.md" && hit.Symbol.Kind == SymbolKind.Class).Symbol.Modifiers.HasFlag(SymbolModifiers.Example));
    }
}
