using System.Text;
using Ax.Indexer.Model;
using Ax.Indexer.Storage.Connections;
using Ax.Indexer.Storage.Occurrences;
using Ax.Indexer.Storage.Writes;

namespace Ax.Indexer.Storage.Reads;

/// <summary>Reads what is stored of one file: its symbols as scopes, its occurrences of a name.</summary>
internal static class FileContents
{
    private const string SelectScopes =
        "SELECT id, parent, name, container, kind, line, column, line_offset, line_count, visibility, modifiers FROM symbols WHERE id BETWEEN ? AND ?";

    public static List<FileSymbol> ListScopes(SqliteConnection connection, long fileId)
    {
        using var row = connection.Prepare(SelectScopes + " ORDER BY id").Bind(SymbolIds.First(fileId)).Bind(SymbolIds.Last(fileId));
        var symbols = new List<FileSymbol>();
        while (row.Step())
        {
            // A file's symbols are numbered without gaps.
            if (SymbolIds.OrdinalOf(row.Int64(0)) != symbols.Count)
                throw SqliteErrors.Damaged(connection.Path);
            symbols.Add(ReadScope(connection, row));
        }
        return symbols;
    }

    public static List<FileSymbol> ListScopes(SqliteConnection connection, long fileId, LineRange lines)
    {
        var symbols = new List<FileSymbol>();
        using (var row = connection.Prepare(SelectScopes + " AND line + line_count >= ? AND line - line_offset <= ? ORDER BY id")
            .Bind(SymbolIds.First(fileId)).Bind(SymbolIds.Last(fileId)).Bind(lines.First).Bind(lines.Last))
        {
            while (row.Step())
            {
                var isWithinLine = row.Int32(7) == 0 && row.Int32(8) == 0;
                if (!isWithinLine || lines.Contains(row.Int32(5)))
                    Put(symbols, ReadScope(connection, row));
            }
        }
        // What contains a symbol need not be around it: a method of Go stands outside of its type.
        for (var i = 0; i < symbols.Count; i++)
        {
            for (var parent = symbols[i].Parent; parent >= 0 && parent < i && symbols[parent].IsOmitted; parent = symbols[parent].Parent)
                symbols[parent] = FindScope(connection, SymbolIds.First(fileId) + parent);
        }
        return symbols;
    }

    private static void Put(List<FileSymbol> symbols, FileSymbol symbol)
    {
        while (symbols.Count < symbol.Ordinal)
            symbols.Add(FileSymbol.Omitted);
        symbols.Add(symbol);
    }

    private static FileSymbol FindScope(SqliteConnection connection, long id)
    {
        using var row = connection.Prepare(SelectScopes).Bind(id).Bind(id);
        return row.Step() ? ReadScope(connection, row) : throw SqliteErrors.Damaged(connection.Path);
    }

    private static FileSymbol ReadScope(SqliteConnection connection, SqliteStatement row)
    {
        var line = row.Int32(5);
        if (line < 0)
            throw SqliteErrors.Damaged(connection.Path);
        return new FileSymbol(
            row.Int64(0), SymbolIds.OrdinalOf(row.Int64(0)), row.IsNull(1) ? -1 : row.Int32(1), row.Text(2), row.TextOrNull(3), (SymbolKind)row.Int32(4),
            line, row.Int32(6), line - row.Int32(7), line + row.Int32(8),
            (Visibility)row.Int32(9), (SymbolModifiers)row.Int32(10));
    }

    public static List<SymbolLines> ListSymbolLines(SqliteConnection connection, long fileId)
    {
        using var row = connection.Prepare("SELECT id, line - line_offset, line + line_count FROM symbols WHERE id BETWEEN ? AND ? ORDER BY id")
            .Bind(SymbolIds.First(fileId)).Bind(SymbolIds.Last(fileId));
        var symbols = new List<SymbolLines>();
        while (row.Step())
            symbols.Add(new SymbolLines(row.Int64(0), row.Int32(1), row.Int32(2)));
        return symbols;
    }

    public static IReadOnlyList<Occurrence> FindOccurrences(SqliteConnection connection, long fileId, string name)
    {
        var utf8 = Encoding.UTF8.GetBytes(name);
        return Decode(connection, fileId, data => OccurrenceCodec.Find(data, utf8));
    }

    public static IReadOnlyList<NamedOccurrence> FindOccurrences(SqliteConnection connection, long fileId, ReferenceRole role) =>
        Decode(connection, fileId, data => OccurrenceCodec.Find(data, role));

    private delegate IReadOnlyList<T> Decoding<T>(ReadOnlySpan<byte> data);

    private static IReadOnlyList<T> Decode<T>(SqliteConnection connection, long fileId, Decoding<T> decode)
    {
        using var row = connection.Prepare("SELECT data FROM occurrences WHERE file_id = ?").Bind(fileId);
        try
        {
            return row.Step() ? decode(row.Blob(0)) : [];
        }
        catch (InvalidDataException e)
        {
            throw SqliteErrors.Damaged(connection.Path, e);
        }
    }
}
