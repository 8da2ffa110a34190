using System.Globalization;
using Ax.Indexer.Model;
using Ax.Indexer.Storage.Connections;
using Ax.Indexer.Storage.Directories;
using Ax.Indexer.Storage.Migrations;

namespace Ax.Indexer.Storage.Writes;

/// <summary>
/// Builds an index from nothing, into a database beside the published one. No journal: a build that does not end leaves a
/// file that the next one deletes.
/// </summary>
public sealed class FullBuild : IndexWriter
{
    // Each is attached in the end: SQLite's SQLITE_MAX_ATTACHED.
    private const int MaxTextThreads = 10;

    private readonly IndexDirectory _directory;
    private readonly string _database;
    private readonly TextShards? _shards;
    private bool _committed;

    private FullBuild(IndexDirectory directory, SqliteConnection connection, WriterMemory memory, WriterMemory shardMemory, int textThreads) : base(connection, directory, memory)
    {
        _directory = directory;
        _database = connection.Path;
        if (textThreads == 0)
            FullTextTables.BeginBuild(connection, memory);
        else
            _shards = new TextShards([.. Enumerable.Range(1, textThreads).Select(PathOfShard)], path => TextShard.Start(path, Content, shardMemory), rows => Written?.Invoke(rows));
    }

    /// <summary>
    /// Told that the rows of a file are not read any more, where <see cref="IndexWriter.Add"/> said that they still were. Called on other
    /// threads. Null (the default) for nobody.
    /// </summary>
    public Action<FileRows>? Written { get; set; }

    /// <summary>Starts a build. The caller holds the writer lock.</summary>
    /// <param name="directory">Where the index lies.</param>
    /// <param name="memoryBytes">What it may keep in memory, about.</param>
    /// <param name="textThreads">
    /// Threads that write full text and contents beside the one that adds files, and share the memory with it, at most ten; with 0 it writes
    /// all. What is found is the same; of the segments of full text there are then as many.
    /// </param>
    /// <exception cref="IndexException">The database cannot be made.</exception>
    /// <exception cref="ArgumentOutOfRangeException">So many threads cannot be.</exception>
    public static FullBuild Start(IndexDirectory directory, long memoryBytes = WriterMemory.Default, int textThreads = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(textThreads);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(textThreads, MaxTextThreads);
        var memory = new WriterMemory(memoryBytes);
        // All but the page cache of the tables.
        var shardMemory = new WriterMemory((memoryBytes - memory.PageCache) / Math.Max(1, textThreads));
        directory.DeleteUnpublished();
        var connection = CreateDatabase(directory.NextDatabase(), memory);
        try
        {
            return new FullBuild(directory, connection, memory, shardMemory, textThreads);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Makes a database of our schema, with a transaction open that cannot be taken back.</summary>
    internal static SqliteConnection CreateDatabase(string path, WriterMemory memory)
    {
        var connection = SqliteConnection.Open(path, create: true);
        try
        {
            // Larger pages make a shallower tree and less overhead per row; the cache bounds memory.
            connection.Execute(string.Create(CultureInfo.InvariantCulture, $"""
                PRAGMA page_size = 8192;
                PRAGMA journal_mode = OFF;
                PRAGMA synchronous = OFF;
                PRAGMA locking_mode = EXCLUSIVE;
                PRAGMA cache_size = -{memory.PageCache / 1024};
                BEGIN;
                """));
            Schema.Create(connection);
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Gives each of the threads that write text a clock.</summary>
    public void SetTextClocks(Func<StageClock> start) => _shards?.SetClocks(start);

    /// <summary>Finishes the database, flushes it to disk and publishes it in one step.</summary>
    public override void Commit()
    {
        if (_shards is null)
            MergeFullText();
        else
            TakeOverShards(_shards);
        FullTextTables.EndBuild(Connection);
        EndStage(IndexStage.Merge);
        WriteContent();
        WriteTotals();
        Connection.Execute("COMMIT; PRAGMA locking_mode = NORMAL; PRAGMA journal_mode = WAL");
        Connection.Dispose();
        _directory.Publish(_database);
        _committed = true;
        EndContent(committed: true);
        EndStage(IndexStage.Publish);
    }

    private protected override bool AddText(long id, FileRows file)
    {
        if (_shards is null)
            return base.AddText(id, file);
        _shards.Add(id, file);
        return false;
    }

    private void MergeFullText()
    {
        var lastSegment = Task.Run(WriteLastSegment);
        try
        {
            FullTextTables.Merge(Connection);
        }
        finally
        {
            ((IAsyncResult)lastSegment).AsyncWaitHandle.WaitOne();
        }
        lastSegment.GetAwaiter().GetResult();
    }

    private void TakeOverShards(TextShards shards)
    {
        shards.End();
        Clock?.Lap(IndexStage.WaitForInput);
        Connection.Execute("COMMIT");
        shards.MoveTo(Connection, Words);
        shards.Delete();
        Connection.Execute("BEGIN");
    }

    // Begins as the database does: what a build that does not end leaves of either is deleted by the next one.
    private string PathOfShard(int number) => string.Create(CultureInfo.InvariantCulture, $"{_database}-text{number}");

    private protected override void Close()
    {
        _shards?.Dispose();
        if (_committed)
            return;
        Connection.Dispose();
        _shards?.Delete();
        EndContent(committed: false);
        foreach (var suffix in (ReadOnlySpan<string>)["", "-wal", "-shm", "-journal"])
            File.Delete(_database + suffix);
    }
}
