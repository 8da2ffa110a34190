using Ax.Indexer.Model;
using Ax.Indexer.Tests.Support;

namespace Ax.Indexer.Tests.Indexing;

/// <summary>After any sequence of edits, the updated index is and answers exactly what a fresh one would.</summary>
public class IncrementalEqualsRebuildTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    public async Task Random_edits(int seed)
    {
        await using var tree = new IndexedTree();
        var random = new RandomTree(tree, seed);
        random.Fill(40);
        await tree.UpdateAsync();
        var history = new List<string>();
        for (var step = 0; step < 10; step++)
        {
            history.Add(random.Edit());
            await tree.UpdateAsync();
            await tree.AssertEqualsRebuildAsync($"seed {seed}: {string.Join(" | ", history)}", RandomSources.Queries);
        }
    }

    [Fact]
    public async Task Update_that_becomes_a_rebuild()
    {
        await using var tree = new IndexedTree();
        var random = new RandomTree(tree, 99);
        random.Fill(400);
        await tree.UpdateAsync();
        var first = tree.Database;
        Directory.Move(tree.Full("src"), tree.Full("source"));
        Directory.Move(tree.Full("lib"), tree.Full("library"));
        Directory.Move(tree.Full("tests"), tree.Full("spec"));
        Directory.Move(tree.Full("ä ö"), tree.Full("ü"));

        var summary = await tree.UpdateAsync();

        Assert.NotEqual(first, tree.Database);
        Assert.Equal((summary.Files, 0), (summary.Indexed, summary.Unchanged));
        Assert.True(summary.Removed > 100);
        await tree.AssertEqualsRebuildAsync("moved folders", RandomSources.Queries);
    }

    [Fact]
    public async Task Many_small_updates_do_not_make_scores_drift()
    {
        await using var tree = new IndexedTree();
        var random = new Random(5);
        for (var i = 0; i < 30; i++)
            tree.Write($"f{i}.py", RandomSources.Make(random, ".py"));
        await tree.UpdateAsync();
        for (var i = 0; i < 40; i++)
        {
            tree.Write($"f{i % 7}.py", RandomSources.Make(random, ".py"));
            await tree.UpdateAsync();
        }
        await tree.AssertEqualsRebuildAsync("40 updates", RandomSources.Queries);
    }

    [Fact]
    public async Task Nothing_changed_writes_nothing()
    {
        await using var tree = new IndexedTree();
        new RandomTree(tree, 3).Fill(30);
        foreach (var file in Directory.EnumerateFiles(tree.Root, "*", SearchOption.AllDirectories))
            tree.Age(Path.GetRelativePath(tree.Root, file));
        await tree.UpdateAsync();
        var before = File.GetLastWriteTimeUtc(tree.Database);

        var summary = await tree.UpdateAsync();

        Assert.Equal((0, summary.Files, 0), (summary.Indexed, summary.Unchanged, summary.Removed));
        Assert.Equal(before, File.GetLastWriteTimeUtc(tree.Database));
    }

    [Fact]
    public async Task Another_time_with_the_same_content_is_unchanged()
    {
        await using var tree = new IndexedTree();
        tree.Write("a.c", "int alpha(void) { return 1; }\n");
        await tree.UpdateAsync();
        tree.Age("a.c");

        Assert.Equal((0, 1), await CountAsync());
        Assert.Equal((0, 1), await CountAsync());

        async Task<(long, long)> CountAsync()
        {
            var summary = await tree.UpdateAsync();
            return (summary.Indexed, summary.Unchanged);
        }
    }

    [Fact]
    public async Task Another_size_cap_extracts_what_it_lets_in_and_drops_what_it_keeps_out()
    {
        await using var tree = new IndexedTree();
        tree.Write("large.c", $"int large_one(void) {{ return 1; }}\n/* {new string('x', 5000)} */\n");
        tree.Write("small.c", "int small_one(void) { return 1; }\n");
        tree.Age("large.c");
        tree.Age("small.c");
        await tree.UpdateAsync(new IndexRequest { MaxParsedFileBytes = 1000 });
        Assert.Empty((await tree.FindAsync("large_one")).Hits);

        Assert.Equal(1, (await tree.UpdateAsync()).Indexed);
        Assert.Equal(["large.c:1 large_one"], await tree.FindNamesAsync("large_one"));

        Assert.Equal(1, (await tree.UpdateAsync(new IndexRequest { MaxParsedFileBytes = 1000 })).Indexed);
        Assert.Empty((await tree.FindAsync("large_one")).Hits);
        Assert.Equal(["small.c:1 small_one"], await tree.FindNamesAsync("small_one"));
    }

    [Fact]
    public async Task Another_size_cap_counts_for_files_of_unknown_language_and_binary_ones_too()
    {
        await using var tree = new IndexedTree();
        tree.Write("notes.unknown", new string('x', 5000));
        tree.Write("latin.unknown", [.. System.Text.Encoding.Latin1.GetBytes(new string('é', 5000))]);
        tree.Write("data.blob", new byte[5000]);
        tree.Write("picture.png", new byte[5000]);
        foreach (var file in (string[])["notes.unknown", "latin.unknown", "data.blob", "picture.png"])
            tree.Age(file);
        await tree.UpdateAsync(new IndexRequest { MaxParsedFileBytes = 1000 });

        Assert.Equal(3, (await tree.UpdateAsync()).Indexed);
        await tree.AssertEqualsRebuildAsync("a higher cap");
        Assert.Equal(0, (await tree.UpdateAsync()).Indexed);
        Assert.Equal(3, (await tree.UpdateAsync(new IndexRequest { MaxParsedFileBytes = 1000 })).Indexed);
    }
}
