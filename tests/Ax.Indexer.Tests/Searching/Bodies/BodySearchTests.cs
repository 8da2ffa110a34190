using Ax.Indexer.Model;
using Ax.Indexer.Tests.Support;

namespace Ax.Indexer.Tests.Searching.Bodies;

/// <summary>What only the lines of a definition say.</summary>
public class BodySearchTests
{
    private const string Question = "how are dirty pages written back";

    private const string Answer = """
        int wb_do(int n)
        {
            /* Dirty pages are written back here. */
            return n;
        }

        int other(int n) { return n; }
        """;

    [Fact]
    public async Task A_question_is_answered_by_the_body_alone()
    {
        await using var tree = await TreeAsync();
        var hit = (await tree.FindAsync(Question)).Hits[0];
        Assert.Equal(("wb_do", MatchKind.Body), (hit.Symbol.Name, hit.Match));
        Assert.Contains("other", await NamesAsync(tree, "return n other pages"));
        Assert.Empty((await AskAsync(tree, Question, RankingWeights.Default with { Body = 0 })).Hits);
    }

    [Fact]
    public async Task The_factor_is_shown_for_what_was_found_by_words_too()
    {
        await using var tree = new IndexedTree();
        tree.Write("a.py", "def a():\n    \"\"\"Write dirty pages.\"\"\"\n    flush(dirty, pages)\n    write(dirty)\n");
        tree.Write("b.py", "def b():\n    \"\"\"Write dirty pages.\"\"\"\n" + string.Concat(Enumerable.Repeat("    pass\n", 60)));
        tree.Write("c.py", "def c():\n    pass\n");
        await tree.UpdateAsync();
        var hits = (await tree.FindAsync("write dirty pages", explain: true)).Hits;
        Assert.Equal([("a", MatchKind.Words), ("b", MatchKind.Words)], hits.Select(hit => (hit.Symbol.Name, hit.Match)));
        Assert.True(FactorOf(hits[0]) > FactorOf(hits[1]) && FactorOf(hits[1]) > 1);
        Assert.All(hits, hit => Assert.Equal(hit.Score, hit.Factors.Aggregate(1.0, (product, factor) => product * factor.Value), tolerance: 0.01 * hit.Score));

        hits = (await AskAsync(tree, "write dirty pages", RankingWeights.Default with { Body = 0 })).Hits;
        Assert.All(hits, hit => Assert.Equal(1, FactorOf(hit)));
    }

    [Fact]
    public async Task A_file_that_has_changed_is_not_used()
    {
        await using var tree = await TreeAsync();
        // As long as it was, with the words where another function is.
        tree.Write("mm.c", Answer.Replace("Dirty pages are written back here.", "                                  ", StringComparison.Ordinal)
            .Replace("int other(int n) { return n; }", "int other(/* dirty pages wrote */)", StringComparison.Ordinal));
        Assert.Empty((await tree.FindAsync(Question)).Hits);
        tree.Write("mm.c", Answer + "\n");
        Assert.Empty((await tree.FindAsync(Question)).Hits);
        await tree.UpdateAsync();
        Assert.Equal("wb_do", (await tree.FindAsync(Question)).Hits[0].Symbol.Name);
    }

    [Fact]
    public async Task Words_are_those_of_names_and_whole()
    {
        await using var tree = new IndexedTree();
        tree.Write("a.c", "int a(void) { return writeDirtyPages(1) + BACK_LOG; }\n");
        tree.Write("b.c", "int b(void) { return rewritedirtypagesx(1); }\n");
        await tree.UpdateAsync();
        Assert.Equal(["a"], await NamesAsync(tree, "log the dirty pages"));
    }

    [Theory]
    [InlineData("kind:function", "wb_do")]
    [InlineData("kind:struct", "")]
    [InlineData("path:mm.c", "wb_do")]
    [InlineData("-path:mm.c", "")]
    [InlineData("lang:c", "wb_do")]
    [InlineData("lang:python", "")]
    [InlineData("-wb", "")]
    [InlineData("\"dirty pages\"", "")]
    public async Task What_does_not_pass_the_filters_is_not_found(string filter, string name)
    {
        await using var tree = await TreeAsync();
        Assert.Equal(name, (await NamesAsync(tree, $"{Question} {filter}")).FirstOrDefault() ?? "");
    }

    [Fact]
    public async Task Filters_apply_before_the_bounds()
    {
        await using var tree = new IndexedTree();
        for (var i = 0; i < 300; i++)
            tree.Write($"many{i:000}.c", $"int f{i}(void) {{ return dirty(pages, written); }}\n");
        tree.Write("one/z.c", "\n\n\n/* Far larger than the others: it comes last. */\nint wanted(void) { return dirty(pages, written); }\n");
        await tree.UpdateAsync();
        var all = await tree.FindAsync(Question, limit: 1_000);
        // As many files as are read.
        Assert.Equal(100, all.Hits.Count);
        Assert.False(all.IsBounded);
        Assert.Equal(["wanted"], await NamesAsync(tree, Question + " path:one/**"));
        Assert.Equal(["f299"], await NamesAsync(tree, Question + " path:many299.c"));
    }

    [Fact]
    public async Task Where_names_have_the_words_no_body_is_asked()
    {
        await using var tree = new IndexedTree();
        tree.Write("a.c", "int write_dirty_page(void) { return 1; }\nint other(void) { return write(dirty, page); }\n");
        await tree.UpdateAsync();
        Assert.Equal(["write_dirty_page"], await NamesAsync(tree, "dirty page write"));
        Assert.Equal(["write_dirty_page"], await NamesAsync(tree, "dirty pg write"));
    }

    [Fact]
    public async Task After_edits_the_answers_are_those_of_a_rebuild()
    {
        await using var tree = new IndexedTree();
        var random = new Random(23);
        string[] words = ["dirty", "pages", "written", "back", "cache", "flush", "inode"];
        for (var round = 0; round < 12; round++)
        {
            for (var edit = 0; edit < 8; edit++)
            {
                var path = $"f{random.Next(30):00}.c";
                if (random.Next(4) == 0)
                    File.Delete(tree.Full(path));
                else
                    tree.Write(path, string.Concat(Enumerable.Range(0, 4).Select(i => $"int g{random.Next(50)}(void)\n{{\n    return {string.Join(" + ", Enumerable.Range(0, random.Next(1, 6)).Select(_ => words[random.Next(words.Length)]))};\n}}\n")));
            }
            await tree.UpdateAsync();
            await tree.AssertEqualsRebuildAsync($"round {round}", Question, "flush the inode cache", "cache of dirty pages", "nothing of that flush");
        }
    }

    private static async Task<IndexedTree> TreeAsync()
    {
        var tree = new IndexedTree();
        tree.Write("mm.c", Answer);
        tree.Write("unlike.c", "int unlike(void) { return 0; }\n");
        await tree.UpdateAsync();
        return tree;
    }

    private static async Task<SearchAnswer> AskAsync(IndexedTree tree, string text, RankingWeights weights) =>
        await (await tree.Index).FindAsync(new SearchQuery(text) { Ranking = weights, Explain = true });

    private static async Task<List<string>> NamesAsync(IndexedTree tree, string text) => [.. (await tree.FindAsync(text)).Hits.Select(hit => hit.Symbol.Name)];

    private static double FactorOf(SearchHit hit) => hit.Factors.Single(factor => factor.Name == "body").Value;
}
