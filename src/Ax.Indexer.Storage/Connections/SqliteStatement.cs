using System.Buffers;
using System.Text;
using Ax.Indexer.Model;
using SQLitePCL;
using static Ax.Indexer.Storage.Connections.SqliteNative;

namespace Ax.Indexer.Storage.Connections;

/// <summary>
/// A prepared statement. Parameters are bound in order (<see cref="Bind(long)"/> …); disposing resets it for the next use.
/// </summary>
internal sealed unsafe class SqliteStatement(SqliteConnection connection, sqlite3_stmt handle) : IDisposable
{
    // In bytes.
    private const int MostOnStack = 512;

    // The connection keeps the handle for as long as somebody can have this.
    private readonly nint _statement = handle.DangerousGetHandle();
    private int _parameter;

    public SqliteStatement Bind(long value) => Checked(sqlite3_bind_int64(_statement, ++_parameter, value));

    public SqliteStatement Bind(long? value) => value is { } known ? Bind(known) : BindNull();

    public SqliteStatement Bind(double value) => Checked(sqlite3_bind_double(_statement, ++_parameter, value));

    public SqliteStatement Bind(string? value)
    {
        if (value is null)
            return BindNull();
        var most = Encoding.UTF8.GetMaxByteCount(value.Length);
        var rented = most <= MostOnStack ? null : ArrayPool<byte>.Shared.Rent(most);
        Span<byte> utf8 = rented ?? stackalloc byte[MostOnStack];
        BindBytes(utf8[..Encoding.UTF8.GetBytes(value, utf8)], isText: true);
        if (rented is not null)
            ArrayPool<byte>.Shared.Return(rented);
        return this;
    }

    /// <summary>Binds UTF-8 text; an empty span as null.</summary>
    public SqliteStatement BindText(ReadOnlySpan<byte> utf8) => utf8.IsEmpty ? BindNull() : BindBytes(utf8, isText: true);

    /// <summary>Binds bytes; an empty span as null.</summary>
    public SqliteStatement BindBlob(ReadOnlySpan<byte> bytes) => bytes.IsEmpty ? BindNull() : BindBytes(bytes, isText: false);

    public SqliteStatement BindNull() => Checked(sqlite3_bind_null(_statement, ++_parameter));

    /// <summary>Advances to the next row; false behind the last.</summary>
    public bool Step()
    {
        var code = sqlite3_step(_statement);
        GC.KeepAlive(handle);
        connection.Check(code, null);
        return code == raw.SQLITE_ROW;
    }

    /// <summary>Runs a statement without rows and makes it ready for the next parameters.</summary>
    public void Run()
    {
        var code = sqlite3_step(_statement);
        Dispose();
        connection.Check(code, null);
    }

    public bool IsNull(int column) => sqlite3_column_type(_statement, column) == raw.SQLITE_NULL;

    public long Int64(int column) => sqlite3_column_int64(_statement, column);

    public int Int32(int column) => sqlite3_column_int(_statement, column);

    public double Double(int column) => sqlite3_column_double(_statement, column);

    /// <exception cref="IndexException">It is null: no column that is read by this may be.</exception>
    public string Text(int column) => TextOrNull(column) ?? throw SqliteErrors.Damaged(connection.Path);

    public string? TextOrNull(int column)
    {
        var text = sqlite3_column_text(_statement, column);
        return text is null ? null : Encoding.UTF8.GetString(text, sqlite3_column_bytes(_statement, column));
    }

    /// <summary>The bytes of a column; valid until the next step.</summary>
    public ReadOnlySpan<byte> Blob(int column)
    {
        var blob = sqlite3_column_blob(_statement, column);
        return new ReadOnlySpan<byte>(blob, sqlite3_column_bytes(_statement, column));
    }

    public void Dispose()
    {
        // It repeats what the last step said.
        _ = sqlite3_reset(_statement);
        GC.KeepAlive(handle);
        _parameter = 0;
    }

    /// <summary>Frees the statement for good.</summary>
    public void Close() => handle.Dispose();

    private SqliteStatement BindBytes(ReadOnlySpan<byte> bytes, bool isText)
    {
        // An empty text is no null: it needs an address.
        fixed (byte* first = bytes.IsEmpty ? [0] : bytes)
        {
            return Checked(isText
                ? sqlite3_bind_text(_statement, ++_parameter, first, bytes.Length, Transient)
                : sqlite3_bind_blob(_statement, ++_parameter, first, bytes.Length, Transient));
        }
    }

    private SqliteStatement Checked(int code)
    {
        connection.Check(code, null);
        return this;
    }
}
