using System.Globalization;
using System.Text;
using Ax.Indexer.Storage.Connections;
using Ax.Indexer.Storage.Directories;
using Ax.Indexer.Storage.Occurrences;

namespace Ax.Indexer.Tests.Support;

/// <summary>
/// Everything in an index but ids and times, one line each, in an order that does not depend on how it came to be: files,
/// symbols, imports, occurrences, and the terms of both full-text tables.
/// </summary>
internal static class IndexDump
{
    private static readonly (int Columns, string Sql)[] Queries =
    [
        (13, """
        SELECT f.path, 'file', l.name, l.separator, f.size, hex(f.hash), f.line_count, f.flags,
               f.symbol_count, f.reference_count, f.import_count, f.error_count, f.problem
        FROM files f LEFT JOIN languages l ON l.id = f.language_id ORDER BY f.path
        """),
        (18, """
        SELECT f.path, 'symbol', s.id & 0xFFFFF, s.name, s.kind, s.parent, s.container, s.line, s.column, s.line_offset, s.line_count,
               s.signature_start, s.signature_length, s.doc_start, s.doc_length, s.visibility, s.modifiers, hex(z.sz)
        FROM symbols s JOIN files f ON f.id = s.id >> 20 LEFT JOIN symbol_search_docsize z ON z.id = s.id ORDER BY f.path, s.id
        """),
        (7, "SELECT f.path, 'import', i.id & 0xFFFFF, i.line, i.target, i.names, i.mark FROM imports i JOIN files f ON f.id = i.id >> 20 ORDER BY f.path, i.id"),
        (4, "SELECT 'orphans', (SELECT count(*) FROM symbols WHERE id >> 20 NOT IN (SELECT id FROM files)), (SELECT count(*) FROM imports WHERE id >> 20 NOT IN (SELECT id FROM files)), (SELECT count(*) FROM occurrences WHERE file_id NOT IN (SELECT id FROM files))"),
        (2, "SELECT l.name, hex(l.fingerprint) FROM languages l WHERE l.id IN (SELECT language_id FROM files) ORDER BY 1"),
        (2, "SELECT 'totals', hex(block) FROM symbol_search_data WHERE id = 1"),
        (4, "SELECT 'term', term, col, doc FROM temp.terms ORDER BY 2, 3"),
        (3, "SELECT 'word', word, count FROM name_words ORDER BY 2"),
        (3, "SELECT 'identifier', term, doc FROM temp.identifiers ORDER BY 2"),
    ];

    public static List<string> Of(CodeIndex index) => Of(index.IndexDirectory);

    public static List<string> Of(string indexFolder)
    {
        using var connection = SqliteConnection.Open(new IndexDirectory(indexFolder).FindDatabase()!);
        connection.Execute("CREATE VIRTUAL TABLE temp.terms USING fts5vocab(main, symbol_search, col); CREATE VIRTUAL TABLE temp.identifiers USING fts5vocab(main, file_identifiers, row)");
        Assert.Equal("ok", Text(connection, "PRAGMA integrity_check"));
        var lines = new List<string>();
        foreach (var (columns, sql) in Queries)
            AddRows(connection, sql, columns, lines);
        AddOccurrences(connection, lines);
        return lines;
    }

    public static void AssertEqual(List<string> expected, List<string> actual, string context)
    {
        if (expected.SequenceEqual(actual))
            return;
        var missing = expected.Except(actual).Take(8);
        var added = actual.Except(expected).Take(8);
        Assert.Fail($"{context}\nonly in the rebuilt index:\n  {string.Join("\n  ", missing)}\nonly in the updated index:\n  {string.Join("\n  ", added)}");
    }

    private static void AddRows(SqliteConnection connection, string sql, int columns, List<string> lines)
    {
        using var row = connection.Prepare(sql);
        while (row.Step())
        {
            var line = new StringBuilder();
            for (var i = 0; i < columns; i++)
                line.Append(row.TextOrNull(i) ?? "∅").Append('|');
            lines.Add(line.ToString());
        }
    }

    private static void AddOccurrences(SqliteConnection connection, List<string> lines)
    {
        using var row = connection.Prepare("SELECT f.path, o.data FROM occurrences o JOIN files f ON f.id = o.file_id ORDER BY f.path");
        while (row.Step())
        {
            var path = row.Text(0);
            using var decoder = new OccurrenceDecoder(row.Blob(1));
            while (decoder.MoveToNextName())
            {
                var name = Encoding.UTF8.GetString(decoder.Name);
                while (decoder.Read(out var occurrence))
                    lines.Add(string.Create(CultureInfo.InvariantCulture, $"{path}|occurrence|{name}|{occurrence.Line}|{occurrence.Column}|{occurrence.Role}"));
            }
        }
    }

    private static string Text(SqliteConnection connection, string sql)
    {
        using var row = connection.Prepare(sql);
        return row.Step() ? row.Text(0) : "";
    }
}
