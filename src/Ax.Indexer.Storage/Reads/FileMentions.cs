using Ax.Indexer.Storage.Connections;

namespace Ax.Indexer.Storage.Reads;

/// <summary>Reads which files mention identifiers, in the order of their paths.</summary>
internal static class FileMentions
{
    // So many are sorted; with more it is cheaper to go through all files in the order of the index on their paths, some at a time.
    private const int MostSorted = 1000, AtATime = 2000;

    private const string File = SymbolRows.SelectFiles + " WHERE f.id = ?";

    /// <summary>The files; of many each is read when it is asked for.</summary>
    public static IEnumerable<StoredFile> Find(SqliteConnection connection, IReadOnlyList<string> tokens)
    {
        var ids = new HashSet<long>();
        using (var row = connection.Prepare("SELECT rowid FROM file_identifiers WHERE file_identifiers MATCH ?").Bind(SymbolMatch.AllWords(tokens).Expression))
        {
            while (row.Step())
                ids.Add(row.Int64(0));
        }
        if (ids.Count <= MostSorted)
            return ids.Select(id => Read(connection, id)).OrderBy(file => file.Path, StringComparer.Ordinal);
        return InOrder(connection, ids).Select(id => Read(connection, id));
    }

    private static IEnumerable<long> InOrder(SqliteConnection connection, HashSet<long> ids)
    {
        for (string? last = ""; last is not null;)
        {
            foreach (var id in Next(connection, ref last))
            {
                if (ids.Contains(id))
                    yield return id;
            }
        }
    }

    // The files behind a path; null is behind all.
    private static List<long> Next(SqliteConnection connection, ref string? last)
    {
        var ids = new List<long>(AtATime);
        using var row = connection.Prepare("SELECT id, path FROM files WHERE path > ? ORDER BY path LIMIT ?").Bind(last!).Bind(AtATime);
        last = null;
        while (row.Step())
        {
            ids.Add(row.Int64(0));
            if (ids.Count == AtATime)
                last = row.Text(1);
        }
        return ids;
    }

    private static StoredFile Read(SqliteConnection connection, long id)
    {
        using var row = connection.Prepare(File).Bind(id);
        return row.Step() ? SymbolRows.ReadFile(row, 0) : throw SqliteErrors.Damaged(connection.Path);
    }
}
