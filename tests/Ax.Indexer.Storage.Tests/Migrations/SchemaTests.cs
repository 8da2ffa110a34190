using System.Security.Cryptography;
using System.Text;
using Ax.Indexer.Model;
using Ax.Indexer.Storage.Connections;
using Ax.Indexer.Storage.Migrations;
using Ax.Indexer.Storage.Reads;
using Ax.Indexer.Storage.Tests.Support;
using Ax.Indexer.Storage.Writes;

namespace Ax.Indexer.Storage.Tests.Migrations;

public class SchemaTests
{
    [Fact]
    public void A_new_database_is_of_the_latest_version()
    {
        using var index = new TemporaryIndex();
        index.Build();
        using var reader = index.Read();
        Assert.Equal(Migration.LatestVersion, reader.SchemaVersion);
        Assert.Equal(Migration.All.Count, Migration.LatestVersion);
        Assert.Equal(Enumerable.Range(1, Migration.LatestVersion), Migration.All.Select(migration => migration.Version));
    }

    [Fact]
    public void Each_migration_is_recorded_with_its_checksum()
    {
        using var index = new TemporaryIndex();
        index.Build();
        using var connection = SqliteConnection.Open(index.Database);
        using var rows = connection.Prepare("SELECT version, name, checksum, applied_at FROM migrations ORDER BY version");
        foreach (var migration in Migration.All)
        {
            Assert.True(rows.Step());
            Assert.Equal(migration.Version, rows.Int64(0));
            Assert.Equal(migration.Name, rows.Text(1));
            Assert.Equal(SHA256.HashData(Encoding.UTF8.GetBytes(migration.Up)), rows.Blob(2).ToArray());
            Assert.True(DateTime.TryParse(rows.Text(3), out _));
        }
        Assert.False(rows.Step());
    }

    [Fact]
    public void Scripts_down_leave_an_empty_schema_and_scripts_up_work_again()
    {
        using var index = new TemporaryIndex();
        using var connection = SqliteConnection.Open(Path.Combine(index.Folder.Path, "scratch.db"), create: true);
        for (var round = 0; round < 2; round++)
        {
            foreach (var migration in Migration.All)
                connection.Execute(migration.Up);
            Assert.NotEqual(0, connection.Scalar("SELECT count(*) FROM sqlite_master"));
            foreach (var migration in Migration.All.Reverse())
                connection.Execute(migration.Down);
            Assert.Equal(0, connection.Scalar("SELECT count(*) FROM sqlite_master"));
        }
    }

    [Fact]
    public void Every_table_is_strict()
    {
        using var index = new TemporaryIndex();
        index.Build();
        Assert.True(TemporaryIndex.Scalar(index.Database, "SELECT count(*) FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%'") >= 6);
        Assert.Equal(0, TemporaryIndex.Scalar(index.Database,
            "SELECT count(*) FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%'"));
    }

    [Fact]
    public void A_database_of_another_program_is_refused_and_left_as_it_is()
    {
        using var index = Prepared(file => TemporaryIndex.Execute(file, "CREATE TABLE notes (text TEXT); INSERT INTO notes VALUES ('mine')"));
        var before = File.ReadAllBytes(index.Database);
        Check(index, "another program", "--db");
        Assert.Equal(before, File.ReadAllBytes(index.Database));
        Assert.DoesNotContain(index.FileNames, name => name.EndsWith("-wal", StringComparison.Ordinal));
    }

    [Fact]
    public void A_newer_schema_is_refused()
    {
        using var index = Prepared(_ => { });
        TemporaryIndex.Execute(index.Database, "PRAGMA user_version = 9999");
        Check(index, "9999", "Update ax");
    }

    [Fact]
    public void An_older_schema_is_refused()
    {
        using var index = Prepared(_ => { });
        TemporaryIndex.Execute(index.Database, "PRAGMA user_version = 0");
        Check(index, "schema version 0", "ax index --full");
    }

    [Fact]
    public void An_empty_file_is_refused()
    {
        using var index = Prepared(file => File.WriteAllText(file, ""));
        Check(index, "is empty", "ax index --full");
        Assert.Equal(0, new FileInfo(index.Database).Length);
    }

    [Fact]
    public void A_file_of_garbage_is_refused()
    {
        using var index = Prepared(file => File.WriteAllText(file, string.Concat(Enumerable.Repeat("This is no database. ", 500))));
        Check(index, "damaged or not an index", "ax index --full");
    }

    [Fact]
    public void A_file_cut_short_is_refused()
    {
        using var index = Prepared(_ => { });
        using (var file = File.OpenWrite(index.Database))
            file.SetLength(50);
        Check(index, "damaged or not an index", "ax index --full");
        using (var file = File.OpenWrite(index.Database))
            file.SetLength(5000);
        Check(index, "damaged or not an index", "ax index --full");
    }

    [Fact]
    public void Damaged_pages_are_reported_when_they_are_read()
    {
        using var index = Prepared(_ => { });
        var bytes = File.ReadAllBytes(index.Database);
        bytes.AsSpan(8192).Fill(0xA5);
        File.WriteAllBytes(index.Database, bytes);
        var exception = Assert.Throws<IndexException>(() =>
        {
            using var reader = index.Read();
            reader.ListFileStates();
            reader.ListLanguages();
            reader.GetFact("updated_at");
        });
        Assert.Contains(index.Database, exception.Message, StringComparison.Ordinal);
        Assert.Contains("ax index --full", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_file_is_named()
    {
        using var index = Prepared(_ => { });
        File.Delete(index.Database);
        Check(index, "cannot be opened", "");
        Assert.False(File.Exists(index.Database));
    }

    [Fact]
    public void An_update_without_an_index_says_how_to_make_one()
    {
        using var index = new TemporaryIndex();
        var message = Assert.Throws<IndexNotFoundException>(() => IncrementalUpdate.Start(index.Folder)).Message;
        Assert.Contains(index.Folder.Path, message, StringComparison.Ordinal);
        Assert.Contains("ax index", message, StringComparison.Ordinal);
    }

    /// <summary>A folder that publishes a database, which is then replaced by what the test makes.</summary>
    private static TemporaryIndex Prepared(Action<string> make)
    {
        var index = new TemporaryIndex();
        index.Build("a.c: x y", "b.c: z");
        var published = index.Database;
        var made = published + ".made";
        make(made);
        if (File.Exists(made))
            File.Move(made, published, overwrite: true);
        return index;
    }

    private static void Check(TemporaryIndex index, string reason, string remedy)
    {
        foreach (var open in (Action[])[() => IndexReader.Open(index.Database).Dispose(), () => IncrementalUpdate.Start(index.Folder).Dispose()])
        {
            var message = Assert.Throws<IndexException>(open).Message;
            Assert.Contains(index.Database, message, StringComparison.Ordinal);
            Assert.Contains(reason, message, StringComparison.Ordinal);
            Assert.Contains(remedy, message, StringComparison.Ordinal);
        }
    }
}
