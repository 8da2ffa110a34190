using Ax.Indexer.Storage.Connections;

namespace Ax.Indexer.Storage.Writes;

/// <summary>
/// Keeps the totals behind BM25 right. FTS5 (3.53) counts what is added to a contentless table, but does not take deleted rows
/// out again: scores would drift from those of a fresh index with every update. The totals are one record of the table
/// <c>symbol_search_data</c>: number of rows, then tokens per column, in SQLite's variable-length integers.
/// See "averages record" in ext/fts5/fts5_index.c and <c>fts5StorageContentlessDelete</c>.
/// </summary>
internal sealed class SearchTotals(SqliteConnection connection)
{
    private const int Columns = 5;

    private readonly long[] _removed = new long[Columns + 1];

    /// <summary>Counts a row that is about to be deleted.</summary>
    public void Remove(long symbolId)
    {
        using var sizes = connection.Prepare("SELECT sz FROM symbol_search_docsize WHERE id = ?").Bind(symbolId);
        if (!sizes.Step())
            return;
        var data = sizes.Blob(0);
        _removed[0]++;
        for (var i = 1; i <= Columns; i++)
            _removed[i] += SqliteVarint.Read(ref data);
    }

    /// <summary>Takes the deleted rows out of the totals.</summary>
    public void Write()
    {
        if (_removed[0] == 0)
            return;
        // Makes FTS5 write its own totals, and forget them, before they are corrected.
        connection.Execute("SAVEPOINT totals; RELEASE totals");
        var totals = new long[Columns + 1];
        using (var record = connection.Prepare("SELECT block FROM symbol_search_data WHERE id = 1"))
        {
            if (!record.Step())
                return;
            var data = record.Blob(0);
            for (var i = 0; i <= Columns; i++)
                totals[i] = Math.Max(0, SqliteVarint.Read(ref data) - _removed[i]);
        }
        using var corrected = new ByteBuffer();
        foreach (var total in totals)
            SqliteVarint.Append(corrected, total);
        connection.Prepare("UPDATE symbol_search_data SET block = ? WHERE id = 1").BindBlob(corrected.Span).Run();
        Array.Clear(_removed);
    }
}
