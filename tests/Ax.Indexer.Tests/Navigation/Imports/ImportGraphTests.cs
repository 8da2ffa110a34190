using Ax.Indexer.Model;
using Ax.Indexer.Tests.Support;

namespace Ax.Indexer.Tests.Navigation.Imports;

public class ImportGraphTests
{
    // a -> b -> c -> b, d -> a; e stands alone and imports what may be b.
    private static async Task<IndexedTree> SampleAsync()
    {
        var tree = new IndexedTree();
        tree.Write("a.ts", "import './b';\nimport 'react';\n");
        tree.Write("b.ts", "import './c';\n");
        tree.Write("c.ts", "import './b';\n");
        tree.Write("d.ts", "import './a';\n");
        await tree.UpdateAsync();
        return tree;
    }

    [Fact]
    public async Task Dependencies_to_a_depth()
    {
        await using var tree = await SampleAsync();
        var index = await tree.Index;

        Assert.Equal(["a.ts:0 1", "a.ts:1 1"], Places(await index.GetImportsAsync("a.ts")));
        Assert.Equal(["d.ts:0 1", "a.ts:0 2", "a.ts:1 2"], Places(await index.GetImportsAsync("d.ts", 2)));
        Assert.Equal(["d.ts:0 1", "a.ts:0 2", "a.ts:1 2", "b.ts:0 3", "c.ts:0 4"], Places(await index.GetImportsAsync("d.ts", int.MaxValue)));
        Assert.Null(await index.GetImportsAsync("none.ts"));
    }

    [Fact]
    public async Task Importers_to_a_depth()
    {
        await using var tree = await SampleAsync();
        var index = await tree.Index;

        Assert.Equal(["a.ts:0 1", "c.ts:0 1"], Places(await index.GetImportersAsync("b.ts")));
        Assert.Equal(["a.ts:0 1", "c.ts:0 1", "b.ts:0 2", "d.ts:0 2"], Places(await index.GetImportersAsync("b.ts", int.MaxValue)).Order(StringComparer.Ordinal).OrderBy(static place => place[^1]));
        Assert.Empty((await index.GetImportersAsync("d.ts"))!.Edges);
        Assert.Null(await index.GetImportersAsync("none.ts"));
    }

    [Fact]
    public async Task A_shortest_way()
    {
        await using var tree = await SampleAsync();
        var index = await tree.Index;

        Assert.Equal(["d.ts -> ./a", "a.ts -> ./b", "b.ts -> ./c"], (await index.FindImportPathAsync("d.ts", "c.ts"))!.Select(static edge => $"{edge.Path} -> {edge.Target}"));
        Assert.Empty((await index.FindImportPathAsync("c.ts", "d.ts"))!);
        Assert.Null(await index.FindImportPathAsync("c.ts", "none.ts"));
    }

    [Fact]
    public async Task Cycles()
    {
        await using var tree = await SampleAsync();

        var cycle = Assert.Single(await (await tree.Index).FindImportCyclesAsync());

        Assert.Equal(["b.ts", "c.ts"], cycle.Files);
        Assert.Equal(["b.ts", "c.ts"], cycle.Shortest.Select(static edge => edge.Path));
    }

    [Fact]
    public async Task A_long_chain_overflows_no_stack()
    {
        await using var tree = new IndexedTree();
        for (var i = 0; i < 3000; i++)
            tree.Write($"f{i}.h", $"#include \"f{(i + 1) % 3000}.h\"\n");
        await tree.UpdateAsync();

        var cycle = Assert.Single(await (await tree.Index).FindImportCyclesAsync());

        Assert.Equal((3000, 3000), (cycle.Files.Count, cycle.Shortest.Count));
    }

    [Fact]
    public async Task Ambiguous_importers_are_told_but_lead_nowhere()
    {
        await using var tree = new IndexedTree();
        tree.Write("x/a.h", "");
        tree.Write("y/a.h", "");
        tree.Write("z/b.h", "#include <a.h>\n");
        tree.Write("z/c.c", "#include \"b.h\"\n");
        await tree.UpdateAsync();

        var answer = (await (await tree.Index).GetImportersAsync("x/a.h", int.MaxValue))!;

        Assert.Equal(("z/b.h", ImportResolution.Ambiguous), (Assert.Single(answer.Edges).Path, answer.Edges[0].Resolution));
    }

    [Fact]
    public async Task A_changed_configuration_counts_at_once()
    {
        await using var tree = new IndexedTree();
        tree.Write("a.ts", "import 'x/b';\n");
        tree.Write("one/b.ts", "");
        tree.Write("two/b.ts", "");
        tree.Write("tsconfig.json", "{\"compilerOptions\":{\"paths\":{\"x/*\":[\"./one/*\"]}}}");
        await tree.UpdateAsync();
        Assert.Equal(["x/b: Resolved tsconfig one/b.ts"], await ImportTree.ImportsAsync(tree, "a.ts"));

        tree.Write("tsconfig.json", "{\"compilerOptions\":{\"paths\":{\"x/*\":[\"./two/*\"], \"y\":[]}}}");

        Assert.Equal(["x/b: Resolved tsconfig two/b.ts"], await ImportTree.ImportsAsync(tree, "a.ts"));
    }

    [Fact]
    public async Task Cancelled_questions_end()
    {
        await using var tree = await SampleAsync();
        var index = await tree.Index;
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => index.FindImportCyclesAsync(new CancellationToken(canceled: true)));
        Assert.Single(await index.FindImportCyclesAsync());
    }

    private static IEnumerable<string> Places(ImportAnswer? answer) => answer!.Edges.Select(static edge => $"{edge.Path}:{edge.Line} {edge.Depth}");
}
