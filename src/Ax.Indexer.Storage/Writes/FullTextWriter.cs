using Ax.Indexer.Storage.Connections;

namespace Ax.Indexer.Storage.Writes;

/// <summary>Writes the full text of files into the tables of one database. Used by one thread at a time.</summary>
/// <param name="connection">The database.</param>
/// <param name="words">Counts the words of names.</param>
internal sealed class FullTextWriter(SqliteConnection connection, NameWords words)
{
    /// <summary>Adds a file; ids ascend, or FTS5 writes out what it holds.</summary>
    public void Add(long id, FileRows file)
    {
        var text = file.Text.Span;
        var rows = file.Symbols;
        var search = connection.Prepare("INSERT INTO symbol_search (rowid, name, parts, container, signature, doc) VALUES (?, ?, ?, ?, ?, ?)");
        for (var i = 0; i < rows.Length; i++)
        {
            ref readonly var row = ref rows[i];
            search.Bind(SymbolIds.Make(id, i)).BindText(row.NameToken.Of(text)).BindText(row.Parts.Of(text))
                .BindText(row.ContainerWords.Of(text)).BindText(row.SignatureWords.Of(text)).BindText(row.DocWords.Of(text)).Run();
        }

        var keys = connection.Prepare("INSERT INTO symbol_keys (rowid, keys) VALUES (?, ?)");
        for (var i = 0; i < rows.Length; i++)
        {
            if (!rows[i].Keys.IsEmpty)
                keys.Bind(SymbolIds.Make(id, i)).BindText(rows[i].Keys.Of(text)).Run();
            words.Add(rows[i].NameToken.Of(text), rows[i].Parts.Of(text));
        }
        if (file.ReferenceCount > 0)
            connection.Prepare("INSERT INTO file_identifiers (rowid, names) VALUES (?, ?)").Bind(id).BindText(file.Identifiers.Span).Run();
    }

    /// <summary>Removes a file.</summary>
    /// <param name="file">Its id.</param>
    /// <param name="lastSymbol">The id of its last symbol; one less than that of its first when it has none.</param>
    public void Remove(long file, long lastSymbol)
    {
        for (var symbol = SymbolIds.First(file); symbol <= lastSymbol; symbol++)
        {
            connection.Prepare("DELETE FROM symbol_search WHERE rowid = ?").Bind(symbol).Run();
            connection.Prepare("DELETE FROM symbol_keys WHERE rowid = ?").Bind(symbol).Run();
        }
        connection.Prepare("DELETE FROM file_identifiers WHERE rowid = ?").Bind(file).Run();
    }
}
