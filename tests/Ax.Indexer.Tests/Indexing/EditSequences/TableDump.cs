using Ax.Indexer.Storage.Connections;
using Ax.Indexer.Storage.Directories;

namespace Ax.Indexer.Tests.Indexing.EditSequences;

/// <summary>
/// Every table of an index, a line for each row, with paths in the place of ids: equal indexes give equal lines, however they came to be.
/// A table that is not known here is an error: whoever adds one says how to compare it.
/// </summary>
internal static class TableDump
{
    // The expression is the id of the file a row belongs to. What is left out differs by nature: ids, and the time a migration was applied at.
    private static readonly (string Table, string? File, string[] LeftOut)[] Tables =
    [
        ("migrations", null, ["applied_at"]),
        ("files", "t.id", ["id", "language_id"]),
        ("symbols", "t.id >> 20", ["id"]),
        ("imports", "t.id >> 20", ["id"]),
        ("occurrences", "t.file_id", ["file_id"]),
        ("name_words", null, []),
        // Which segment a row was first written into.
        ("symbol_search_docsize", "t.id >> 20", ["id", "origin"]),
        ("symbol_keys_docsize", "t.id >> 20", ["id", "origin"]),
        ("file_identifiers_docsize", "t.id", ["id", "origin"]),
        ("symbol_search_config", null, []),
        ("symbol_keys_config", null, []),
        ("file_identifiers_config", null, []),
    ];

    // Full-text tables are compared by all their terms; how FTS5 lays these out in _data and _idx goes by the order of writing.
    private static readonly (string Table, string File)[] FullText =
        [("symbol_search", "t.doc >> 20"), ("symbol_keys", "t.doc >> 20"), ("file_identifiers", "t.doc")];

    // Compared by what they mean, below and by ContentDump.
    private static readonly string[] Others = ["languages", "facts", "content_segments"];

    private static readonly string[] Queries =
    [
        "SELECT 'schema ' || type || ' ' || name || ' ' || coalesce(sql, '') FROM sqlite_schema",
        "SELECT 'language of ' || f.path || ': ' || coalesce(l.name || ' ' || l.separator || ' ' || hex(l.fingerprint), f.language_id, '') FROM files f LEFT JOIN languages l ON l.id = f.language_id",
        "SELECT 'language ' || name || ' has files' FROM languages",
        // The last update, and how many files there have been.
        "SELECT 'fact ' || name || ' = ' || value FROM facts WHERE name NOT IN ('updated_at', 'last_file_id')",
        // What BM25 is computed with; the totals of the other two tables are never asked for. Where there are no rows there may be none.
        "SELECT 'totals ' || CASE hex(block) WHEN '000000000000' THEN '' ELSE hex(block) END FROM symbol_search_data WHERE id = 1",
    ];

    public static List<string> Of(string indexFolder)
    {
        using var connection = SqliteConnection.Open(new IndexDirectory(indexFolder).FindDatabase()!);
        var lines = new List<string>(4096);
        AddUnknownTables(connection, lines);
        foreach (var sql in Queries)
            Add(connection, sql, lines);
        foreach (var (table, file, leftOut) in Tables)
            Add(connection, RowsOf(connection, table, file, leftOut), lines);
        foreach (var (table, file) in FullText)
        {
            connection.Execute($"CREATE VIRTUAL TABLE temp.{table}_terms USING fts5vocab(main, {table}, instance)");
            var ordinal = file == "t.doc" ? "''" : "(t.doc & 0xFFFFF)";
            Add(connection, $"""
                SELECT '{table} ' || coalesce(f.path, 'no file') || ' ' || {ordinal} || ' ' || t.term || ' ' || coalesce(t.col, '') || ' ' || coalesce(t.offset, '')
                FROM temp.{table}_terms t LEFT JOIN files f ON f.id = {file}
                """, lines);
        }
        Add(connection, "SELECT 'integrity ' || integrity_check FROM pragma_integrity_check", lines);
        return lines;
    }

    /// <summary>The paths of the files.</summary>
    public static List<string> Paths(string indexFolder)
    {
        using var connection = SqliteConnection.Open(new IndexDirectory(indexFolder).FindDatabase()!);
        var paths = new List<string>();
        Add(connection, "SELECT path FROM files", paths);
        return paths;
    }

    // Rows without a file are shown as such.
    private static string RowsOf(SqliteConnection connection, string table, string? file, string[] leftOut)
    {
        var columns = new List<string>();
        using (var column = connection.PrepareVarying($"SELECT name FROM pragma_table_info('{table}')"))
        {
            while (column.Step())
                columns.Add(column.Text(0));
        }
        var values = string.Join(" || ' ' || ", columns.Except(leftOut).Select(static column => $"quote(t.{column})").DefaultIfEmpty("''"));
        if (file is null)
            return $"SELECT '{table} ' || {values} FROM {table} t";
        var ordinal = file.EndsWith("20", StringComparison.Ordinal) ? "(t.id & 0xFFFFF)" : "''";
        return $"SELECT '{table} ' || coalesce(f.path, 'no file') || ' ' || {ordinal} || ' ' || {values} FROM {table} t LEFT JOIN files f ON f.id = {file}";
    }

    private static void AddUnknownTables(SqliteConnection connection, List<string> lines)
    {
        var known = Tables.Select(static table => table.Table).Concat(Others)
            .Concat(FullText.SelectMany(static table => new[] { table.Table, table.Table + "_data", table.Table + "_idx" })).ToHashSet(StringComparer.Ordinal);
        var tables = new List<string>();
        Add(connection, "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'", tables);
        Assert.Empty(tables.Except(known));
        lines.AddRange(tables);
    }

    private static void Add(SqliteConnection connection, string sql, List<string> lines)
    {
        using var row = connection.PrepareVarying(sql);
        while (row.Step())
            lines.Add(row.Text(0));
    }
}
