using System.Buffers.Binary;
using Ax.Indexer.Model;
using Ax.Indexer.Storage.Connections;
using Ax.Indexer.Storage.Migrations;
using Ax.Indexer.Storage.Occurrences;
using Ax.Indexer.Storage.Writes;

namespace Ax.Indexer.Storage.Reads;

/// <summary>
/// Reads one published database. Used by one thread at a time; any number of readers work beside one writer.
/// All reads between <see cref="Begin"/> and <see cref="End"/> see one state.
/// </summary>
public sealed class IndexReader : IDisposable
{
    private const string SymbolColumns = """
        s.id, s.name, s.kind, s.parent, s.container, s.line, s.column, s.line_offset, s.line_count,
        s.signature_start, s.signature_length, s.doc_start, s.doc_length, s.visibility, s.modifiers,
        f.id, f.path, l.name, l.separator, f.size, f.modified, f.hash, f.flags
        """;

    private const string FileJoin = "CROSS JOIN files f ON f.id = s.id >> 20 LEFT JOIN languages l ON l.id = f.language_id";

    private readonly SqliteConnection _connection;

    private IndexReader(SqliteConnection connection) => _connection = connection;

    /// <summary>The database it reads.</summary>
    public string Database => _connection.Path;

    /// <summary>Opens a database for reading.</summary>
    /// <exception cref="IndexException">It is missing, damaged, of another program or of another version.</exception>
    /// <param name="database">The file.</param>
    /// <param name="mapped">Whether to map it into memory: faster look-ups, but what is read counts as resident.</param>
    public static IndexReader Open(string database, bool mapped = true)
    {
        var connection = SqliteConnection.Open(database);
        try
        {
            connection.Execute("PRAGMA query_only = ON; PRAGMA cache_size = -8192; PRAGMA temp_store = MEMORY");
            if (mapped)
                connection.Execute("PRAGMA mmap_size = 1073741824");
            Schema.Verify(connection);
            return new IndexReader(connection);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Starts a consistent view.</summary>
    public void Begin() => _connection.Execute("BEGIN");

    /// <summary>Ends the consistent view.</summary>
    public void End() => _connection.Execute("COMMIT");

    /// <summary>Makes a running read fail with <see cref="OperationCanceledException"/>; any thread may call it.</summary>
    public void Interrupt() => _connection.Interrupt();

    /// <summary>Version of the database's schema.</summary>
    public int SchemaVersion => (int)_connection.Scalar("PRAGMA user_version");

    /// <summary>A recorded fact, such as <c>updated_at</c>; null when there is none.</summary>
    public string? GetFact(string name)
    {
        using var statement = _connection.Prepare("SELECT value FROM facts WHERE name = ?").Bind(name);
        return statement.Step() ? statement.Text(0) : null;
    }

    /// <summary>Symbols that match, in the order of their ids, at most so many.</summary>
    /// <param name="match">What to look for.</param>
    /// <param name="filter">Conditions, applied before the limit.</param>
    /// <param name="limit">The most symbols to return.</param>
    /// <param name="weights">BM25 weights of the fields name, parts, container, signature, doc; empty: no score.</param>
    /// <returns>The symbols without <see cref="StoredSymbol.Container"/>: <see cref="ResolveContainer"/> adds it to those that are kept.</returns>
    public List<StoredSymbol> FindSymbols(SymbolMatch match, SymbolFilter filter, int limit, ReadOnlySpan<double> weights = default)
    {
        var scored = !weights.IsEmpty;
        var sql = $"""
            SELECT {SymbolColumns}{(scored ? ", bm25(symbol_search, ?, ?, ?, ?, ?)" : "")}
            FROM symbol_search CROSS JOIN symbols s ON s.id = symbol_search.rowid {FileJoin}
            WHERE symbol_search MATCH ? {filter.ToSql()} LIMIT ?
            """;
        _connection.PathFilter = filter.Path;
        using var statement = _connection.Prepare(sql);
        foreach (var weight in weights)
            statement.Bind(weight);
        statement.Bind(match.Expression);
        if (filter.Name is { } name)
            statement.Bind(name);
        statement.Bind(limit);
        var found = new List<StoredSymbol>();
        var files = new Dictionary<long, StoredFile>();
        while (statement.Step())
            found.Add(ReadSymbol(statement, files, scored));
        return found;
    }

    /// <summary>The symbols of a file in source order.</summary>
    public List<StoredSymbol> ListSymbols(long fileId)
    {
        using var statement = _connection.Prepare(
            $"SELECT {SymbolColumns} FROM symbols s {FileJoin} WHERE s.id BETWEEN ? AND ? ORDER BY s.id");
        statement.Bind(SymbolIds.First(fileId)).Bind(SymbolIds.Last(fileId));
        var symbols = new List<StoredSymbol>();
        var files = new Dictionary<long, StoredFile>();
        while (statement.Step())
            symbols.Add(ResolveContainer(ReadSymbol(statement, files, scored: false)));
        return symbols;
    }

    /// <summary>A file by its path; null when it is not in the index.</summary>
    public StoredFile? FindFile(string path)
    {
        using var statement = _connection.Prepare("""
            SELECT f.id, f.path, l.name, l.separator, f.size, f.modified, f.hash, f.flags
            FROM files f LEFT JOIN languages l ON l.id = f.language_id WHERE f.path = ?
            """).Bind(path);
        return statement.Step() ? ReadFile(statement, 0) : null;
    }

    /// <summary>The occurrences of a name in a file, in source order.</summary>
    public IReadOnlyList<Occurrence> FindOccurrences(long fileId, string name)
    {
        using var statement = _connection.Prepare("SELECT data FROM occurrences WHERE file_id = ?").Bind(fileId);
        return statement.Step() ? OccurrenceCodec.Find(statement.Blob(0), System.Text.Encoding.UTF8.GetBytes(name)) : [];
    }

    /// <summary>Files in which an identifier occurs, ignoring case, by path.</summary>
    /// <param name="token">The identifier as one token.</param>
    public List<StoredFile> FindFilesMentioning(string token)
    {
        using var statement = _connection.Prepare("""
            SELECT f.id, f.path, l.name, l.separator, f.size, f.modified, f.hash, f.flags
            FROM file_identifiers i CROSS JOIN files f ON f.id = i.rowid LEFT JOIN languages l ON l.id = f.language_id
            WHERE i.file_identifiers MATCH ? ORDER BY f.path
            """).Bind(SymbolMatch.AllWords([token]).Expression);
        var files = new List<StoredFile>();
        while (statement.Step())
            files.Add(ReadFile(statement, 0));
        return files;
    }

    /// <summary>Distinct symbol names (as tokens) that begin with a prefix, in byte order, at most so many.</summary>
    public List<string> ListNames(string prefix, int limit)
    {
        // query_only forbids temporary tables too.
        _connection.Execute("""
            PRAGMA query_only = OFF;
            CREATE VIRTUAL TABLE IF NOT EXISTS temp.symbol_terms USING fts5vocab(main, symbol_search, col);
            PRAGMA query_only = ON
            """);
        using var statement = _connection.Prepare("SELECT term FROM temp.symbol_terms WHERE term >= ?1 AND term < ?2 AND col = 'name' LIMIT ?3")
            .Bind(prefix).Bind(prefix + "\U0010FFFF").Bind(limit);
        var names = new List<string>();
        while (statement.Step())
            names.Add(statement.Text(0));
        return names;
    }

    /// <summary>What change detection needs of all files, by path.</summary>
    public Dictionary<string, FileState> ListFileStates()
    {
        var states = new Dictionary<string, FileState>((int)_connection.Scalar("SELECT count(*) FROM files"), StringComparer.Ordinal);
        using var statement = _connection.Prepare("SELECT path, id, size, modified, hash, coalesce(language_id, 0), flags FROM files");
        while (statement.Step())
        {
            states.Add(statement.Text(0), new FileState(
                statement.Int64(1), statement.Int64(2), statement.Int64(3),
                ReadHash(statement, 4), statement.Int64(5), (FileFlags)statement.Int64(6)));
        }
        return states;
    }

    /// <summary>All languages that have or had files here.</summary>
    public List<StoredLanguage> ListLanguages()
    {
        using var statement = _connection.Prepare("SELECT id, name, fingerprint FROM languages ORDER BY id");
        var languages = new List<StoredLanguage>();
        while (statement.Step())
            languages.Add(new StoredLanguage(statement.Int64(0), statement.Text(1), statement.Blob(2).ToArray()));
        return languages;
    }

    /// <summary>The imports, and the files they may mean.</summary>
    public ImportReader Imports => new(_connection);

    /// <summary>Totals over all files.</summary>
    public IndexTotals MeasureTotals() => IndexStatistics.MeasureTotals(_connection);

    /// <summary>Totals by language, most files first.</summary>
    public IReadOnlyList<LanguageTotals> MeasureLanguages() => IndexStatistics.MeasureLanguages(_connection);

    /// <summary>Files without structure or with errors, by reason.</summary>
    public IReadOnlyList<CoverageGap> MeasureGaps(int examples) => IndexStatistics.MeasureGaps(_connection, examples);

    /// <summary>Closes the database.</summary>
    public void Dispose() => _connection.Dispose();

    /// <summary>The symbol with the names of all its containers.</summary>
    public StoredSymbol ResolveContainer(StoredSymbol symbol) =>
        symbol with { Container = ReadContainer(symbol.File, symbol.Parent, symbol.OwnContainer) };

    private static StoredSymbol ReadSymbol(SqliteStatement row, Dictionary<long, StoredFile> files, bool scored)
    {
        if (!files.TryGetValue(row.Int64(15), out var file))
            files.Add(row.Int64(15), file = ReadFile(row, 15));
        var id = row.Int64(0);
        var parent = row.IsNull(3) ? -1 : row.Int32(3);
        var line = row.Int32(5);
        return new StoredSymbol
        {
            Id = id,
            Ordinal = SymbolIds.OrdinalOf(id),
            Parent = parent,
            Name = row.Text(1),
            Kind = (SymbolKind)row.Int32(2),
            OwnContainer = row.TextOrNull(4),
            Line = line,
            Column = row.Int32(6),
            StartLine = line - row.Int32(7),
            EndLine = line + row.Int32(8),
            Signature = new ByteSpan(row.Int32(9), row.Int32(10)),
            Doc = new ByteSpan(row.Int32(11), row.Int32(12)),
            Visibility = (Visibility)row.Int32(13),
            Modifiers = (SymbolModifiers)row.Int32(14),
            File = file,
            Bm25 = scored ? -row.Double(23) : 0,
        };
    }

    private string? ReadContainer(StoredFile file, int parent, string? container)
    {
        while (parent >= 0)
        {
            using var statement = _connection.Prepare("SELECT name, parent, container FROM symbols WHERE id = ?").Bind(SymbolIds.Make(file.Id, parent));
            if (!statement.Step())
                break;
            container = Join(statement.Text(0), container, file.Separator);
            // A symbol stands behind its container; in a damaged database it might go round in circles.
            parent = statement.IsNull(1) ? -1 : Math.Min(statement.Int32(1), parent - 1);
            if (statement.TextOrNull(2) is { } outer)
                container = Join(outer, container, file.Separator);
        }
        return container;
    }

    // The position in a list belongs to the name before it: steps[2].
    private static string Join(string outer, string? inner, string separator) =>
        inner is null ? outer : inner.StartsWith('[') ? outer + inner : outer + separator + inner;

    private static StoredFile ReadFile(SqliteStatement row, int column) => new(
        row.Int64(column), row.Text(column + 1), row.TextOrNull(column + 2), row.TextOrNull(column + 3) ?? ".",
        row.Int64(column + 4), row.Int64(column + 5), ReadHash(row, column + 6), (FileFlags)row.Int64(column + 7));

    private static UInt128 ReadHash(SqliteStatement row, int column) =>
        row.Blob(column) is { Length: 16 } hash ? BinaryPrimitives.ReadUInt128LittleEndian(hash) : 0;
}
