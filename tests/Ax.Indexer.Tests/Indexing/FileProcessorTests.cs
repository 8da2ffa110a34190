using Ax.Indexer.Crawling;
using Ax.Indexer.Indexing;
using Ax.Indexer.Model;
using Ax.Indexer.Storage.Writes;
using Ax.Indexer.Syntax.Languages;
using Ax.Indexer.Tests.Support;

namespace Ax.Indexer.Tests.Indexing;

/// <summary>Files that are not what the crawl saw any more when their turn comes.</summary>
public class FileProcessorTests
{
    [Fact]
    public async Task Gone()
    {
        await using var tree = new IndexedTree();
        using var rows = new FileRows();
        Assert.Equal(FileOutcome.Gone, Process(tree, new CrawledFile("a.c", 10, 1), rows));
        Assert.Equal(FileOutcome.Gone, Process(tree, new CrawledFile("no/folder/a.c", 10, 1), rows));
    }

    [Theory]
    [InlineData(5)]
    [InlineData(500)]
    [InlineData(0)]
    public async Task Grown_or_shrunk_files_are_indexed_as_read_and_looked_at_again(int seen)
    {
        await using var tree = new IndexedTree();
        tree.Write("a.c", "int alpha; int beta;\n");
        using var rows = new FileRows();

        Assert.Equal(FileOutcome.Changed, Process(tree, new CrawledFile("a.c", seen, 1), rows));

        Assert.Equal((21, 0, 2), (rows.Size, rows.ModifiedTicks, rows.Symbols.Length));
    }

    [Fact]
    public async Task Grown_beyond_the_cap_is_too_large()
    {
        await using var tree = new IndexedTree();
        tree.Write("a.c", new string(' ', 3000));
        using var rows = new FileRows();

        Assert.Equal(FileOutcome.Changed, Process(tree, new CrawledFile("a.c", 10, 1), rows, new IndexRequest { MaxParsedFileBytes = 1000 }));

        Assert.True(rows.Flags.HasFlag(FileFlags.TooLarge));
        Assert.Equal(0, rows.ModifiedTicks);
    }

    [Fact]
    public async Task Became_a_folder_is_named_as_failed()
    {
        await using var tree = new IndexedTree();
        Directory.CreateDirectory(tree.Full("a.c"));
        using var rows = new FileRows();

        Assert.Equal(FileOutcome.Changed, Process(tree, new CrawledFile("a.c", 10, 1), rows));

        Assert.Equal(("a.c", FileFlags.Failed), (rows.Path, rows.Flags));
        Assert.NotNull(rows.Problem);
    }

    [Fact]
    public async Task Times_are_trusted_only_when_they_are_old()
    {
        await using var tree = new IndexedTree();
        tree.Write("a.c", "int a;\n");
        using var rows = new FileRows();
        Process(tree, new CrawledFile("a.c", 7, DateTime.UtcNow.Ticks), rows);
        Assert.Equal(0, rows.ModifiedTicks);
        Process(tree, new CrawledFile("a.c", 7, DateTime.UtcNow.AddDays(1).Ticks), rows);
        Assert.Equal(0, rows.ModifiedTicks);
        var old = DateTime.UtcNow.AddMinutes(-1).Ticks;
        Process(tree, new CrawledFile("a.c", 7, old), rows);
        Assert.Equal(old, rows.ModifiedTicks);
    }

    private static FileOutcome Process(IndexedTree tree, CrawledFile file, FileRows rows, IndexRequest? request = null)
    {
        using var processor = new FileProcessor(tree.Root, request ?? new IndexRequest(), LanguageRegistry.BuiltIn, new FileClassifier(LanguageRegistry.BuiltIn), new TreeMemory(64 << 20), new StageClock());
        return processor.Process(new FileCandidate(file, null, HashDecides: false), rows);
    }
}
