using System.Globalization;
using Ax.Indexer.Model;
using Ax.Indexer.Storage.Connections;
using Ax.Indexer.Storage.Content;
using Ax.Indexer.Storage.Directories;

namespace Ax.Indexer.Storage.Writes;

/// <summary>
/// Writes files into one database; what it holds is seen as a whole, once it is committed. Used by one thread at a time.
/// </summary>
public abstract class IndexWriter : IDisposable
{
    /// <summary>Symbols of one file that can be told apart: ids are <c>file id &lt;&lt; 20 | ordinal</c>.</summary>
    public const int MaxSymbolsPerFile = 1 << SymbolIds.OrdinalBits;

    private readonly Dictionary<string, long> _languageIds = new(StringComparer.Ordinal);
    private readonly SqliteConnection _connection;
    private readonly SearchTotals _totals;
    private readonly NameWords _words;
    private readonly FullTextWriter _fullText;
    private readonly ContentWriter _content;
    private readonly ContentBatch _batch;
    private readonly HashSet<long> _languagesLosingFiles = [], _languagesWithNewFiles = [];
    private readonly List<(long File, long LastSymbol)> _removed = [];
    private long _lastFileId;

    private protected IndexWriter(SqliteConnection connection, IndexDirectory directory, WriterMemory memory, NameSplitter? split = null)
    {
        _connection = connection;
        _totals = new SearchTotals(connection);
        _words = new NameWords(connection, split);
        _fullText = new FullTextWriter(connection, _words);
        _content = new ContentWriter(connection, directory.Content);
        _batch = new ContentBatch(_content, memory.Trigrams);
        // An id never means another file: segments still know those of files that are gone.
        _lastFileId = connection.Scalar("SELECT max(coalesce((SELECT max(id) FROM files), 0), coalesce((SELECT value + 0 FROM facts WHERE name = 'last_file_id'), 0))");
        using var languages = connection.Prepare("SELECT name, id FROM languages");
        while (languages.Step())
            _languageIds.Add(languages.Text(0), languages.Int64(1));
    }

    private protected SqliteConnection Connection => _connection;

    /// <summary>Told of what writing spends its time on; null (the default) for nobody.</summary>
    public StageClock? Clock { get; set; }

    private protected bool IsBriefContent
    {
        set => _content.IsBrief = value;
    }

    /// <summary>Names a language before files of it are written, with what its extraction depends on.</summary>
    public void SetLanguage(string name, string separator, ReadOnlySpan<byte> fingerprint)
    {
        using var upsert = _connection.Prepare("""
            INSERT INTO languages (name, separator, fingerprint) VALUES (?1, ?2, ?3)
            ON CONFLICT (name) DO UPDATE SET separator = ?2, fingerprint = ?3
            RETURNING id
            """);
        upsert.Bind(name).Bind(separator).BindBlob(fingerprint).Step();
        _languageIds[name] = upsert.Int64(0);
    }

    private protected NameWords Words => _words;

    private protected ContentWriter Content => _content;

    /// <summary>Adds a file; one of the same path must have been removed before.</summary>
    /// <returns>Whether all of it is written; otherwise the rows are still read, until the writer lets go of them.</returns>
    public bool Add(FileRows file)
    {
        var id = ++_lastFileId;
        AddFile(id, file);
        AddSymbols(id, file);
        AddImports(id, file);
        if (file.ReferenceCount > 0)
            _connection.Prepare("INSERT INTO occurrences VALUES (?, ?)").Bind(id).BindBlob(file.Occurrences.Span).Run();
        Clock?.Lap(IndexStage.Tables);
        return AddText(id, file);
    }

    /// <summary>Adds what is found by its text.</summary>
    private protected virtual bool AddText(long id, FileRows file)
    {
        _fullText.Add(id, file);
        Clock?.Lap(IndexStage.FullText);
        _batch.Add(id, file);
        Clock?.Lap(IndexStage.Contents);
        return true;
    }

    /// <summary>Removes a file with all that belongs to it.</summary>
    public void Remove(long fileId)
    {
        var (first, last) = (SymbolIds.First(fileId), SymbolIds.Last(fileId));
        var lastSymbol = first - 1;
        using (var symbols = _connection.Prepare("SELECT id, name FROM symbols WHERE id BETWEEN ? AND ? ORDER BY id"))
        {
            symbols.Bind(first).Bind(last);
            while (symbols.Step())
            {
                lastSymbol = symbols.Int64(0);
                _totals.Remove(lastSymbol);
                _words.Remove(symbols.Blob(1));
            }
        }
        _removed.Add((fileId, lastSymbol));
        _connection.Prepare("DELETE FROM symbols WHERE id BETWEEN ? AND ?").Bind(first).Bind(last).Run();
        _connection.Prepare("DELETE FROM imports WHERE id BETWEEN ? AND ?").Bind(first).Bind(last).Run();
        _connection.Prepare("DELETE FROM occurrences WHERE file_id = ?").Bind(fileId).Run();
        using (var file = _connection.Prepare("DELETE FROM files WHERE id = ? RETURNING language_id").Bind(fileId))
        {
            if (file.Step() && !file.IsNull(0))
                _languagesLosingFiles.Add(file.Int64(0));
        }
        _content.Remove(fileId);
        Clock?.Lap(IndexStage.Tables);
    }

    /// <summary>Leaves segments of the trigram index out that are damaged; their files must be added anew.</summary>
    public void DropSegments(IEnumerable<string> names) => _content.Drop(names);

    /// <summary>Notes that a file's content is as indexed although its time changed.</summary>
    public void Touch(long fileId, long modifiedTicks) =>
        _connection.Prepare("UPDATE files SET modified = ? WHERE id = ?").Bind(modifiedTicks).Bind(fileId).Run();

    /// <summary>Notes that a file, its content as it was, has another path.</summary>
    public void Move(long fileId, string path, long modifiedTicks) =>
        _connection.Prepare("UPDATE files SET path = ?, modified = ? WHERE id = ?").Bind(path).Bind(modifiedTicks).Bind(fileId).Run();

    /// <summary>Makes everything written visible to readers, at once.</summary>
    public abstract void Commit();

    /// <summary>Closes the database; what was not committed is gone.</summary>
    public void Dispose()
    {
        Close();
        GC.SuppressFinalize(this);
    }

    private protected abstract void Close();

    /// <summary>To be called before the commit: what is known of all files together.</summary>
    private protected void WriteTotals()
    {
        SetFact("last_file_id", _lastFileId.ToString(CultureInfo.InvariantCulture));
        SetFact("updated_at", DateTime.UtcNow.ToString("O", CultureInfo.InvariantCulture));
        DeleteLanguagesWithoutFiles();
        _words.Write();
        _totals.Write();
    }

    // FTS5 writes out what it holds whenever a row id is smaller than the one before: to remove each file as it is replaced would make a
    // segment of each.
    private void RemoveFromFullText()
    {
        _removed.Sort();
        foreach (var (file, lastSymbol) in _removed)
            _fullText.Remove(file, lastSymbol);
        _removed.Clear();
        EndStage(IndexStage.FullText);
    }

    /// <summary>May be called once all files are added, while this thread goes on with the database.</summary>
    private protected void WriteLastSegment() => _batch.End();

    /// <summary>To be called once all files are added and removed.</summary>
    private protected void WriteContent()
    {
        RemoveFromFullText();
        _batch.End();
        _content.Write();
        EndStage(IndexStage.Contents);
    }

    /// <summary>Ends a stage that is long enough to look at memory.</summary>
    private protected void EndStage(IndexStage stage)
    {
        Clock?.Weigh(stage);
        Clock?.Lap(stage);
    }

    /// <summary>To be called behind the commit.</summary>
    private protected void EndContent(bool committed)
    {
        if (committed)
            _content.DeleteOthers();
        else
            _content.Discard();
    }

    /// <summary>Records a fact, which <see cref="Reads.IndexReader.GetFact"/> tells.</summary>
    public void SetFact(string name, string value) =>
        _connection.Prepare("INSERT INTO facts VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE SET value = ?2").Bind(name).Bind(value).Run();

    // Files have no index by language: only where none was added of one that lost files is there anything to look for.
    private void DeleteLanguagesWithoutFiles()
    {
        foreach (var language in _languagesLosingFiles.Except(_languagesWithNewFiles))
            _connection.Prepare("DELETE FROM languages WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM files WHERE language_id = ?1)").Bind(language).Run();
    }

    private void AddFile(long id, FileRows file)
    {
        long? languageId = file.Language is { } language ? _languageIds[language] : null;
        if (languageId is { } known)
            _languagesWithNewFiles.Add(known);
        _connection.Prepare("INSERT INTO files VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
            .Bind(id).Bind(file.Path).Bind(languageId)
            .Bind(file.Size).Bind(file.ModifiedTicks).BindBlob(file.Hash)
            .Bind(file.LineCount).Bind((long)file.Flags)
            .Bind(file.Symbols.Length).Bind(file.ReferenceCount).Bind(file.Imports.Length).Bind(file.ErrorCount)
            .Bind(file.Problem).Run();
    }

    private void AddSymbols(long fileId, FileRows file)
    {
        var text = file.Text.Span;
        var rows = file.Symbols;
        var insert = _connection.Prepare("INSERT INTO symbols VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        for (var i = 0; i < rows.Length; i++)
        {
            ref readonly var row = ref rows[i];
            insert.Bind(SymbolIds.Make(fileId, i)).BindText(row.Name.Of(text)).Bind((long)row.Kind);
            if (row.Parent < 0)
                insert.BindNull();
            else
                insert.Bind(row.Parent);
            insert.BindText(row.Container.Of(text)).Bind(row.Line).Bind(row.Column)
                .Bind(row.Line - row.StartLine).Bind(row.EndLine - row.Line)
                .Bind(row.Signature.Start).Bind(row.Signature.Length);
            if (row.Doc.IsEmpty)
                insert.BindNull().BindNull();
            else
                insert.Bind(row.Doc.Start).Bind(row.Doc.Length);
            insert.Bind((long)row.Visibility).Bind((long)row.Modifiers).Run();
        }
    }

    private void AddImports(long fileId, FileRows file)
    {
        var text = file.Text.Span;
        var rows = file.Imports;
        var insert = _connection.Prepare("INSERT INTO imports VALUES (?, ?, ?, ?, ?)");
        for (var i = 0; i < Math.Min(rows.Length, MaxSymbolsPerFile); i++)
            insert.Bind(SymbolIds.Make(fileId, i)).Bind(rows[i].Line)
                .BindText(rows[i].Target.Of(text)).BindText(rows[i].Names.Of(text)).BindText(rows[i].Mark.Of(text)).Run();
    }
}
