using Ax.Indexer.Model;
using Ax.Indexer.Storage.Connections;
using Ax.Indexer.Storage.Content;

namespace Ax.Indexer.Storage.Writes;

/// <summary>Full text and contents of some files of a full build, in a database of its own. Used by one thread at a time.</summary>
internal sealed class TextShard : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly FullTextWriter _fullText;
    private readonly ContentBatch _contents;

    private TextShard(SqliteConnection connection, ContentWriter content, WriterMemory memory)
    {
        _connection = connection;
        Words = new NameWords(connection, split: null);
        _fullText = new FullTextWriter(connection, Words);
        _contents = new ContentBatch(content, memory.Trigrams);
    }

    /// <summary>The words of names that it counted.</summary>
    public NameWords Words { get; }

    /// <summary>Told of what it spends its time on; null (the default) for nobody.</summary>
    public StageClock? Clock { get; set; }

    /// <summary>Makes the database.</summary>
    /// <exception cref="IndexException">It cannot be made.</exception>
    public static TextShard Start(string database, ContentWriter content, WriterMemory memory)
    {
        var connection = FullBuild.CreateDatabase(database, memory);
        try
        {
            FullTextTables.BeginBuild(connection, memory);
            return new TextShard(connection, content, memory);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Adds a file; ids ascend.</summary>
    public void Add(long id, FileRows file)
    {
        _fullText.Add(id, file);
        Clock?.Lap(IndexStage.FullText);
        _contents.Add(id, file);
        Clock?.Lap(IndexStage.Contents);
    }

    /// <summary>Writes what is left. The database is closed then, and complete.</summary>
    public void Finish()
    {
        _contents.End();
        Clock?.Lap(IndexStage.Contents);
        FullTextTables.Merge(_connection);
        _connection.Execute("COMMIT");
        _connection.Dispose();
        Clock?.Lap(IndexStage.Merge);
    }

    public void Dispose() => _connection.Dispose();
}
