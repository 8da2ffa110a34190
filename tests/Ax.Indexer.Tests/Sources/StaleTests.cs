using Ax.Indexer.Model;
using Ax.Indexer.Tests.Support;

namespace Ax.Indexer.Tests.Sources;

/// <summary>A file that changed after it was indexed is marked, and its text is not shown as if it were the symbol's.</summary>
public class StaleTests
{
    private const string Source = "/* Doc one. */\nint alpha(int first) { return first; }\n";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Fresh_files_have_text(bool old)
    {
        await using var tree = await IndexedAsync(old);
        var symbol = await FindAsync(tree);
        Assert.Equal((false, "int alpha(int first)", "Doc one."), (symbol.IsStale, symbol.Signature, symbol.Doc));
    }

    [Theory]
    [InlineData(true, "")]
    [InlineData(false, "")]
    [InlineData(true, "int beta(int second) { return second; }\n")]
    [InlineData(false, "int beta(int second) { return second; }\n")]
    [InlineData(true, "/* Dox two. */\nint alphb(int firsu) { return firsu; }\n")]
    [InlineData(false, "/* Dox two. */\nint alphb(int firsu) { return firsu; }\n")]
    public async Task Edited_files_are_stale(bool old, string edited)
    {
        await using var tree = await IndexedAsync(old);
        tree.Write("a.c", edited);
        await AssertStaleAsync(tree);
    }

    [Fact]
    public async Task Deleted_files_are_stale()
    {
        await using var tree = await IndexedAsync(old: true);
        File.Delete(tree.Full("a.c"));
        await AssertStaleAsync(tree);
    }

    [Fact]
    public async Task Files_that_became_folders_are_stale()
    {
        await using var tree = await IndexedAsync(old: true);
        File.Delete(tree.Full("a.c"));
        Directory.CreateDirectory(tree.Full("a.c"));
        await AssertStaleAsync(tree);
    }

    [Fact]
    public async Task Another_time_alone_is_not_stale()
    {
        await using var tree = await IndexedAsync(old: false);
        tree.Age("a.c");
        Assert.False((await FindAsync(tree)).IsStale);
    }

    [Fact]
    public async Task Files_that_were_never_read_are_not_stale()
    {
        await using var tree = new IndexedTree();
        tree.Write("notes.unknown", "words");
        await tree.UpdateAsync();
        Assert.False((await (await tree.Index).GetOutlineAsync("notes.unknown"))!.IsStale);
        tree.Write("notes.unknown", "more words");
        Assert.True((await (await tree.Index).GetOutlineAsync("notes.unknown"))!.IsStale);
    }

    private static async Task<IndexedTree> IndexedAsync(bool old)
    {
        var tree = new IndexedTree();
        tree.Write("a.c", Source);
        if (old)
            tree.Age("a.c");
        await tree.UpdateAsync();
        return tree;
    }

    private static async Task<Symbol> FindAsync(IndexedTree tree) => Assert.Single((await tree.FindAsync("alpha")).Hits).Symbol;

    private static async Task AssertStaleAsync(IndexedTree tree)
    {
        var symbol = await FindAsync(tree);
        Assert.Equal((true, null, null), (symbol.IsStale, symbol.Signature, symbol.Doc));
        Assert.True((await (await tree.Index).GetOutlineAsync("a.c"))!.IsStale);
        Assert.True(Assert.Single((await (await tree.Index).FindDefinitionsAsync("alpha")).Symbols).IsStale);
    }
}
