using Ax.Indexer.Model;
using SQLitePCL;

namespace Ax.Indexer.Storage.Connections;

/// <summary>An open database. Used by one thread at a time.</summary>
internal sealed class SqliteConnection : IDisposable
{
    private readonly sqlite3 _db;
    // Filters are part of the text of a statement: a process that lives long meets ever new ones.
    private const int MaxVarying = 64;

    private readonly Dictionary<string, SqliteStatement> _cached = new(StringComparer.Ordinal), _varying = new(StringComparer.Ordinal);

    // Symbols of a file mostly follow each other: its path is read and judged once for all.
    private long _judgedFile = -1;
    private bool _isWanted;

    private SqliteConnection(sqlite3 db, string path)
    {
        _db = db;
        Path = path;
    }

    public string Path { get; }

    /// <summary>The filter behind the SQL function <c>path_matches(file id, path)</c>.</summary>
    public Predicate<string>? PathFilter
    {
        get;
        set => (field, _judgedFile) = (value, -1);
    }

    /// <exception cref="IndexException">The file cannot be opened.</exception>
    public static SqliteConnection Open(string path, bool create = false)
    {
        Sqlite.EnsureReady();
        var flags = raw.SQLITE_OPEN_READWRITE | (create ? raw.SQLITE_OPEN_CREATE : 0);
        var code = raw.sqlite3_open_v2(path, out var db, flags, null);
        if (code != raw.SQLITE_OK)
        {
            db?.Dispose();
            throw SqliteErrors.Describe(code, path, "it cannot be opened");
        }
        var connection = new SqliteConnection(db, path);
        raw.sqlite3_busy_timeout(db, 5_000);
        raw.sqlite3_create_function(db, "path_matches", 2, raw.SQLITE_UTF8, connection, static (context, state, arguments) =>
            raw.sqlite3_result_int(context, ((SqliteConnection)state).IsWanted(arguments[0], arguments[1]) ? 1 : 0));
        return connection;
    }

    private bool IsWanted(sqlite3_value file, sqlite3_value path)
    {
        var id = raw.sqlite3_value_int64(file);
        if (id != _judgedFile)
            (_isWanted, _judgedFile) = (PathFilter is null || PathFilter(raw.sqlite3_value_text(path).utf8_to_string()), id);
        return _isWanted;
    }

    /// <summary>Runs statements without results.</summary>
    public void Execute(string sql) => Check(raw.sqlite3_exec(_db, sql, out var message), message);

    /// <summary>Copies the database as it is at this moment, while others may read and write it.</summary>
    /// <param name="path">The copy; a file that stands there is replaced.</param>
    /// <param name="cancellationToken">Ends copying; what is there then is of no use.</param>
    public void CopyTo(string path, CancellationToken cancellationToken)
    {
        const int pagesAtOnce = 4096;
        using var copy = Open(path, create: true);
        // Whoever makes it the database of an index sees to it that it is on the disk.
        copy.Execute("PRAGMA synchronous = OFF");
        using var backup = raw.sqlite3_backup_init(copy._db, "main", _db, "main");
        if (backup is null || backup.IsInvalid)
            copy.Check(raw.sqlite3_errcode(copy._db), null);
        int code;
        while ((code = raw.sqlite3_backup_step(backup, pagesAtOnce)) == raw.SQLITE_OK)
            cancellationToken.ThrowIfCancellationRequested();
        copy.Check(code, null);
    }

    /// <summary>How many statements are kept.</summary>
    public int PreparedCount => _cached.Count + _varying.Count;

    /// <summary>A statement that is prepared once per connection; the caller resets it by disposing.</summary>
    public SqliteStatement Prepare(string sql) => Prepare(sql, _cached);

    /// <summary>A statement whose text varies from query to query: kept for a while. No other of its sort may be in use.</summary>
    public SqliteStatement PrepareVarying(string sql)
    {
        if (_varying.Count >= MaxVarying && !_varying.ContainsKey(sql))
            Close(_varying);
        return Prepare(sql, _varying);
    }

    private SqliteStatement Prepare(string sql, Dictionary<string, SqliteStatement> kept)
    {
        if (kept.TryGetValue(sql, out var statement))
            return statement;
        Check(raw.sqlite3_prepare_v2(_db, sql, out var handle), null);
        return kept[sql] = new SqliteStatement(this, handle);
    }

    /// <summary>The first column of the first row as a number; 0 when there is no row or it is null.</summary>
    public long Scalar(string sql)
    {
        using var statement = Prepare(sql);
        return statement.Step() ? statement.Int64(0) : 0;
    }

    /// <summary>Makes a running statement fail; the only member that another thread may call.</summary>
    public void Interrupt() => raw.sqlite3_interrupt(_db);

    public void Check(int code, string? message)
    {
        if (code is not (raw.SQLITE_OK or raw.SQLITE_ROW or raw.SQLITE_DONE))
            throw SqliteErrors.Describe(code, Path, message ?? raw.sqlite3_errmsg(_db).utf8_to_string());
    }

    public void Dispose()
    {
        Close(_cached);
        Close(_varying);
        _db.Dispose();
    }

    private static void Close(Dictionary<string, SqliteStatement> statements)
    {
        foreach (var statement in statements.Values)
            statement.Close();
        statements.Clear();
    }
}
