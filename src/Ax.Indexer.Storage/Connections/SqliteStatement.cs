using Ax.Indexer.Model;
using SQLitePCL;

namespace Ax.Indexer.Storage.Connections;

/// <summary>
/// A prepared statement. Parameters are bound in order (<see cref="Bind(long)"/> …); disposing resets it for the next use.
/// </summary>
internal sealed class SqliteStatement(SqliteConnection connection, sqlite3_stmt handle) : IDisposable
{
    private int _parameter;

    public SqliteStatement Bind(long value)
    {
        connection.Check(raw.sqlite3_bind_int64(handle, ++_parameter, value), null);
        return this;
    }

    public SqliteStatement Bind(long? value) => value is { } known ? Bind(known) : BindNull();

    public SqliteStatement Bind(double value)
    {
        connection.Check(raw.sqlite3_bind_double(handle, ++_parameter, value), null);
        return this;
    }

    public SqliteStatement Bind(string? value)
    {
        connection.Check(value is null ? raw.sqlite3_bind_null(handle, ++_parameter) : raw.sqlite3_bind_text(handle, ++_parameter, value), null);
        return this;
    }

    /// <summary>Binds UTF-8 text; an empty span as null.</summary>
    public SqliteStatement BindText(ReadOnlySpan<byte> utf8)
    {
        connection.Check(utf8.IsEmpty ? raw.sqlite3_bind_null(handle, ++_parameter) : raw.sqlite3_bind_text(handle, ++_parameter, utf8), null);
        return this;
    }

    /// <summary>Binds bytes; an empty span as null.</summary>
    public SqliteStatement BindBlob(ReadOnlySpan<byte> bytes)
    {
        connection.Check(bytes.IsEmpty ? raw.sqlite3_bind_null(handle, ++_parameter) : raw.sqlite3_bind_blob(handle, ++_parameter, bytes), null);
        return this;
    }

    public SqliteStatement BindNull()
    {
        connection.Check(raw.sqlite3_bind_null(handle, ++_parameter), null);
        return this;
    }

    /// <summary>Advances to the next row; false behind the last.</summary>
    public bool Step()
    {
        var code = raw.sqlite3_step(handle);
        connection.Check(code, null);
        return code == raw.SQLITE_ROW;
    }

    /// <summary>Runs a statement without rows and makes it ready for the next parameters.</summary>
    public void Run()
    {
        var code = raw.sqlite3_step(handle);
        Dispose();
        connection.Check(code, null);
    }

    public bool IsNull(int column) => raw.sqlite3_column_type(handle, column) == raw.SQLITE_NULL;

    public long Int64(int column) => raw.sqlite3_column_int64(handle, column);

    public int Int32(int column) => raw.sqlite3_column_int(handle, column);

    public double Double(int column) => raw.sqlite3_column_double(handle, column);

    /// <exception cref="IndexException">It is null: no column that is read by this may be.</exception>
    public string Text(int column) => raw.sqlite3_column_text(handle, column).utf8_to_string() ?? throw SqliteErrors.Damaged(connection.Path);

    public string? TextOrNull(int column) => IsNull(column) ? null : Text(column);

    /// <summary>The bytes of a column; valid until the next step.</summary>
    public ReadOnlySpan<byte> Blob(int column) => raw.sqlite3_column_blob(handle, column);

    public void Dispose()
    {
        raw.sqlite3_reset(handle);
        _parameter = 0;
    }

    /// <summary>Frees the statement for good.</summary>
    public void Close() => handle.Dispose();
}
