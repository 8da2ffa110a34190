using Ax.Indexer.Model;
using Ax.Indexer.Tests.Support;

namespace Ax.Indexer.Tests.Searching;

public class SymbolSearchTests
{
    [Fact]
    public async Task Filters_apply_before_limits()
    {
        await using var tree = new IndexedTree();
        for (var file = 0; file < 50; file++)
            tree.Write($"many/f{file:00}.c", string.Concat(Enumerable.Range(0, 100).Select(i => $"static int common_name(int a{i});\n")));
        tree.Write("zz/wanted.py", "def common_name():\n    pass\n");
        tree.Write("zz/special/x.c", "struct common_name { int a; };\n");
        tree.Write("zz/y.c", "int common_name_longer;\n");
        await tree.UpdateAsync();

        Assert.True((await tree.FindAsync("common_name")).IsBounded);
        Assert.Equal(5003, (await tree.FindAsync("common_name -kind:field", 10_000)).Hits.Count);
        Assert.Equal(["zz/wanted.py:1 common_name"], await tree.FindNamesAsync("common_name lang:python"));
        Assert.Equal(["zz/special/x.c:1 common_name"], await tree.FindNamesAsync("common_name kind:struct"));
        Assert.Equal(3, (await tree.FindAsync("common_name path:zz/ -kind:field")).Hits.Count);
        Assert.Equal(3, (await tree.FindAsync("common name path:zz/ -kind:field")).Hits.Count);
        Assert.Equal(["zz/y.c:1 common_name_longer"], await tree.FindNamesAsync("common_na -path:many/ -kind:struct -lang:python"));
    }

    [Fact]
    public async Task Many_names_of_another_case_do_not_hide_the_exact_one()
    {
        await using var tree = new IndexedTree();
        for (var file = 0; file < 20; file++)
            tree.Write($"a/f{file:00}.c", string.Concat(Enumerable.Range(0, 100).Select(i => $"static int GET(int a{i});\n")));
        tree.Write("z.c", "int get(void) { return 1; }\n");
        await tree.UpdateAsync();

        var hit = (await tree.FindAsync("get", 1)).Hits[0];

        Assert.Equal(("z.c", MatchKind.Exact), (hit.Symbol.Path, hit.Match));
        Assert.Equal("z.c", (await (await tree.Index).FindDefinitionsAsync("get")).Symbols[0].Path);
    }

    [Fact]
    public async Task Four_thousand_equal_names_are_told_apart_by_container_and_file()
    {
        await using var tree = new IndexedTree();
        for (var file = 0; file < 40; file++)
            tree.Write($"f{file:00}.cs", string.Concat(Enumerable.Range(0, 100).Select(i => $"class Type{file:00}x{i:00} {{ int Get() {{ return {i}; }} }}\n")));
        await tree.UpdateAsync();

        Assert.True((await tree.FindAsync("Get", 20)).IsBounded);
        Assert.Equal(["f39.cs:100 Get"], await tree.FindNamesAsync("Type39x99.Get"));
        Assert.Equal(100, (await (await tree.Index).FindDefinitionsAsync("f38.cs:Get")).Symbols.Count);
        Assert.Single((await (await tree.Index).FindDefinitionsAsync("Type39x99.Get")).Symbols);
        Assert.Single((await (await tree.Index).FindDefinitionsAsync("f39.cs:Type39x98.Get")).Symbols);
    }

    [Fact]
    public async Task Exact_before_prefix_before_words()
    {
        await using var tree = new IndexedTree();
        tree.Write("a.c", "int read_page_now(int n) { return n; }\nint readpage_x(int n) { return n; }\n");
        tree.Write("b.c", "int Read_Page(int n) { return n; }\nint page_to_read(int n) { return n; }\n");
        tree.Write("c.c", "int read_page(int n) { return n; }\n");
        await tree.UpdateAsync();

        var hits = (await tree.FindAsync("read_page")).Hits;

        Assert.Equal(
            [("read_page", MatchKind.Exact), ("Read_Page", MatchKind.ExactIgnoringCase), ("read_page_now", MatchKind.Prefix), ("page_to_read", MatchKind.Words)],
            hits.Select(hit => (hit.Symbol.Name, hit.Match)));
    }

    [Fact]
    public async Task Factors_multiply_to_the_score()
    {
        await using var tree = new IndexedTree();
        new RandomTree(tree, 11).Fill(60);
        await tree.UpdateAsync();
        foreach (var query in RandomSources.Queries)
        {
            foreach (var hit in (await tree.FindAsync(query, 100, explain: true)).Hits)
            {
                var product = hit.Factors.Aggregate(1.0, (score, factor) => score * factor.Value);
                Assert.InRange(product / hit.Score, 0.999, 1.001);
                Assert.Equal(hit.Factors.Count, hit.Factors.Select(factor => factor.Name).Distinct().Count());
            }
        }
        Assert.All((await tree.FindAsync("read")).Hits, hit => Assert.Empty(hit.Factors));
    }

    [Fact]
    public async Task Order_is_the_same_for_every_index_and_every_question()
    {
        await using var tree = new IndexedTree();
        new RandomTree(tree, 12).Fill(80);
        await tree.UpdateAsync(new IndexRequest { Jobs = 1 });
        await using var other = await tree.RebuildAsync(new IndexRequest { Jobs = 4 });
        var first = await AnswersDump.OfAsync(await tree.Index, RandomSources.Queries);

        Assert.Equal(first, await AnswersDump.OfAsync(await tree.Index, RandomSources.Queries));
        Assert.Equal(first, await AnswersDump.OfAsync(other, RandomSources.Queries));
    }

    [Fact]
    public async Task Hits_come_best_first_and_a_limit_takes_the_first()
    {
        await using var tree = new IndexedTree();
        new RandomTree(tree, 13).Fill(80);
        await tree.UpdateAsync();
        var all = (await tree.FindAsync("read", 1000)).Hits;

        Assert.True(all.Zip(all.Skip(1)).All(pair => pair.First.Score >= pair.Second.Score));
        Assert.Equal(all.Take(3).Select(hit => hit.Symbol.Id), (await tree.FindAsync("read", 3)).Hits.Select(hit => hit.Symbol.Id));
        Assert.Empty((await tree.FindAsync("read", 0)).Hits);
        Assert.Empty((await tree.FindAsync("read", -1)).Hits);
    }

    [Theory]
    [InlineData("Reader.Next", "lib/Reader.cs:5 Next")]
    [InlineData("Library.Reader.Next", "lib/Reader.cs:5 Next")]
    [InlineData("lib/Reader.cs:Next", "lib/Reader.cs:5 Next", "lib/Reader.cs:7 Next")]
    [InlineData("Reader.cs:Reader.Next", "lib/Reader.cs:5 Next")]
    [InlineData("Other.Next", "lib/Reader.cs:7 Next")]
    [InlineData("outer::inner::go", "ns.cpp:1 go")]
    [InlineData("inner::go", "ns.cpp:1 go")]
    [InlineData("ns.cpp:go", "ns.cpp:1 go", "ns.cpp:2 go")]
    public async Task Qualified_names(string query, params string[] expected)
    {
        await using var tree = new IndexedTree();
        tree.Write("lib/Reader.cs", "namespace Library;\n\nclass Reader\n{\n    public int Next() => 1;\n}\nclass Other { int Next() => 2; }\n");
        tree.Write("ns.cpp", "namespace outer { namespace inner { int go() { return 1; } } }\nint go() { return 2; }\n");
        tree.Write("other/Reader.java", "class Reader { int Nexts() { return 1; } }\n");
        await tree.UpdateAsync();

        Assert.Equal(expected, (await tree.FindNamesAsync(query)).Take(expected.Length));
        var definitions = (await (await tree.Index).FindDefinitionsAsync(query)).Symbols;
        Assert.Equal(expected, definitions.Select(symbol => $"{symbol.Path}:{symbol.Line + 1} {symbol.Name}"));
    }

    [Theory]
    [InlineData("read_pgae", "read_page")]
    [InlineData("redPage", "readPage")]
    [InlineData("readpagee", "readPage")]
    [InlineData("Größee", "Größe")]
    public async Task Typos_give_what_is_spelt_alike_and_say_so(string typo, string suggestion)
    {
        await using var tree = new IndexedTree();
        tree.Write("a.c", "int read_page;\nint readPage;\nint page;\n");
        tree.Write("b.py", "class Größe:\n    pass\n");
        await tree.UpdateAsync();

        var answer = await tree.FindAsync(typo);

        Assert.All(answer.Hits, hit => Assert.Equal(MatchKind.Fuzzy, hit.Match));
        Assert.Contains(suggestion, answer.Hits.Select(hit => hit.Symbol.Name));
        Assert.Contains(suggestion, answer.Suggestions);
        Assert.Contains(suggestion, (await (await tree.Index).FindDefinitionsAsync(typo)).Suggestions);
    }

    [Fact]
    public async Task A_name_that_is_written_in_two_ways_is_suggested_as_it_mostly_is_whichever_file_was_indexed_first()
    {
        await using var tree = new IndexedTree();
        tree.Write("a.c", "int Buffer;\n");
        tree.Write("b.c", "int buffer;\n");
        tree.Write("c.c", "int buffer;\n");
        await tree.UpdateAsync();
        Assert.Equal(["buffer"], await SuggestedAsync());

        File.Delete(tree.Full("c.c"));
        await tree.UpdateAsync();
        Assert.Equal(["Buffer"], await SuggestedAsync());
        // Now it has the highest id.
        tree.Write("a.c", "int Buffer;\n\n");
        await tree.UpdateAsync();
        Assert.Equal(["Buffer"], await SuggestedAsync());

        async Task<IReadOnlyList<string>> SuggestedAsync() => (await (await tree.Index).FindDefinitionsAsync("bufffer")).Suggestions;
    }

    [Fact]
    public async Task Names_that_are_gone_are_not_suggested()
    {
        await using var tree = new IndexedTree();
        tree.Write("a.c", "int read_page;\n");
        tree.Write("b.c", "int other;\n");
        await tree.UpdateAsync();
        File.Delete(tree.Full("a.c"));
        await tree.UpdateAsync();

        Assert.Empty((await tree.FindAsync("read_pagee")).Suggestions);
    }

    [Fact]
    public async Task No_index_is_an_error_that_says_what_to_do()
    {
        await using var tree = new IndexedTree();
        var error = await Assert.ThrowsAsync<IndexNotFoundException>(() => tree.FindAsync("x"));
        Assert.Contains("ax index", error.Message, StringComparison.Ordinal);
        Assert.False((await tree.Index).Exists);
    }
}
