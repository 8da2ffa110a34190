using System.Diagnostics;
using System.Text;
using Ax.Indexer.Indexing;
using Ax.Indexer.Model;
using Ax.Indexer.Storage.Content;
using Ax.Indexer.Tests.Support;

namespace Ax.Indexer.Tests.Indexing;

/// <summary>One bad file never stops a run and is always named; nothing to index is no error.</summary>
public class BadInputTests
{
    [Fact]
    public async Task A_missing_root_is_an_error()
    {
        var error = await Assert.ThrowsAsync<DirectoryNotFoundException>(() => CodeIndex.OpenAsync(new CodeIndexOptions("/no/such/folder")));
        Assert.Contains("/no/such/folder", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_is_no_root()
    {
        await using var tree = new IndexedTree();
        var file = tree.Write("a.c", "");
        var error = await Assert.ThrowsAsync<DirectoryNotFoundException>(() => CodeIndex.OpenAsync(new CodeIndexOptions(file)));
        Assert.Contains("is a file", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(".")]
    [InlineData("..")]
    public async Task The_index_folder_must_not_hold_the_sources(string folder)
    {
        await using var tree = new IndexedTree();
        await Assert.ThrowsAsync<IndexException>(() => CodeIndex.OpenAsync(new CodeIndexOptions(tree.Root) { IndexDirectory = tree.Full(folder) }));
    }

    [Fact]
    public async Task An_empty_folder_gives_an_empty_index()
    {
        await using var tree = new IndexedTree();
        var summary = await tree.UpdateAsync();
        Assert.Equal((0, 0, 0), (summary.Files, summary.Failed, summary.Problems.Count));
        Assert.Empty((await tree.FindAsync("anything")).Hits);
        tree.Write("a.c", "int alpha;\n");
        Assert.Equal(1, (await tree.UpdateAsync()).Indexed);
        File.Delete(tree.Full("a.c"));
        Assert.Equal(0, (await tree.UpdateAsync()).Files);
        Assert.Empty((await tree.FindAsync("alpha")).Hits);
    }

    [Fact]
    public async Task A_root_that_vanished_is_an_error_and_the_index_stays()
    {
        await using var tree = new IndexedTree();
        tree.Write("a.c", "int alpha;\n");
        await tree.UpdateAsync();
        Directory.Delete(tree.Root, recursive: true);

        await Assert.ThrowsAsync<DirectoryNotFoundException>(() => tree.UpdateAsync());
        await Assert.ThrowsAsync<DirectoryNotFoundException>(() => tree.UpdateAsync(new IndexRequest { Full = true }));

        Assert.True(Assert.Single((await tree.FindAsync("alpha")).Hits).Symbol.IsStale);
    }

    [Fact]
    public async Task Encodings()
    {
        await using var tree = new IndexedTree();
        const string source = "int größe_{0}(void) {{ return 1; }}\n";
        string Text(string name) => string.Format(System.Globalization.CultureInfo.InvariantCulture, source, name);
        tree.Write("utf8.c", Text("utf"));
        tree.Write("bom.c", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Text("bom"))]);
        tree.Write("le.c", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Text("le"))]);
        tree.Write("be.c", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Text("be"))]);
        tree.Write("latin.c", Encoding.Latin1.GetBytes(Text("latin")));
        tree.Write("nul.c", "int with_nul\0(void);\n");
        tree.Write("late_nul.c", $"int late_nul(void);\n//{new string('x', 9000)}\n\0\nint after_nul(void);\n");
        tree.Write("broken.c", [.. "int broken_"u8, 0xC3, .. "(void);\nint next_one(void);\n"u8, 0xFF]);

        var summary = await tree.UpdateAsync();

        Assert.Equal(0, summary.Failed);
        foreach (var name in new[] { "utf", "bom", "le", "be", "latin" })
        {
            var hit = (await tree.FindAsync($"größe_{name}")).Hits[0];
            Assert.Equal(($"größe_{name}", $"int größe_{name}(void)", false), (hit.Symbol.Name, hit.Symbol.Signature, hit.Symbol.IsStale));
            Assert.Equal(name is "le" or "be" or "latin", hit.Symbol.FileFlags.HasFlag(FileFlags.Transcoded));
        }
        Assert.Equal(["nul.c"], await GapAsync(tree, "binary"));
        Assert.Single((await tree.FindAsync("after_nul")).Hits);
        Assert.Single((await tree.FindAsync("next_one")).Hits);
    }

    [Fact]
    public async Task A_huge_file_is_listed_not_held()
    {
        await using var tree = new IndexedTree();
        using (var file = new FileStream(tree.Write("huge.c", new string('x', 10_000)), FileMode.Open))
            file.SetLength(200L << 20);
        tree.Write("a.c", "int alpha;\n");

        var summary = await tree.UpdateAsync();

        Assert.Equal((2, 1, 0), (summary.Files, summary.Skipped, summary.Failed));
        Assert.Equal(["huge.c"], await GapAsync(tree, "too large"));
        Assert.Single((await tree.FindAsync("alpha")).Hits);
        Assert.Empty((await tree.UpdateAsync()).Problems);
        // Nor is it when its trigrams are read: in parts.
        var trigrams = new TrigramSet();
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Equal(LargeTextKind.Utf8, LargeText.Read(tree.Full("huge.c"), trigrams));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 2L << 20);
    }

    [Fact]
    public async Task Strange_names()
    {
        if (OperatingSystem.IsWindows())
            return;
        await using var tree = new IndexedTree();
        string[] names =
        [
            "with space.c", "new\nline.c", "quote\"s'.c", "back\\slash.c", "semi;colon|pipe.c", "emoji😀.c", "größe.c", "日本/語.c", "-dash.c", "per%cent.c", "tab\t.c",
            "dir with space/x y.c", "e\u0301.c", "\u00e9.c", "star*[a].c", "back`tick$HOME.c", "ctrl\u0001.c",
        ];
        for (var i = 0; i < names.Length; i++)
            tree.Write(names[i], $"int odd_{i}_name(void) {{ return 1; }}\n");

        Assert.Equal(0, (await tree.UpdateAsync()).Failed);
        for (var i = 0; i < names.Length; i++)
        {
            var symbol = Assert.Single((await tree.FindAsync($"odd_{i}_name")).Hits).Symbol;
            Assert.Equal((names[i], false), (symbol.Path, symbol.IsStale));
            Assert.Single((await (await tree.Index).GetOutlineAsync(names[i]))!.Symbols);
        }
        Assert.Equal(names.Length, (await tree.UpdateAsync()).Unchanged);
        await tree.AssertEqualsRebuildAsync("strange names");
    }

    [Fact]
    public async Task A_name_that_is_not_utf8_is_named_as_failed()
    {
        if (OperatingSystem.IsWindows())
            return;
        await using var tree = new IndexedTree();
        tree.Write("a.c", "int alpha;\n");
        await Process.Start("/bin/sh", ["-c", "printf 'int x;' > \"$1/$(printf 'bad\\377name').c\"", "sh", tree.Root]).WaitForExitAsync();

        var summary = await tree.UpdateAsync();

        Assert.Equal(1, summary.Failed);
        Assert.Contains("UTF-8", Assert.Single(summary.Problems).Reason, StringComparison.Ordinal);
        Assert.Single((await tree.FindAsync("alpha")).Hits);
    }

    [Fact]
    public async Task Links_pipes_and_loops_are_left_alone()
    {
        if (OperatingSystem.IsWindows())
            return;
        await using var tree = new IndexedTree();
        tree.Write("a.c", "int alpha;\n");
        File.CreateSymbolicLink(tree.Full("self.c"), "self.c");
        File.CreateSymbolicLink(tree.Full("dangling.c"), "nowhere.c");
        Directory.CreateSymbolicLink(tree.Full("loop"), ".");
        Directory.CreateSymbolicLink(tree.Full("up"), "..");
        File.CreateSymbolicLink(tree.Full("proc.c"), "/proc/self/maps");
        await Process.Start("mkfifo", [tree.Full("pipe.c")]).WaitForExitAsync();

        var summary = await tree.UpdateAsync();

        Assert.Equal((1, 0), (summary.Files, summary.Failed));
    }

    [Fact]
    public async Task Files_of_proc_have_no_size_and_do_no_harm()
    {
        if (!OperatingSystem.IsLinux())
            return;
        await using var tree = new IndexedTree();
        await using var index = await CodeIndex.OpenAsync(new CodeIndexOptions("/proc/self/attr") { IndexDirectory = tree.IndexFolder });
        Assert.True((await index.UpdateAsync()).Files >= 0);
    }

    [Fact]
    public async Task Ten_thousand_nested_parentheses()
    {
        await using var tree = new IndexedTree();
        foreach (var (open, close) in new[] { ("(", ")"), ("[", "]"), ("{", "}"), ("(", "") })
        {
            var nested = string.Concat(Enumerable.Repeat(open, 10_000)) + "1" + string.Concat(Enumerable.Repeat(close, 10_000));
            foreach (var extension in new[] { "c", "cpp", "cs", "py", "js", "ts", "go", "java", "rs" })
                tree.Write($"nested{(int)open[0]}{close.Length}.{extension}", $"int before_nested = {nested};\n");
        }
        tree.Write("fine.c", "int fine_one;\n");

        var summary = await tree.UpdateAsync();

        Assert.Equal(0, summary.Failed);
        Assert.Single((await tree.FindAsync("fine_one")).Hits);
    }

    [Fact]
    public async Task A_hundred_thousand_symbols_in_a_file_and_one_huge_line()
    {
        await using var tree = new IndexedTree();
        tree.Write("many.c", string.Concat(Enumerable.Range(0, 100_000).Select(i => $"int v{i};\n")));
        tree.Write("line.js", string.Concat(Enumerable.Range(0, 20_000).Select(i => $"function f{i}(a){{return a}} ")));

        var summary = await tree.UpdateAsync(new IndexRequest { MaxParsedFileBytes = 8 << 20, FileDeadline = TimeSpan.FromMinutes(1) });

        Assert.Equal((120_000, 0), (summary.Symbols, summary.Failed));
        Assert.Equal(["many.c:100000 v99999"], await tree.FindNamesAsync("v99999"));
        Assert.Equal(["line.js:1 f19999"], await tree.FindNamesAsync("f19999"));
        Assert.Equal(100_000, (await (await tree.Index).GetOutlineAsync("many.c"))!.Symbols.Count);
        tree.Write("many.c", "int v1;\n");
        await tree.UpdateAsync();
        Assert.DoesNotContain((await tree.FindAsync("v99999")).Hits, hit => hit.Symbol.Name == "v99999");
    }

    [Fact]
    public async Task Samples_of_all_languages_are_indexed_without_failures()
    {
        await using var tree = new IndexedTree();
        var samples = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "../../../../../grammars"));
        foreach (var file in Directory.EnumerateFiles(samples, "*", SearchOption.AllDirectories).Where(file => file.Contains("/samples/", StringComparison.Ordinal)))
            tree.Write(Path.GetRelativePath(samples, file).Replace('\\', '/'), await File.ReadAllBytesAsync(file));

        var summary = await tree.UpdateAsync();

        Assert.Equal((0, 0), (summary.Failed, summary.Problems.Count));
        Assert.True(summary.Symbols > 300);
    }

    private static async Task<IEnumerable<string>> GapAsync(IndexedTree tree, string reason) =>
        (await (await tree.Index).GetStatusAsync()).Gaps.Where(gap => gap.Reason == reason).SelectMany(gap => gap.Examples).Select(problem => problem.Path);
}
