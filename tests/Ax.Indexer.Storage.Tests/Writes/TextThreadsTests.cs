using System.Collections.Concurrent;
using System.Globalization;
using Ax.Indexer.Model;
using Ax.Indexer.Storage.Connections;
using Ax.Indexer.Storage.Reads;
using Ax.Indexer.Storage.Tests.Support;
using Ax.Indexer.Storage.Writes;

namespace Ax.Indexer.Storage.Tests.Writes;

/// <summary>A full build with threads for full text and contents is that of one writer.</summary>
public sealed class TextThreadsTests : IDisposable
{
    private readonly TemporaryIndex _one = new(), _divided = new();

    [Theory]
    [InlineData(1, 1)]
    [InlineData(3, 2)]
    [InlineData(200, 2)]
    [InlineData(2000, 4)]
    public void The_index_is_the_same(int files, int threads)
    {
        Build(_one, 0, Files(files));
        Assert.Equal(files, Build(_divided, threads, Files(files)));
        Assert.Equal(Dump(_one), Dump(_divided));
        Assert.Equal(["CURRENT", "index-1.db"], _divided.FileNames.Where(static name => name[0] != '.'));
    }

    [Fact]
    public void Later_updates_remove_and_add_what_lies_in_any_segment()
    {
        Build(_one, 0, Files(300));
        Build(_divided, 3, Files(300));
        foreach (var index in (TemporaryIndex[])[_one, _divided])
        {
            for (var step = 0; step < 12; step++)
            {
                index.Update(update =>
                {
                    foreach (var file in Enumerable.Range(step * 20, 15))
                        update.Remove(TemporaryIndex.Scalar(index.Database, $"SELECT id FROM files WHERE path = 'f{file:0000}.c'"));
                    TemporaryIndex.Fill(update, $"new{step}.c: fresh{step} shared word{step}");
                });
            }
        }
        Assert.Equal(Dump(_one), Dump(_divided));
    }

    // So little memory that each thread writes many segments, which it merges before they are taken over.
    [Fact]
    public void What_was_merged_before_can_be_removed()
    {
        string[] files = [.. Enumerable.Range(0, 60).Select(static i =>
            $"g{i:00}.c: " + string.Join(' ', Enumerable.Range(0, 1000).Select(word => string.Create(CultureInfo.InvariantCulture, $"distinct{i}x{word}y{(uint)(i * 1000 + word) * 2654435761}"))) + " shared")];
        Build(_one, 0, files, memoryBytes: 1);
        Build(_divided, 2, files, memoryBytes: 1);
        Assert.Equal(2, TemporaryIndex.Scalar(_divided.Database, "SELECT count(DISTINCT segid) FROM symbol_search_idx"));
        Assert.InRange(TemporaryIndex.Scalar(_divided.Database, "SELECT max(origin) FROM symbol_search_docsize"), 4, 1000);
        foreach (var index in (TemporaryIndex[])[_one, _divided])
        {
            index.Update(update =>
            {
                foreach (var file in (string[])["g00.c", "g01.c", "g30.c", "g58.c", "g59.c"])
                    update.Remove(TemporaryIndex.Scalar(index.Database, $"SELECT id FROM files WHERE path = '{file}'"));
            });
        }
        Assert.Equal(Dump(_one), Dump(_divided));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(11)]
    public void So_many_threads_cannot_be(int threads) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => FullBuild.Start(_divided.Folder, textThreads: threads));

    [Fact]
    public void Nothing_added_makes_an_empty_index()
    {
        Build(_divided, 2, []);
        Assert.Equal("", _divided.Files());
        _divided.Update(update => TemporaryIndex.Fill(update, "a.c: later"));
        Assert.Equal("a.c later", _divided.Find(SymbolMatch.Name("later")));
    }

    [Fact]
    public void A_thread_that_fails_ends_the_build_and_still_lets_go_of_rows()
    {
        var written = 0;
        using (var build = FullBuild.Start(_divided.Folder, textThreads: 2))
        {
            build.Written = _ => Interlocked.Increment(ref written);
            TemporaryIndex.Fill(build);
            var added = 0;
            var rows = TemporaryIndex.Rows("broken.c: name");
            rows.Symbols[0].Parts = new ByteSpan(1_000_000, 5);
            Assert.Throws<ArgumentOutOfRangeException>(() =>
            {
                build.Add(rows);
                added++;
                for (var i = 0; i < 100; i++, added++)
                    build.Add(TemporaryIndex.Rows(string.Create(CultureInfo.InvariantCulture, $"f{i}.c: name")));
                build.Commit();
            });
            build.Dispose();
            Assert.Equal(added, written);
        }
        Assert.Null(_divided.Folder.FindDatabase());
        Assert.DoesNotContain(_divided.FileNames, static name => name.StartsWith("index-", StringComparison.Ordinal));
    }

    [Fact]
    public void A_build_that_is_given_up_leaves_nothing()
    {
        using (var build = FullBuild.Start(_divided.Folder, textThreads: 2))
            Add(build, Files(50));
        Assert.DoesNotContain(_divided.FileNames, static name => name.StartsWith("index-", StringComparison.Ordinal));
    }

    [Fact]
    public void A_database_that_cannot_be_made_is_named()
    {
        Directory.CreateDirectory(Path.Combine(_divided.Folder.Path, "index-1.db-text2"));
        var error = Assert.Throws<IndexException>(() => FullBuild.Start(_divided.Folder, textThreads: 2));
        Assert.Contains("index-1.db-text2", error.Message, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        _one.Dispose();
        _divided.Dispose();
    }

    // How many files' rows were let go of.
    private static int Build(TemporaryIndex index, int threads, string[] files, long memoryBytes = WriterMemory.Default)
    {
        var written = new ConcurrentBag<FileRows>();
        using var build = FullBuild.Start(index.Folder, memoryBytes, threads);
        build.Written = written.Add;
        Add(build, files, isDivided: threads > 0);
        build.Commit();
        foreach (var rows in written)
            rows.Dispose();
        return written.Count;
    }

    // They are read until the build lets go of them.
    private static void Add(FullBuild build, string[] files, bool isDivided = true)
    {
        TemporaryIndex.Fill(build);
        foreach (var file in files)
        {
            var rows = TemporaryIndex.Rows(file);
            rows.Symbols[0].Keys = TemporaryIndex.Append(rows.Text, "key" + file[..2]);
            rows.SetTrigrams([1, 2, (uint)file[0]]);
            Assert.Equal(!isDivided, build.Add(rows));
        }
    }

    private static string[] Files(int count) =>
        [.. Enumerable.Range(0, count).Select(static i => string.Create(CultureInfo.InvariantCulture, $"f{i:0000}.c: name{i} word{i % 7} shared x{i % 50}"))];

    private static List<string> Dump(TemporaryIndex index)
    {
        using var connection = SqliteConnection.Open(index.Database);
        connection.Execute("""
            INSERT INTO symbol_search (symbol_search) VALUES ('integrity-check');
            INSERT INTO file_identifiers (file_identifiers) VALUES ('integrity-check');
            INSERT INTO symbol_keys (symbol_keys) VALUES ('integrity-check');
            CREATE VIRTUAL TABLE temp.terms USING fts5vocab(main, symbol_search, instance);
            CREATE VIRTUAL TABLE temp.keys USING fts5vocab(main, symbol_keys, instance);
            CREATE VIRTUAL TABLE temp.identifiers USING fts5vocab(main, file_identifiers, instance);
            """);
        var lines = new List<string>();
        foreach (var sql in (string[])[
            "SELECT term || ' ' || doc || ' ' || col || ' ' || offset FROM temp.terms ORDER BY term, doc, col, offset",
            "SELECT term || ' ' || doc FROM temp.identifiers ORDER BY term, doc",
            "SELECT term || ' ' || doc FROM temp.keys ORDER BY term, doc",
            "SELECT id || ' ' || hex(sz) FROM symbol_search_docsize ORDER BY id",
            "SELECT hex(block) FROM symbol_search_data WHERE id = 1",
            "SELECT word || ' ' || count FROM name_words ORDER BY word",
            "SELECT rowid || ' ' || bm25(symbol_search) FROM symbol_search WHERE symbol_search MATCH 'shared OR word3' ORDER BY rowid"])
        {
            using var row = connection.Prepare(sql);
            while (row.Step())
                lines.Add(row.Text(0));
        }
        return lines;
    }
}
