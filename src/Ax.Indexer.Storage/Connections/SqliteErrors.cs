using Ax.Indexer.Model;
using SQLitePCL;

namespace Ax.Indexer.Storage.Connections;

/// <summary>Turns SQLite's result codes into messages with a remedy.</summary>
internal static class SqliteErrors
{
    /// <summary>What is stored contradicts the schema, although SQLite could read it.</summary>
    public static IndexException Damaged(string path, Exception? cause = null) =>
        new($"The index {path} is damaged. Build it anew with 'ax index --full'.", cause!);

    public static Exception Describe(int code, string path, string detail) => (code & 0xFF) switch
    {
        raw.SQLITE_INTERRUPT => new OperationCanceledException("The query was cancelled."),
        raw.SQLITE_NOTADB or raw.SQLITE_CORRUPT => new IndexException(
            $"The index {path} is damaged or not an index ({detail}). Build it anew with 'ax index --full'."),
        raw.SQLITE_FULL => new IndexException($"The disk is full: {path} cannot grow. Free some space and run 'ax index' again."),
        raw.SQLITE_READONLY or raw.SQLITE_PERM => new IndexException($"The index {path} cannot be written ({detail}). Check the permissions, or use --db."),
        raw.SQLITE_CANTOPEN => new IndexException($"The index {path} cannot be opened ({detail}). Check that it exists and the permissions, or build it anew with 'ax index --full'."),
        raw.SQLITE_BUSY or raw.SQLITE_LOCKED => new IndexLockedException($"The index {path} is in use by another program ({detail}). Try again when it is done."),
        raw.SQLITE_IOERR => new IndexException($"Reading or writing {path} failed ({detail}). Check the disk and its free space."),
        _ => new IndexException($"SQLite reported error {code} for {path}: {detail}."),
    };
}
