using Ax.Indexer.Crawling;
using Ax.Indexer.Indexing;
using Ax.Indexer.Model;
using Ax.Indexer.Storage.Connections;
using Ax.Indexer.Storage.Reads;
using Ax.Indexer.Syntax.Languages;
using Ax.Indexer.Tests.Support;

namespace Ax.Indexer.Tests.Indexing;

public class ChangeDetectionTests
{
    [Fact]
    public async Task A_changed_fingerprint_extracts_only_that_language_again()
    {
        await using var tree = new IndexedTree();
        foreach (var file in new[] { "a.c", "b.py", "c.py", "d.go", "e.unknown" })
        {
            tree.Write(file, "x = 1\n");
            tree.Age(file);
        }
        await tree.UpdateAsync();
        using (var connection = SqliteConnection.Open(tree.Database))
            connection.Execute("UPDATE languages SET fingerprint = x'00' WHERE name = 'python'");

        var summary = await tree.UpdateAsync();

        Assert.Equal((2, 3), (summary.Indexed, summary.Unchanged));
        Assert.Equal((0, 5), await CountAsync(tree));
        await tree.AssertEqualsRebuildAsync("fingerprint");
    }

    [Fact]
    public async Task Touching_every_file_is_no_reason_to_rebuild()
    {
        await using var tree = new IndexedTree();
        foreach (var i in Enumerable.Range(0, 120))
        {
            tree.Write($"f{i}.c", $"int value_{i};\n");
            tree.Age($"f{i}.c");
        }
        await tree.UpdateAsync();
        var database = tree.Database;
        foreach (var i in Enumerable.Range(0, 120))
            File.SetLastWriteTimeUtc(tree.Full($"f{i}.c"), new DateTime(2021, 1, 1, 0, 0, 0, DateTimeKind.Utc));

        var summary = await tree.UpdateAsync();

        Assert.Equal((0, 120), (summary.Indexed, summary.Unchanged));
        Assert.Equal(database, tree.Database);
        await tree.AssertEqualsRebuildAsync("touched");
    }

    [Fact]
    public async Task What_is_found_elsewhere_is_not_parsed_again()
    {
        await using var tree = new IndexedTree();
        foreach (var file in new[] { "old/a.c", "old/b.c", "old/same.c", "stays.c" })
        {
            tree.Write(file, $"int f(void) {{ return {(file == "old/b.c" ? 2 : 1)}; }}\n");
            tree.Age(file);
        }
        await tree.UpdateAsync();
        var before = Ids();
        Directory.Move(tree.Full("old"), tree.Full("new"));

        var summary = await tree.UpdateAsync();

        Assert.Equal((3, 3, 1), (summary.Indexed, summary.Removed, summary.Unchanged));
        // Of two with one content, one is taken and the other extracted; a file that is extracted has a new id.
        Assert.Equal(3, Ids().Intersect(before).Count());
        await tree.AssertEqualsRebuildAsync("moved");

        long[] Ids()
        {
            using var reader = IndexReader.Open(tree.Database, mapped: false);
            return [.. reader.ListFileStates().Values.Select(static state => state.Id)];
        }
    }

    [Fact]
    public void Files_below_an_unreadable_folder_are_not_gone()
    {
        var states = new Dictionary<string, FileState>
        {
            ["a/x.c"] = State(1), ["a/b/y.c"] = State(2), ["ab/z.c"] = State(3), ["c.c"] = State(4), ["d.c"] = State(5),
        };
        var detector = new ChangeDetector(states, [], LanguageRegistry.BuiltIn, 1 << 20);
        Assert.False(detector.HasUnreadable);
        detector.AddUnreadable("a");
        detector.AddUnreadable("c.c");
        detector.AddUnreadable("never/indexed");

        Assert.True(detector.HasUnreadable);
        Assert.Equal([3, 5], detector.NotFound.Select(state => state.Id));
    }

    [Fact]
    public void Only_what_is_kept_hinders_a_rebuild()
    {
        var detector = new ChangeDetector(new() { ["a/x.c"] = State(1) }, [], LanguageRegistry.BuiltIn, 1 << 20);
        detector.AddUnreadable("b");
        Assert.False(detector.HasUnreadable);
        detector.AddUnreadable("a");
        detector.Compare(new CrawledFile("a/x.c", 1, 1));
        Assert.False(detector.HasUnreadable);
    }

    [Fact]
    public async Task What_the_crawl_warns_of_is_no_failure()
    {
        await using var tree = new IndexedTree();
        tree.Write("a.c", "int alpha;\n");
        tree.Write(".gitignore", "/*\n");

        var summary = await tree.UpdateAsync();

        var warning = Assert.Single(summary.Problems);
        Assert.Equal((".gitignore", true), (warning.Path, warning.IsWarning));
        Assert.Equal((1, 0), (summary.Files, summary.Failed));
    }

    [Fact]
    public async Task Globs_and_languages_choose_and_what_is_not_chosen_any_more_goes()
    {
        await using var tree = new IndexedTree();
        tree.Write("a.c", "int alpha;\n");
        tree.Write("b.py", "beta = 1\n");
        tree.Write("gen/c.c", "int gamma;\n");
        await tree.UpdateAsync();
        var request = new IndexRequest();
        request.Languages.Add("c");
        request.Exclude.Add("gen/");

        Assert.Equal((1, 2), await FilesAndRemovedAsync(tree, request));
        Assert.Equal((3, 0), await FilesAndRemovedAsync(tree, null));
        var unknown = new IndexRequest();
        unknown.Languages.Add("klingon");
        await Assert.ThrowsAsync<QuerySyntaxException>(() => tree.UpdateAsync(unknown));
    }

    [Fact]
    public async Task Another_choice_of_files_holds_for_new_ones_even_if_it_changed_nothing_yet()
    {
        await using var tree = new IndexedTree();
        tree.Write("a.c", "int alpha;\n");
        tree.Age("a.c");
        await tree.UpdateAsync();
        await tree.UpdateAsync(new IndexRequest { Exclude = { "*.tmp" } });
        tree.Write("new.tmp", "alpha\n");

        var found = new List<string>();
        await foreach (var match in (await tree.Index).SearchContentAsync(new ContentQuery("alpha")))
            found.Add(match.Path);
        Assert.Equal(["a.c"], found);
    }

    [Fact]
    public async Task A_language_whose_last_file_is_gone_is_none_of_the_index()
    {
        await using var tree = new IndexedTree();
        tree.Write("a.c", "int alpha;\n");
        tree.Write("b.py", "beta = 1\n");
        tree.Write("c.py", "gamma = 1\n");
        await tree.UpdateAsync();

        File.Delete(tree.Full("b.py"));
        await tree.UpdateAsync();
        Assert.Equal(["c", "python"], Languages());

        File.Move(tree.Full("c.py"), tree.Full("c.go"));
        await tree.UpdateAsync();
        Assert.Equal(["c", "go"], Languages());

        List<string> Languages()
        {
            using var reader = IndexReader.Open(tree.Database, mapped: false);
            return [.. reader.ListLanguages().Select(language => language.Name).Order(StringComparer.Ordinal)];
        }
    }

    private static FileState State(long id) => new(id, 1, 1, 1, 0, FileFlags.None);

    private static async Task<(long, long)> FilesAndRemovedAsync(IndexedTree tree, IndexRequest? request)
    {
        var summary = await tree.UpdateAsync(request);
        return (summary.Files, summary.Removed);
    }

    private static async Task<(long, long)> CountAsync(IndexedTree tree)
    {
        var summary = await tree.UpdateAsync();
        return (summary.Indexed, summary.Unchanged);
    }
}
