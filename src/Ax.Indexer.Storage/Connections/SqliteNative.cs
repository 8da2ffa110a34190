using System.Runtime.InteropServices;

namespace Ax.Indexer.Storage.Connections;

/// <summary>
/// What SQLite is asked for every row and value, by the bare address of the statement: a safe handle counts its users at each call, which
/// takes longer than reading a column does. The statement must be kept alive meanwhile.
/// </summary>
internal static unsafe partial class SqliteNative
{
    /// <summary>The text or blob is copied at once.</summary>
    public const nint Transient = -1;

    [LibraryImport(Sqlite.Library)] public static partial int sqlite3_step(nint statement);
    [LibraryImport(Sqlite.Library)] public static partial int sqlite3_reset(nint statement);
    [LibraryImport(Sqlite.Library)] public static partial int sqlite3_bind_text(nint statement, int parameter, byte* utf8, int length, nint destructor);
    [LibraryImport(Sqlite.Library)] public static partial int sqlite3_bind_blob(nint statement, int parameter, byte* bytes, int length, nint destructor);

    // These are too short for the garbage collector to be told of them.
    [LibraryImport(Sqlite.Library), SuppressGCTransition] public static partial int sqlite3_bind_int64(nint statement, int parameter, long value);
    [LibraryImport(Sqlite.Library), SuppressGCTransition] public static partial int sqlite3_bind_double(nint statement, int parameter, double value);
    [LibraryImport(Sqlite.Library), SuppressGCTransition] public static partial int sqlite3_bind_null(nint statement, int parameter);
    [LibraryImport(Sqlite.Library), SuppressGCTransition] public static partial int sqlite3_column_type(nint statement, int column);
    [LibraryImport(Sqlite.Library), SuppressGCTransition] public static partial int sqlite3_column_int(nint statement, int column);
    [LibraryImport(Sqlite.Library), SuppressGCTransition] public static partial long sqlite3_column_int64(nint statement, int column);
    [LibraryImport(Sqlite.Library), SuppressGCTransition] public static partial double sqlite3_column_double(nint statement, int column);
    [LibraryImport(Sqlite.Library), SuppressGCTransition] public static partial byte* sqlite3_column_text(nint statement, int column);
    [LibraryImport(Sqlite.Library), SuppressGCTransition] public static partial byte* sqlite3_column_blob(nint statement, int column);
    [LibraryImport(Sqlite.Library), SuppressGCTransition] public static partial int sqlite3_column_bytes(nint statement, int column);
}
