using Ax.Indexer.Model;
using Ax.Indexer.Storage.Connections;
using Ax.Indexer.Storage.Content;
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
    // How many rows have a word is counted so far for BM25: to count a million takes longer than all the rest of a query.
    private const int MostCounted = 20_000;

    private static readonly string Score = $"bm25_capped(symbol_search, {MostCounted}, ?, ?, ?, ?, ?)";

    private const string FileStateColumns = "path, id, size, modified, hash, coalesce(language_id, 0), flags";

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
    public List<StoredSymbol> FindSymbols(SymbolMatch match, SymbolFilter filter, int limit, ReadOnlySpan<double> weights = default) =>
        ReadMatches(match, filter, limit, weights, $"""
            SELECT {SymbolRows.Columns}{(weights.IsEmpty ? "" : $", {Score} AS score")}
            FROM symbol_search {SymbolRows.JoinBehind("symbol_search")}
            WHERE symbol_search MATCH ? {filter.ToSql()} LIMIT ?
            """);

    /// <summary>Symbols that match, those with the highest BM25 first, at most so many. All that match are scored: for matches of bounded number.</summary>
    /// <inheritdoc cref="FindSymbols(SymbolMatch, SymbolFilter, int, ReadOnlySpan{double})" path="/param|/returns"/>
    public List<StoredSymbol> FindBestSymbols(SymbolMatch match, SymbolFilter filter, int limit, ReadOnlySpan<double> weights) =>
        // Rows are looked up once it is known which are the best, unless there are conditions on them.
        ReadMatches(match, filter, limit, weights, $"""
            SELECT {SymbolRows.Columns}, score
            FROM (
                SELECT symbol_search.rowid, {Score} AS score
                FROM symbol_search {(filter.ToSql().Length == 0 ? "" : SymbolRows.JoinBehind("symbol_search"))}
                WHERE symbol_search MATCH ? {filter.ToSql()} ORDER BY score, symbol_search.rowid LIMIT ?
            ) best {SymbolRows.JoinBehind("best")} ORDER BY score, best.rowid
            """);

    private List<StoredSymbol> ReadMatches(SymbolMatch match, SymbolFilter filter, int limit, ReadOnlySpan<double> weights, string sql)
    {
        _connection.PathFilter = filter.Path;
        using var statement = _connection.PrepareVarying(sql);
        foreach (var weight in weights)
            statement.Bind(weight);
        statement.Bind(match.Expression);
        if (filter.Name is { } name)
            statement.Bind(name);
        statement.Bind(SymbolRows.SqlLimit(filter, limit));
        return SymbolRows.Read(_connection, statement, filter, limit, scored: !weights.IsEmpty);
    }

    /// <summary>Symbols of whose further name keys one begins with a token, in the order of their ids, at most so many.</summary>
    /// <param name="token">The beginning of the key.</param>
    /// <param name="scope">What they must match; null for no condition.</param>
    /// <param name="excluded">What they must not match; null for nothing.</param>
    /// <param name="filter">Conditions, applied before the limit.</param>
    /// <param name="limit">The most symbols to return.</param>
    public List<StoredSymbol> FindSymbolsByKey(string token, SymbolMatch? scope, SymbolMatch? excluded, SymbolFilter filter, int limit)
    {
        const string matching = "IN (SELECT rowid FROM symbol_search WHERE symbol_search MATCH ?)";
        _connection.PathFilter = filter.Path;
        using var statement = _connection.PrepareVarying($"""
            SELECT {SymbolRows.Columns}
            FROM symbol_keys {SymbolRows.JoinBehind("symbol_keys")}
            WHERE symbol_keys MATCH ? {(scope is null ? "" : $"AND s.id {matching}")} {(excluded is null ? "" : $"AND s.id NOT {matching}")} {filter.ToSql()} LIMIT ?
            """);
        statement.Bind(SymbolMatch.Key(token).Expression);
        if (scope is not null)
            statement.Bind(scope.Expression);
        if (excluded is not null)
            statement.Bind(excluded.Expression);
        if (filter.Name is { } name)
            statement.Bind(name);
        statement.Bind(SymbolRows.SqlLimit(filter, limit));
        return SymbolRows.Read(_connection, statement, filter, limit, scored: false);
    }

    /// <summary>
    /// Symbols that pass a filter, whatever their names, at most so many: files of the product before tests and generated or third-party
    /// code, those near the root first, then by path.
    /// </summary>
    /// <param name="filter">Conditions, applied before the limit.</param>
    /// <param name="excluded">What to leave out; null for nothing.</param>
    /// <param name="limit">The most symbols to return.</param>
    public List<StoredSymbol> FindSymbols(SymbolFilter filter, SymbolMatch? excluded, int limit) =>
        SymbolListing.Run(_connection, filter, excluded, limit);

    /// <summary>Some symbols.</summary>
    /// <param name="ids">Their ids.</param>
    /// <param name="filter">Conditions: what does not pass is left out.</param>
    /// <param name="excluded">What to leave out; null for nothing.</param>
    public List<StoredSymbol> FindSymbols(IReadOnlyCollection<long> ids, SymbolFilter filter, SymbolMatch? excluded)
    {
        _connection.PathFilter = filter.Path;
        using var statement = _connection.PrepareVarying($"""
            SELECT {SymbolRows.Columns}
            FROM symbols s {SymbolRows.FileJoin}
            WHERE s.id IN (SELECT value FROM json_each(?)) {(excluded is null ? "" : "AND s.id NOT IN (SELECT rowid FROM symbol_search WHERE symbol_search MATCH ?)")} {filter.ToSql()}
            """).Bind(JsonArray(ids));
        if (excluded is not null)
            statement.Bind(excluded.Expression);
        if (filter.Name is { } name)
            statement.Bind(name);
        return SymbolRows.Read(_connection, statement, filter, int.MaxValue, scored: false);
    }

    /// <summary>The symbols of a file in source order.</summary>
    public List<StoredSymbol> ListSymbols(long fileId)
    {
        using var statement = _connection.Prepare(
            $"SELECT {SymbolRows.Columns} FROM symbols s {SymbolRows.FileJoin} WHERE s.id BETWEEN ? AND ? ORDER BY s.id");
        statement.Bind(SymbolIds.First(fileId)).Bind(SymbolIds.Last(fileId));
        var symbols = SymbolRows.Read(_connection, statement, SymbolFilter.None, int.MaxValue, scored: false);
        for (var i = 0; i < symbols.Count; i++)
            symbols[i] = ResolveContainer(symbols[i]);
        return symbols;
    }

    /// <summary>The symbols of a file as scopes, in source order: cheaper than <see cref="ListSymbols"/>.</summary>
    public List<FileSymbol> ListScopes(long fileId) => FileContents.ListScopes(_connection, fileId);

    /// <summary>The symbols of a file that are around some lines, and what contains them, in source order; <see cref="FileSymbol.Omitted"/> instead of others.</summary>
    public List<FileSymbol> ListScopes(long fileId, LineRange lines) => FileContents.ListScopes(_connection, fileId, lines);

    /// <summary>The lines that the symbols of a file take, in source order: cheaper than <see cref="ListScopes(long)"/>.</summary>
    public List<SymbolLines> ListSymbolLines(long fileId) => FileContents.ListSymbolLines(_connection, fileId);

    /// <summary>A file by its path; null when it is not in the index.</summary>
    public StoredFile? FindFile(string path)
    {
        using var statement = _connection.Prepare(SymbolRows.SelectFiles + " WHERE f.path = ?").Bind(path);
        return statement.Step() ? SymbolRows.ReadFile(statement, 0) : null;
    }

    /// <summary>Files whose path ends with a file name or the end of a path, ignoring the case of ASCII, by path, at most so many.</summary>
    /// <param name="ending">Whole parts of a path, with <c>/</c>.</param>
    /// <param name="filter">Its conditions on files hold; those on symbols do not.</param>
    /// <param name="limit">The most files to return.</param>
    public List<StoredFile> FindFilesByEnding(string ending, SymbolFilter filter, int limit)
    {
        _connection.PathFilter = filter.Path;
        using var statement = _connection.PrepareVarying($"""
            {SymbolRows.SelectFiles}
            WHERE substr(f.path, length(rtrim(f.path, replace(f.path, '/', ''))) + 1) = ? COLLATE NOCASE AND ('/' || f.path) LIKE ? ESCAPE '\' {filter.FileConditions()} ORDER BY f.path LIMIT ?
            """);
        var pattern = ending.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal);
        statement.Bind(ending[(ending.LastIndexOf('/') + 1)..]).Bind("%/" + pattern).Bind(limit);
        var files = new List<StoredFile>();
        while (statement.Step())
            files.Add(SymbolRows.ReadFile(statement, 0));
        return files;
    }

    /// <summary>The files, read as they are asked for: this reader must not list them twice at a time.</summary>
    /// <param name="byImportance">Whether those of the product come before tests, generated and third-party code, and those near the root first; otherwise by path.</param>
    public IEnumerable<StoredFile> EnumerateFiles(bool byImportance)
    {
        using var statement = _connection.Prepare($"{SymbolRows.SelectFiles} {(byImportance ? SymbolListing.ByImportance : "ORDER BY f.path")}");
        while (statement.Step())
            yield return SymbolRows.ReadFile(statement, 0);
    }

    /// <summary>Some of the files, in no order.</summary>
    /// <param name="ids">Their ids; some may be of files that are gone.</param>
    /// <param name="filter">Its conditions on files hold; those on symbols do not.</param>
    public List<StoredFile> ListFiles(IReadOnlyCollection<long> ids, SymbolFilter filter)
    {
        _connection.PathFilter = filter.Path;
        using var statement = _connection.PrepareVarying($"{SymbolRows.SelectFiles} WHERE f.id IN (SELECT value FROM json_each(?)) {filter.FileConditions()}").Bind(JsonArray(ids));
        var files = new List<StoredFile>();
        while (statement.Step())
            files.Add(SymbolRows.ReadFile(statement, 0));
        return files;
    }

    private static string JsonArray(IEnumerable<long> ids) => $"[{string.Join(',', ids)}]";

    /// <summary>The ids of all files that are text.</summary>
    internal List<long> ListFileIds()
    {
        using var statement = _connection.Prepare("SELECT id FROM files WHERE flags & ? = 0").Bind((long)FileFlags.Binary);
        var files = new List<long>();
        while (statement.Step())
            files.Add(statement.Int64(0));
        return files;
    }

    /// <summary>The ids of the files from one id to another, ascending.</summary>
    internal List<long> ListFileIds(long first, long last)
    {
        using var statement = _connection.Prepare("SELECT id FROM files WHERE id BETWEEN ? AND ? ORDER BY id").Bind(first).Bind(last);
        var files = new List<long>();
        while (statement.Step())
            files.Add(statement.Int64(0));
        return files;
    }

    /// <summary>The segments of the trigram index.</summary>
    internal List<StoredSegment> ListSegments() => StoredSegment.List(_connection);

    /// <summary>A file by its id; null when it is gone.</summary>
    public StoredFile? FindFile(long id)
    {
        using var statement = _connection.Prepare(SymbolRows.SelectFiles + " WHERE f.id = ?").Bind(id);
        return statement.Step() ? SymbolRows.ReadFile(statement, 0) : null;
    }

    /// <summary>The occurrences of a name in a file, in source order.</summary>
    /// <exception cref="IndexException">What is stored is damaged.</exception>
    public IReadOnlyList<Occurrence> FindOccurrences(long fileId, string name) => FileContents.FindOccurrences(_connection, fileId, name);

    /// <summary>The occurrences with one role in a file, name by name.</summary>
    /// <exception cref="IndexException">What is stored is damaged.</exception>
    public IReadOnlyList<NamedOccurrence> FindOccurrences(long fileId, ReferenceRole role) => FileContents.FindOccurrences(_connection, fileId, role);

    /// <summary>Files in which identifiers occur, ignoring case, by path. Of many, each is read when it is asked for: the answer must be used up before the transaction ends.</summary>
    /// <param name="tokens">The identifiers as tokens; a file has all of them.</param>
    public IEnumerable<StoredFile> FindFilesMentioning(params IReadOnlyList<string> tokens) => FileMentions.Find(_connection, tokens);

    /// <summary>Distinct symbol names (as tokens) that begin with a prefix, in byte order, at most so many.</summary>
    public List<string> ListNames(string prefix, int limit) =>
        ListTerms("SELECT term FROM temp.symbol_terms WHERE term >= ?1 AND term < ?2 AND col = 'name' LIMIT ?3", prefix, limit);

    /// <summary>Distinct further keys of names that begin with a prefix, in byte order, at most so many.</summary>
    public List<string> ListKeys(string prefix, int limit) =>
        ListTerms("SELECT term FROM temp.key_terms WHERE term >= ?1 AND term < ?2 LIMIT ?3", prefix, limit);

    /// <summary>Distinct words of names of several words that begin with a prefix, in byte order, at most so many.</summary>
    public List<string> ListParts(string prefix, int limit) =>
        ListTerms("SELECT term FROM temp.symbol_terms WHERE term >= ?1 AND term < ?2 AND col = 'parts' LIMIT ?3", prefix, limit);

    /// <summary>Words of letters a to z of which names are made, in order.</summary>
    /// <param name="first">The letter they begin with.</param>
    /// <param name="isWanted">Tells which to list.</param>
    public List<NameWord> ListNameWords(char first, WordTest isWanted) => NameWordList.Run(_connection, first, isWanted);

    /// <summary>How many symbols have a token in any field, counted up to a bound.</summary>
    public int CountSymbolsWith(string token, int most)
    {
        using var statement = _connection.Prepare("SELECT count(*) FROM (SELECT 1 FROM symbol_search WHERE symbol_search MATCH ? LIMIT ?)");
        return statement.Bind(SymbolMatch.AllWords([token]).Expression).Bind(most).Step() ? statement.Int32(0) : 0;
    }

    private List<string> ListTerms(string sql, string prefix, int limit)
    {
        OpenVocabularies();
        using var statement = _connection.Prepare(sql).Bind(prefix).Bind(prefix + "\U0010FFFF").Bind(limit);
        var terms = new List<string>();
        while (statement.Step())
            terms.Add(statement.Text(0));
        return terms;
    }

    // query_only forbids temporary tables too.
    private void OpenVocabularies() => _connection.Execute("""
        PRAGMA query_only = OFF;
        CREATE VIRTUAL TABLE IF NOT EXISTS temp.symbol_terms USING fts5vocab(main, symbol_search, col);
        CREATE VIRTUAL TABLE IF NOT EXISTS temp.key_terms USING fts5vocab(main, symbol_keys, row);
        PRAGMA query_only = ON
        """);

    /// <summary>What change detection needs of all files, by path.</summary>
    public Dictionary<string, FileState> ListFileStates()
    {
        var states = new Dictionary<string, FileState>((int)_connection.Scalar("SELECT count(*) FROM files"), StringComparer.Ordinal);
        using var statement = _connection.Prepare($"SELECT {FileStateColumns} FROM files");
        AddFileStates(statement, states);
        return states;
    }

    /// <summary>What change detection needs of a file and of those below a folder of this name.</summary>
    /// <param name="path">The path; there need not be such a file or folder.</param>
    /// <param name="states">Gets the states, by path.</param>
    public void FindFileStates(string path, Dictionary<string, FileState> states)
    {
        // '0' follows '/'.
        using var statement = _connection.Prepare($"""
            SELECT {FileStateColumns} FROM files WHERE path = ?1
            UNION ALL SELECT {FileStateColumns} FROM files WHERE path > ?1 || '/' AND path < ?1 || '0'
            """).Bind(path);
        AddFileStates(statement, states);
    }

    private static void AddFileStates(SqliteStatement statement, Dictionary<string, FileState> states)
    {
        while (statement.Step())
        {
            states[statement.Text(0)] = new FileState(
                statement.Int64(1), statement.Int64(2), statement.Int64(3),
                SymbolRows.ReadHash(statement, 4), statement.Int64(5), (FileFlags)statement.Int64(6));
        }
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
        symbol with { Container = ContainerNames.Read(_connection, symbol.File, symbol.Parent, symbol.OwnContainer) };
}
