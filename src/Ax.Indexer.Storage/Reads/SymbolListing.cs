using Ax.Indexer.Storage.Connections;
using Ax.Indexer.Storage.Writes;

namespace Ax.Indexer.Storage.Reads;

/// <summary>
/// Lists symbols by filters alone. Files are visited in an order that does not depend on the index's history, so that a limit keeps the
/// same symbols after an update and after a rebuild.
/// </summary>
internal static class SymbolListing
{
    /// <summary>Files in the order of the index <c>files_by_importance</c>.</summary>
    public const string ByImportance = "ORDER BY f.flags & 15 <> 0, length(f.path) - length(replace(f.path, '/', '')), f.path";

    public static List<StoredSymbol> Run(SqliteConnection connection, SymbolFilter filter, SymbolMatch? excluded, int limit)
    {
        // LIMIT -1 keeps the order of the files: without, SQLite may drop it or dissolve the subquery. NOT INDEXED keeps it from making an index
        // of all symbols for the one query.
        var sql = $"""
            SELECT {SymbolRows.Columns}
            FROM (
                SELECT f.id FROM files f
                WHERE f.symbol_count > 0 {filter.FileConditions()}
                {ByImportance} LIMIT -1
            ) visited
            CROSS JOIN symbols s NOT INDEXED ON s.id BETWEEN visited.id << {SymbolIds.OrdinalBits} AND (visited.id + 1 << {SymbolIds.OrdinalBits}) - 1 {SymbolRows.FileJoin}
            WHERE true {filter.SymbolConditions()}
            {(excluded is null ? "" : "AND s.id NOT IN (SELECT rowid FROM symbol_search WHERE symbol_search MATCH ?)")} LIMIT ?
            """;
        connection.PathFilter = filter.Path;
        using var statement = connection.PrepareVarying(sql);
        if (filter.Name is { } name)
            statement.Bind(name);
        if (excluded is not null)
            statement.Bind(excluded.Expression);
        statement.Bind(SymbolRows.SqlLimit(filter, limit));
        return SymbolRows.Read(connection, statement, filter, limit, scored: false);
    }
}
