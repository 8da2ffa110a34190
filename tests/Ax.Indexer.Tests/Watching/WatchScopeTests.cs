using System.Collections.Concurrent;
using Ax.Indexer.Model;
using Ax.Indexer.Tests.Support;
using Ax.Indexer.Watching;

namespace Ax.Indexer.Tests.Watching;

/// <summary>A watch sees what a crawl would, and nothing else.</summary>
public class WatchScopeTests
{
    private const string One = "int one(void) { return 1; }\n";

    [Fact]
    public async Task Ignored_folders_are_not_watched()
    {
        await using var tree = new IndexedTree();
        tree.Write(".gitignore", "out/\n");
        tree.Write("src/a.c", One);
        tree.Write("node_modules/left/pad.js", "var pad;\n");
        tree.Write("out/made/a.c", One);
        var recorded = new RecordingWatch();
        await using var watch = await TreeWatch.StartAsync(tree, startWatch: recorded.Start, indexFolder: Path.Combine(tree.Root, "index"));

        Assert.Equal(["", "src"], recorded.Folders.Select(folder => Path.GetRelativePath(tree.Root, folder)).Where(static path => !path.StartsWith("..", StringComparison.Ordinal)).Select(static path => path == "." ? "" : path).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Rules_of_the_root_that_change_are_a_rescan()
    {
        await using var tree = new IndexedTree();
        tree.Write("src/a.c", One);
        tree.Write("gen/b.c", "int two(void) { return 2; }\n");
        await using var watch = await TreeWatch.StartAsync(tree);
        tree.Write(".gitignore", "gen/\n");
        Assert.Equal(RescanReason.Rules, (await watch.NextAsync()).Rescan);
        await tree.AssertEqualsRebuildAsync("ignored", "one", "two");

        tree.Write("gen/b.c", "int three(void) { return 3; }\n");
        File.Delete(tree.Full(".gitignore"));
        Assert.Equal(RescanReason.Rules, (await watch.NextAsync()).Rescan);
        tree.Write("gen/c.c", "int four(void) { return 4; }\n");
        await watch.CatchUpAsync();
        await tree.AssertEqualsRebuildAsync("not ignored any more", "one", "two", "three", "four");
    }

    [Fact]
    public async Task Rules_of_a_folder_that_change_are_a_look_at_that_folder()
    {
        await using var tree = new IndexedTree();
        tree.Write("src/a.c", One);
        tree.Write("src/gen/b.c", "int two(void) { return 2; }\n");
        await using var watch = await TreeWatch.StartAsync(tree);
        tree.Write("src/.gitignore", "gen/\n");
        var update = await watch.NextAsync();
        Assert.Equal((null, 1), (update.Rescan, update.Removed));
        File.Delete(tree.Full("src/.gitignore"));
        Assert.Equal(1, (await watch.NextAsync()).Indexed);
        tree.Write("src/gen/c.c", "int three(void) { return 3; }\n");
        await watch.CatchUpAsync();
        await tree.AssertEqualsRebuildAsync("nested rules", "one", "two", "three");
    }

    [Fact]
    public async Task A_project_file_decides_about_the_outputs_beside_it()
    {
        await using var tree = new IndexedTree();
        tree.Write("app/a.c", One);
        tree.Write("app/bin/script.c", "int script(void) { return 2; }\n");
        await using var watch = await TreeWatch.StartAsync(tree);
        Assert.Single(await tree.FindNamesAsync("script"));
        tree.Write("app/app.csproj", "<Project/>\n");
        await watch.CatchUpAsync();
        Assert.Empty(await tree.FindNamesAsync("script"));
        File.Delete(tree.Full("app/app.csproj"));
        await watch.CatchUpAsync();
        tree.Write("app/bin/other.c", "int other(void) { return 3; }\n");
        await watch.CatchUpAsync();
        await tree.AssertEqualsRebuildAsync("no project any more", "script", "other");
    }

    [Fact]
    public async Task Archives_whose_rules_ignore_everything()
    {
        await using var tree = new IndexedTree();
        tree.Write(".gitignore", "/*\n");
        tree.Write("src/a.c", One);
        await using var watch = await TreeWatch.StartAsync(tree);
        Assert.Single(await tree.FindNamesAsync("one"));
        tree.Write("src/b.c", "int two(void) { return 2; }\n");
        Assert.Null((await watch.NextAsync()).Rescan);
        tree.Write("c.c", "int three(void) { return 3; }\n");
        await watch.CatchUpAsync("src/");
        await tree.AssertEqualsRebuildAsync("packager's rules", "one", "two", "three");
    }

    [Fact]
    public async Task Globs_languages_and_hidden_files_hold_for_changes_too()
    {
        await using var tree = new IndexedTree();
        var request = new IndexRequest { IncludeHidden = true };
        request.Include.Add("src/**");
        request.Exclude.Add("**/gen/**");
        request.Languages.Add("c");
        await using var watch = await TreeWatch.StartAsync(tree, request);
        tree.Write("a.c", One);
        tree.Write("src/a.c", One);
        tree.Write("src/a.py", "def one(): pass\n");
        tree.Write("src/gen/a.c", One);
        tree.Write("src/.hidden/a.c", One);
        await watch.CatchUpAsync("src/");

        Assert.Equal(["src/.hidden/a.c:1 one", "src/a.c:1 one"], (await tree.FindNamesAsync("one")).Order(StringComparer.Ordinal));
        await using var rebuilt = await tree.RebuildAsync(request);
        IndexDump.AssertEqual(IndexDump.Of(rebuilt), IndexDump.Of(await tree.Index), "scope");
    }

    [Fact]
    public async Task Links_are_not_followed()
    {
        if (OperatingSystem.IsWindows())
            return;
        await using var tree = new IndexedTree();
        tree.Write("src/a.c", One);
        await using var watch = await TreeWatch.StartAsync(tree);
        Directory.CreateSymbolicLink(tree.Full("link"), tree.Full("src"));
        File.CreateSymbolicLink(tree.Full("link.c"), tree.Full("src/a.c"));
        await watch.CatchUpAsync();
        await tree.AssertEqualsRebuildAsync("links", "one");
    }

    [Fact]
    public async Task A_repository_that_is_made_in_a_folder_has_rules_of_its_own()
    {
        await using var tree = new IndexedTree();
        tree.Write(".gitignore", "*.gen.c\n");
        tree.Write("inner/a.gen.c", One);
        await using var watch = await TreeWatch.StartAsync(tree);
        Assert.Empty(await tree.FindNamesAsync("one"));
        // As git does: the folder first, then what it holds.
        Directory.CreateDirectory(tree.Full("inner/.git/info"));
        await watch.CatchUpAsync();
        tree.Write("inner/.git/HEAD", "ref: refs/heads/main\n");
        await watch.CatchUpAsync();
        Assert.Single(await tree.FindNamesAsync("one"));

        tree.Write("inner/.git/info/exclude", "a.*\n");
        await watch.CatchUpAsync();
        Assert.Empty(await tree.FindNamesAsync("one"));
        await tree.AssertEqualsRebuildAsync("excluded", "one");
    }

    private sealed class RecordingWatch : IFolderWatch
    {
        private readonly ConcurrentDictionary<string, bool> _folders = new(StringComparer.Ordinal);

        public IEnumerable<string> Folders => _folders.Keys;

        public RecordingWatch Start(string root, IFolderEvents events) => this;

        public void Add(string folder) => _folders[folder] = true;

        public void Remove(string folder) => _folders.TryRemove(folder, out _);

        public void Dispose()
        {
        }
    }
}
