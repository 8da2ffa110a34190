using Ax.Indexer.Model;
using Ax.Indexer.Tests.Support;

namespace Ax.Indexer.Tests.Searching;

/// <summary>Queries of filters alone.</summary>
public class FilterListingTests
{
    [Fact]
    public async Task A_listing_is_bounded_and_best_first()
    {
        await using var tree = new IndexedTree();
        for (var file = 0; file < 30; file++)
            tree.Write($"a/tests/f{file:00}.c", string.Concat(Enumerable.Range(0, 100).Select(i => $"static int test_{file}_{i}(int a);\n")));
        tree.Write("z/wanted.c", "struct wanted { int field; };\nint used(void) { return 1; }\n");
        await tree.UpdateAsync();

        var few = await tree.FindAsync("lang:c", 2);
        Assert.True(few.IsBounded);
        Assert.Equal(["used", "wanted"], few.Hits.Select(hit => hit.Symbol.Name).Order(StringComparer.Ordinal));
        var all = await tree.FindAsync("lang:c", 10_000);
        Assert.False(all.IsBounded);
        Assert.Equal(3_003, all.Hits.Count);
        Assert.Equal(["z/wanted.c:1 wanted"], await tree.FindNamesAsync("kind:struct"));
        Assert.Equal(["a/tests/f29.c:100 test_29_99"], await tree.FindNamesAsync("kind:function path:f29 -path:z/ sym:test_29_99"));
    }

    [Fact]
    public async Task A_listing_met_by_its_bound_is_that_of_a_rebuilt_index()
    {
        await using var tree = new IndexedTree();
        for (var file = 0; file < 30; file++)
            tree.Write($"f{file:00}.c", Content(file, 100));
        await tree.UpdateAsync();
        foreach (var file in (int[])[3, 17, 4])
        {
            tree.Write($"f{file:00}.c", Content(file, 101));
            await tree.UpdateAsync();
        }
        await using var rebuilt = await tree.RebuildAsync();

        var answer = await tree.FindAsync("kind:function", 1_000);
        var expected = await rebuilt.FindAsync(new SearchQuery("kind:function") { Limit = 1_000 });

        Assert.True(answer.IsBounded);
        Assert.Equal(expected.Hits.Select(hit => $"{hit.Symbol.Path} {hit.Symbol.Name}"), answer.Hits.Select(hit => $"{hit.Symbol.Path} {hit.Symbol.Name}"));
    }

    [Fact]
    public async Task New_filters_apply_before_the_bound()
    {
        await using var tree = new IndexedTree();
        for (var file = 0; file < 20; file++)
            tree.Write($"a/f{file:00}.cs", $"class Type{file} {{\n" + string.Concat(Enumerable.Range(0, 100).Select(i => $"    public int Get(int a{i}) => {i};\n")) + "}\n");
        tree.Write("z/Last.cs", "class Last { private int Get(string wanted) => 1; }\n");
        tree.Write("z/LastTests.cs", "class LastTests { public int Get(string wanted) => 1; }\n");
        await tree.UpdateAsync();

        Assert.True((await tree.FindAsync("Get")).IsBounded);
        Assert.Equal(["z/Last.cs:1 Get"], await tree.FindNamesAsync("Get visibility:private"));
        Assert.Equal(["z/LastTests.cs:1 Get"], await tree.FindNamesAsync("Get test:yes"));
        Assert.Equal(["z/Last.cs:1 Get"], await tree.FindNamesAsync("Get container:Last"));
        Assert.Equal(["z/Last.cs:1 Get"], await tree.FindNamesAsync("Get container:L* test:no"));
        Assert.Equal(["z/Last.cs:1 Get"], await tree.FindNamesAsync("kind:method container:L* test:no"));
        Assert.Equal(["z/Last.cs:1 Get"], await tree.FindNamesAsync("\"string wanted\" test:no"));
    }

    private static string Content(int file, int functions) =>
        string.Concat(Enumerable.Range(0, functions).Select(i => $"static int f_{file}_{i}(int a);\n"));
}
