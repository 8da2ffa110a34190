using Ax.Indexer.Model;
using Ax.Indexer.Tests.Support;

namespace Ax.Indexer.Tests.Searching;

public class HitGroupingTests
{
    [Fact]
    public async Task A_definition_and_its_declarations_are_one_hit()
    {
        await using var tree = new IndexedTree();
        tree.Write("include/page.h", "int read_page(int n);\n");
        tree.Write("src/page.c", "int read_page(int n) { return n; }\n");
        tree.Write("src/user.c", "extern int read_page(int n);\n");

        Assert.Equal(["src/page.c:1 read_page + include/page.h:1 src/user.c:1"], await FindAsync(tree, "read_page"));
    }

    [Fact]
    public async Task A_declaration_that_several_define_stays_by_itself()
    {
        await using var tree = new IndexedTree();
        tree.Write("a/page.c", "int read_page(int n) { return n; }\n");
        tree.Write("b/page.c", "int read_page(int n) { return n; }\n");
        tree.Write("page.h", "int read_page(int n);\n");

        Assert.Equal(["a/page.c:1 read_page", "b/page.c:1 read_page", "page.h:1 read_page"], await FindAsync(tree, "read_page"));
    }

    [Fact]
    public async Task A_method_and_its_declaration_in_another_language_of_the_family_are_one_hit()
    {
        await using var tree = new IndexedTree();
        tree.Write("page.h", "int read_page(int n);\n");
        tree.Write("page.cpp", "int read_page(int n) { return n; }\n");
        tree.Write("page.py", "def read_page(n):\n    return n\n");

        Assert.Equal(["page.cpp:1 read_page + page.h:1", "page.py:1 read_page"], await FindAsync(tree, "read_page"));
    }

    [Fact]
    public async Task Overloads_are_one_hit_and_those_of_another_type_are_not()
    {
        await using var tree = new IndexedTree();
        tree.Write("a.cs", "class A { public void ReadPage() { }\n public void ReadPage(int n) { }\n public void ReadPage(string s) { } }\nclass B { public void ReadPage() { } }\n");

        Assert.Equal(["a.cs:1 ReadPage + a.cs:2 a.cs:3", "a.cs:4 ReadPage"], await FindAsync(tree, "ReadPage"));
    }

    [Fact]
    public async Task Overload_signatures_are_one_hit()
    {
        await using var tree = new IndexedTree();
        tree.Write("a.ts", "export function readPage(n: number): number;\nexport function readPage(s: string): string;\nexport function readPage(x: any): any { return x; }\n");

        Assert.Equal(["a.ts:3 readPage + a.ts:1 a.ts:2"], await FindAsync(tree, "readPage"));
    }

    [Fact]
    public async Task Parts_of_a_type_and_its_constructors_are_one_hit()
    {
        await using var tree = new IndexedTree();
        tree.Write("a.cs", "namespace N;\npublic partial class Page { }\n");
        tree.Write("b.cs", "namespace N;\npublic partial class Page { public Page() { } }\n");
        tree.Write("c.cs", "namespace M;\npublic class Page { }\n");

        Assert.Equal(["a.cs:2 Page + b.cs:2 b.cs:2", "c.cs:2 Page"], await FindAsync(tree, "Page"));
    }

    [Fact]
    public async Task The_limit_counts_what_is_shown()
    {
        await using var tree = new IndexedTree();
        tree.Write("a.cs", "class A {" + string.Concat(Enumerable.Range(0, 60).Select(i => $" public void Read(int a{i}) {{ }}\n")) + "}\n");
        for (var file = 0; file < 5; file++)
            tree.Write($"b/c/d/e/f{file}.cs", $"class B{file} {{ public void Read() {{ }} }}\n");
        await tree.UpdateAsync();

        var answer = await (await tree.Index).FindAsync(new SearchQuery("Read") { Limit = 3 });

        Assert.Equal([("a.cs", 59), ("b/c/d/e/f0.cs", 0), ("b/c/d/e/f1.cs", 0)], answer.Hits.Select(hit => (hit.Symbol.Path, hit.Others.Count)));
        Assert.Equal(6, (await (await tree.Index).FindAsync(new SearchQuery("Read") { Limit = 1_000 })).Hits.Count);
    }

    [Fact]
    public async Task A_filter_leaves_out_what_it_leaves_out_of_a_group_too()
    {
        await using var tree = new IndexedTree();
        tree.Write("include/page.h", "int read_page(int n);\n");
        tree.Write("src/page.c", "int read_page(int n) { return n; }\n");

        Assert.Equal(["include/page.h:1 read_page"], await FindAsync(tree, "read_page path:include/"));
    }

    [Fact]
    public async Task Of_very_many_in_types_those_of_a_file_are_grouped()
    {
        await using var tree = new IndexedTree();
        for (var file = 0; file < 30; file++)
            tree.Write($"f{file:00}.cs", string.Concat(Enumerable.Range(0, 10).Select(i => $"interface I{file:00}x{i} {{ int Get(); int Get(int n); }}\n")));

        var hits = await FindAsync(tree, "Get");

        Assert.Equal(300, hits.Count);
        Assert.All(hits, hit => Assert.Contains(" + ", hit, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_grouping_each_is_a_hit()
    {
        await using var tree = new IndexedTree();
        tree.Write("page.h", "int read_page(int n);\n");
        tree.Write("page.c", "int read_page(int n) { return n; }\n");
        await tree.UpdateAsync();

        var hits = (await (await tree.Index).FindAsync(new SearchQuery("read_page") { GroupDuplicates = false })).Hits;

        Assert.Equal(["page.c", "page.h"], hits.Select(hit => hit.Symbol.Path));
        Assert.All(hits, hit => Assert.Empty(hit.Others));
    }

    private static async Task<List<string>> FindAsync(IndexedTree tree, string text)
    {
        await tree.UpdateAsync();
        return [.. (await (await tree.Index).FindAsync(new SearchQuery(text) { Limit = 1_000 })).Hits.Select(hit =>
            $"{hit.Symbol.Path}:{hit.Symbol.Line + 1} {hit.Symbol.Name}{(hit.Others.Count > 0 ? " +" : "")}{string.Concat(hit.Others.Select(place => $" {place.Path}:{place.Line + 1}"))}")];
    }
}
