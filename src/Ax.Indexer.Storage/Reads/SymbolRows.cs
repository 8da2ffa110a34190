using System.Buffers.Binary;
using Ax.Indexer.Model;
using Ax.Indexer.Storage.Connections;
using Ax.Indexer.Storage.Writes;

namespace Ax.Indexer.Storage.Reads;

/// <summary>The columns of a symbol with its file, and how rows of them are read.</summary>
internal static class SymbolRows
{
    /// <summary>Files with their languages, as <see cref="ReadFile"/> reads them from the first column on.</summary>
    public const string SelectFiles = """
        SELECT f.id, f.path, l.name, l.separator, f.size, f.modified, f.hash, f.flags
        FROM files f LEFT JOIN languages l ON l.id = f.language_id
        """;

    public const string Columns = """
        s.id, s.name, s.kind, s.parent, s.container, s.line, s.column, s.line_offset, s.line_count,
        s.signature_start, s.signature_length, s.doc_start, s.doc_length, s.visibility, s.modifiers,
        f.id, f.path, l.name, l.separator, f.size, f.modified, f.hash, f.flags
        """;

    public const string FileJoin = "CROSS JOIN files f ON f.id = s.id >> 20 LEFT JOIN languages l ON l.id = f.language_id";

    /// <summary>The symbols whose ids a full-text table yields, with their files. Files come first: there are fewer of them, and what their conditions leave out is not looked up.</summary>
    public static string JoinBehind(string table) =>
        $"CROSS JOIN files f ON f.id = {table}.rowid >> 20 LEFT JOIN languages l ON l.id = f.language_id CROSS JOIN symbols s ON s.id = {table}.rowid";

    private const int FileColumn = 15, ScoreColumn = 23;

    /// <summary>The limit inside of SQL: none where <see cref="Read"/> still leaves rows out.</summary>
    public static int SqlLimit(SymbolFilter filter, int limit) => filter.IsJudgedByRow ? -1 : limit;

    /// <summary>The rows that pass the filter's conditions that are not in SQL, at most so many.</summary>
    public static List<StoredSymbol> Read(SqliteConnection connection, SqliteStatement rows, SymbolFilter filter, int limit, bool scored)
    {
        var found = new List<StoredSymbol>();
        var files = new Dictionary<long, StoredFile>();
        var containers = filter.Container is { } wanted ? new ContainerTest(connection, wanted) : null;
        while (found.Count < limit && rows.Step())
        {
            if (!files.TryGetValue(rows.Int64(FileColumn), out var file))
                files.Add(rows.Int64(FileColumn), file = ReadFile(rows, FileColumn));
            var parent = rows.IsNull(3) ? -1 : rows.Int32(3);
            var container = rows.TextOrNull(4);
            if (containers is not null && !containers.Accepts(file, parent, container))
                continue;
            var symbol = ReadSymbol(rows, file, parent, container, scored);
            if (filter.Lines?.Invoke(file.Id, symbol.StartLine, symbol.EndLine) != false)
                found.Add(symbol);
        }
        return found;
    }

    public static StoredFile ReadFile(SqliteStatement row, int column) => new(
        row.Int64(column), row.Text(column + 1), row.TextOrNull(column + 2), row.TextOrNull(column + 3) ?? ".",
        row.Int64(column + 4), row.Int64(column + 5), ReadHash(row, column + 6), (FileFlags)row.Int64(column + 7));

    public static UInt128 ReadHash(SqliteStatement row, int column) =>
        row.Blob(column) is { Length: 16 } hash ? BinaryPrimitives.ReadUInt128LittleEndian(hash) : 0;

    private static StoredSymbol ReadSymbol(SqliteStatement row, StoredFile file, int parent, string? container, bool scored)
    {
        var id = row.Int64(0);
        var line = row.Int32(5);
        return new StoredSymbol
        {
            Id = id,
            Ordinal = SymbolIds.OrdinalOf(id),
            Parent = parent,
            Name = row.Text(1),
            Kind = (SymbolKind)row.Int32(2),
            OwnContainer = container,
            Line = line,
            Column = row.Int32(6),
            StartLine = line - row.Int32(7),
            EndLine = line + row.Int32(8),
            Signature = new ByteSpan(row.Int32(9), row.Int32(10)),
            Doc = new ByteSpan(row.Int32(11), row.Int32(12)),
            Visibility = (Visibility)row.Int32(13),
            Modifiers = (SymbolModifiers)row.Int32(14),
            File = file,
            Bm25 = scored ? -row.Double(ScoreColumn) : 0,
        };
    }
}
