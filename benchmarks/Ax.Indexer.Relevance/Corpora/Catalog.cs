using Ax.Indexer.Model;
using Ax.Indexer.Storage.Connections;

namespace Ax.Indexer.Relevance.Corpora;

/// <summary>Everything in an index that can be asked for.</summary>
internal static class Catalog
{
    /// <summary>All symbols, in an order that does not depend on how they were indexed.</summary>
    public static List<CatalogEntry> Read(string database)
    {
        using var connection = SqliteConnection.Open(database);
        using var row = connection.Prepare("""
            SELECT s.name, s.kind, f.path, l.name, f.flags, s.doc_start, s.doc_length
            FROM symbols s JOIN files f ON f.id = s.id >> 20 LEFT JOIN languages l ON l.id = f.language_id ORDER BY f.path, s.id
            """);
        var entries = new List<CatalogEntry>();
        while (row.Step())
        {
            entries.Add(new CatalogEntry(row.Text(0), (SymbolKind)row.Int32(1), row.Text(2), row.TextOrNull(3), (FileFlags)row.Int32(4),
                row.IsNull(5) ? default : new ByteSpan(row.Int32(5), row.Int32(6))));
        }
        return entries;
    }
}
