using System.Buffers.Binary;
using Ax.Indexer.Model;
using Ax.Indexer.Tests.Support;

namespace Ax.Indexer.Tests.Indexing;

/// <summary>Whatever happened to the database, the message names it and the remedy, and the remedy works.</summary>
public class DamagedIndexTests
{
    private const int UserVersionOffset = 60, ApplicationIdOffset = 68;

    public static TheoryData<string> Damages => [.. Edits.Keys];

    private static readonly Dictionary<string, Action<string>> Edits = new()
    {
        ["no database"] = file => File.WriteAllText(file, "this is a text file, and a rather long one at that\n"),
        ["zero bytes"] = file => File.WriteAllBytes(file, []),
        ["garbage"] = file => Overwrite(file, 0, [.. Enumerable.Range(0, 100).Select(i => (byte)i)]),
        ["truncated"] = file => Truncate(file, 0.4),
        ["truncated to a page"] = file => Truncate(file, 0.001),
        ["newer"] = file => Overwrite(file, UserVersionOffset, Number(file, UserVersionOffset, +1)),
        ["older"] = file => Overwrite(file, UserVersionOffset, Number(file, UserVersionOffset, -1)),
        ["of another program"] = file => Overwrite(file, ApplicationIdOffset, [1, 2, 3, 4]),
        ["missing"] = File.Delete,
        ["a folder"] = file =>
        {
            File.Delete(file);
            Directory.CreateDirectory(file);
        },
    };

    [Theory]
    [MemberData(nameof(Damages))]
    public async Task Queries_and_updates_say_what_to_do_and_a_full_build_repairs(string damage)
    {
        await using var tree = new IndexedTree();
        new RandomTree(tree, 1).Fill(40);
        await tree.UpdateAsync();
        var database = tree.Database;
        Edits[damage](database);
        tree.Write("new.c", "int added_later;\n");

        await using var index = await CodeIndex.OpenAsync(tree.Options());
        foreach (var ask in (Func<Task>[])
        [
            async () => await QueryEverythingAsync(index),
            () => index.UpdateAsync(),
        ])
        {
            var error = await Record.ExceptionAsync(ask);
            Assert.True(error is IndexException and not IndexNotFoundException, $"{error}");
            Assert.Contains(tree.IndexFolder, error.Message, StringComparison.Ordinal);
            Assert.True(error.Message.Contains("--full", StringComparison.Ordinal) || error.Message.Contains("--db", StringComparison.Ordinal), error.Message);
        }

        await index.UpdateAsync(new IndexRequest { Full = true });
        IndexDump.AssertEqual(await RebuiltAsync(tree), IndexDump.Of(index), damage);
        Assert.Single((await index.FindAsync(new SearchQuery("added_later"))).Hits);
    }

    [Fact]
    public async Task A_damaged_page_anywhere_is_an_index_exception_or_harmless()
    {
        await using var tree = new IndexedTree();
        new RandomTree(tree, 2).Fill(60);
        await tree.UpdateAsync();
        var intact = await File.ReadAllBytesAsync(tree.Database);
        var random = new Random(3);
        for (var i = 0; i < 60; i++)
        {
            var damaged = (byte[])intact.Clone();
            var start = random.Next(100, damaged.Length - 512);
            random.NextBytes(damaged.AsSpan(start, random.Next(1, 512)));
            await File.WriteAllBytesAsync(tree.Database, damaged);
            tree.Write("a.c", $"int edited_{i};\n");
            await using var index = await CodeIndex.OpenAsync(tree.Options());
            foreach (var ask in (Func<Task>[])[() => QueryEverythingAsync(index), () => index.UpdateAsync()])
            {
                var error = await Record.ExceptionAsync(ask);
                Assert.True(error is null or IndexException, $"damage {i} at {start}: {error}");
            }
            await File.WriteAllBytesAsync(tree.Database, intact);
            File.Delete(tree.Database + "-wal");
            File.Delete(tree.Database + "-shm");
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("../../etc/passwd\n")]
    [InlineData("index-x.db")]
    [InlineData("\0\0\0")]
    public async Task A_damaged_pointer_is_no_index(string pointer)
    {
        await using var tree = new IndexedTree();
        tree.Write("a.c", "int alpha;\n");
        await tree.UpdateAsync();
        await File.WriteAllTextAsync(Path.Combine(tree.IndexFolder, "CURRENT"), pointer);

        await Assert.ThrowsAsync<IndexNotFoundException>(() => tree.FindAsync("alpha"));
        await tree.UpdateAsync();
        Assert.Single((await tree.FindAsync("alpha")).Hits);
    }

    [Fact]
    public async Task Leftovers_of_killed_builds_are_removed_even_when_nothing_changed()
    {
        await using var tree = new IndexedTree();
        tree.Write("a.c", "int alpha;\n");
        tree.Age("a.c");
        await tree.UpdateAsync();
        var expected = Directory.GetFiles(tree.IndexFolder).Order().ToList();
        foreach (var name in new[] { "index-77.db", "index-77.db-journal", "index-9.db-wal", "CURRENT.new" })
            await File.WriteAllTextAsync(Path.Combine(tree.IndexFolder, name), "left over");

        Assert.Equal(0, (await tree.UpdateAsync()).Indexed);

        Assert.Equal(expected, Directory.GetFiles(tree.IndexFolder).Order());
    }

    private static async Task QueryEverythingAsync(CodeIndex index)
    {
        await AnswersDump.OfAsync(index, RandomSources.Queries);
        await index.GetOutlineAsync("a.c");
    }

    private static async Task<List<string>> RebuiltAsync(IndexedTree tree)
    {
        await using var rebuilt = await tree.RebuildAsync();
        return IndexDump.Of(rebuilt);
    }

    private static void Truncate(string file, double share)
    {
        using var stream = new FileStream(file, FileMode.Open);
        stream.SetLength(Math.Max(8192, (long)(stream.Length * share) / 8192 * 8192));
    }

    private static byte[] Number(string file, int offset, int change)
    {
        var number = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, BinaryPrimitives.ReadInt32BigEndian(File.ReadAllBytes(file).AsSpan(offset)) + change);
        return number;
    }

    private static void Overwrite(string file, int offset, byte[] bytes)
    {
        using var stream = new FileStream(file, FileMode.Open);
        stream.Position = offset;
        stream.Write(bytes);
    }
}
