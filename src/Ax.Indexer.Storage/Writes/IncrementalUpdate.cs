using System.Globalization;
using Ax.Indexer.Model;
using Ax.Indexer.Storage.Connections;
using Ax.Indexer.Storage.Directories;
using Ax.Indexer.Storage.Migrations;

namespace Ax.Indexer.Storage.Writes;

/// <summary>Changes a database in one write-ahead transaction: readers see all of it or nothing.</summary>
public sealed class IncrementalUpdate : IndexWriter
{
    private readonly IndexDirectory? _toPublishIn;
    private bool _committed, _isBrief;

    private IncrementalUpdate(SqliteConnection connection, IndexDirectory directory, bool isPublished, WriterMemory memory, NameSplitter? split)
        : base(connection, directory, memory, split) => _toPublishIn = isPublished ? null : directory;

    /// <summary>
    /// Whether the commit leaves to a later update what can wait: merging segments, seeing to it that all is on the disk, emptying the log.
    /// Readers see the change sooner. After a loss of power segments can be damaged; the next update of the whole tree finds and mends that.
    /// Default false.
    /// </summary>
    public bool IsBrief
    {
        get => _isBrief;
        set
        {
            _isBrief = IsBriefContent = value;
            Connection.Execute(value ? "PRAGMA wal_autocheckpoint = 0" : "PRAGMA wal_autocheckpoint = 1000");
        }
    }

    /// <summary>Starts an update. The caller holds the writer lock.</summary>
    /// <param name="directory">Where the index lies.</param>
    /// <param name="split">Splits names into the words that their rows had as parts; null when every name is one word.</param>
    /// <param name="memoryBytes">What it may keep in memory, about.</param>
    /// <param name="copy">A database that <see cref="IndexCopy"/> made, to be published with the commit; null for the published one.</param>
    /// <exception cref="IndexNotFoundException">There is no index to update.</exception>
    /// <exception cref="IndexException">The index is damaged, of another program or of another version.</exception>
    public static IncrementalUpdate Start(IndexDirectory directory, NameSplitter? split = null, long memoryBytes = WriterMemory.Default, string? copy = null)
    {
        var memory = new WriterMemory(memoryBytes);
        var database = copy ?? directory.FindDatabase() ?? throw new IndexNotFoundException($"There is no index in {directory.Path}. Run 'ax index' first.");
        var connection = SqliteConnection.Open(database);
        try
        {
            // First of all: the journal mode is written into the file, and a foreign one must stay as it is.
            Schema.Verify(connection);
            connection.Execute(string.Create(
                CultureInfo.InvariantCulture, $"PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -{memory.PageCache / 1024}; PRAGMA temp_store = MEMORY"));
            connection.Execute("BEGIN IMMEDIATE");
            return new IncrementalUpdate(connection, directory, isPublished: copy is null, memory, split);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public override void Commit()
    {
        WriteContent();
        WriteTotals();
        Connection.Execute("COMMIT");
        _committed = true;
        if (_isBrief)
            return;
        // Readers may still need the log; what they do not need goes back into the database now. To wait for them would keep other writers waiting.
        Connection.Execute("PRAGMA busy_timeout = 100; PRAGMA wal_checkpoint(TRUNCATE)");
        if (_toPublishIn is { } directory)
        {
            Connection.Dispose();
            directory.Publish(Connection.Path);
        }
        EndContent(committed: true);
        EndStage(IndexStage.Publish);
    }

    // Closing takes an open transaction back; a statement could fail, and would hide why the update ended.
    private protected override void Close()
    {
        Connection.Dispose();
        if (!_committed)
            EndContent(committed: false);
    }
}
