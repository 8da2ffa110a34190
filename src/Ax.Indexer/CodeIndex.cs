using System.Runtime.CompilerServices;
using Ax.Indexer.Indexing;
using Ax.Indexer.Model;
using Ax.Indexer.Navigation;
using Ax.Indexer.Navigation.References;
using Ax.Indexer.Searching;
using Ax.Indexer.Sources;
using Ax.Indexer.Storage.Content;
using Ax.Indexer.Storage.Directories;
using Ax.Indexer.Syntax.Languages;

namespace Ax.Indexer;

/// <summary>
/// A source tree and its index. Thread-safe: any number of queries run beside one update, each on one published state.
/// </summary>
public sealed partial class CodeIndex : IAsyncDisposable
{
    private readonly IndexDirectory _directory;
    private readonly ReaderPool _readers;
    private readonly TrigramIndex _trigrams;
    private readonly LanguageRegistry? _languages;
    private readonly RankingWeights _ranking;

    private CodeIndex(string root, IndexDirectory directory, LanguageRegistry? languages, RankingWeights ranking)
    {
        Root = root;
        _directory = directory;
        _readers = new ReaderPool(directory);
        _trigrams = new TrigramIndex(directory);
        _languages = languages;
        _ranking = ranking;
    }

    /// <summary>The name of the meter (System.Diagnostics.Metrics) whose instruments tell what updates do: files, bytes, time by stage, how full the queue before the writer is.</summary>
    public const string MeterName = "Ax.Indexer";

    /// <summary>The folder that is indexed, absolute.</summary>
    public string Root { get; }

    /// <summary>The folder of the index, absolute.</summary>
    public string IndexDirectory => _directory.Path;

    /// <summary>Whether there is an index on disk.</summary>
    public bool Exists => _directory.FindDatabase() is not null;

    /// <summary>The id of the process that is updating the index now; null when none is.</summary>
    public int? UpdatingProcess => WriterLock.FindHolder(_directory);

    // Not needed to answer most queries, and not free to load.
    private LanguageRegistry Languages => _languages ?? LanguageRegistry.BuiltIn;

    /// <summary>Opens a source tree. Nothing is created; without an index, queries throw <see cref="IndexNotFoundException"/>.</summary>
    /// <exception cref="DirectoryNotFoundException">The root is not a folder.</exception>
    /// <exception cref="IndexException">The index folder is the root or a folder above it.</exception>
    public static Task<CodeIndex> OpenAsync(CodeIndexOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        cancellationToken.ThrowIfCancellationRequested();
        if (!Directory.Exists(options.Root))
            throw new DirectoryNotFoundException(File.Exists(options.Root) ? $"{options.Root} is a file, not a folder." : $"The folder {options.Root} does not exist.");
        var directory = new IndexDirectory(options.IndexDirectory is { } path ? Path.GetFullPath(path) : Path.Combine(options.Root, CodeIndexOptions.DefaultFolder));
        // The index folder is hidden from version control and from the index itself; so would be the sources.
        if ((options.Root + '/').StartsWith(Path.TrimEndingDirectorySeparator(directory.Path) + '/', StringComparison.Ordinal))
            throw new IndexException($"The index folder {directory.Path} holds the source tree. Give the index a folder of its own.");
        var languages = options.GrammarFolders.Count == 0 ? null : LanguageRegistry.WithFolders(options.GrammarFolders);
        return Task.FromResult(new CodeIndex(options.Root, directory, languages, options.Ranking));
    }

    /// <summary>Brings the index up to date with the files, building it when there is none.</summary>
    /// <param name="request">What to do; null for the defaults.</param>
    /// <param name="progress">Told about ten times a second.</param>
    /// <param name="cancellationToken">Ends the update; the index is then as it was before.</param>
    /// <exception cref="IndexLockedException">Another process, or another call, is updating this index.</exception>
    /// <exception cref="IndexException">The index cannot be read or written; the message says what to do.</exception>
    public Task<IndexSummary> UpdateAsync(IndexRequest? request = null, IProgress<IndexProgress>? progress = null, CancellationToken cancellationToken = default) =>
        new IndexUpdater(Root, _directory, request ?? new IndexRequest(), progress, Languages).RunAsync(cancellationToken);

    /// <summary>Finds symbols, best first.</summary>
    /// <exception cref="IndexNotFoundException">There is no index yet.</exception>
    /// <exception cref="QuerySyntaxException">The query has an unknown filter or value.</exception>
    public async IAsyncEnumerable<SearchHit> SearchAsync(SearchQuery query, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        foreach (var hit in (await FindAsync(query, cancellationToken).ConfigureAwait(false)).Hits)
            yield return hit;
    }

    /// <summary>Finds symbols, with suggestions when there are none.</summary>
    /// <exception cref="IndexNotFoundException">There is no index yet.</exception>
    /// <exception cref="QuerySyntaxException">The query has an unknown filter or value.</exception>
    public Task<SearchAnswer> FindAsync(SearchQuery query, CancellationToken cancellationToken = default) =>
        _readers.ReadAsync(
            reader => SymbolSearch.Run(
                reader, _trigrams, Files(reader, problems: null), Root, query, query.Ranking ?? _ranking, () => Languages, () => ImportMaps.Ask(reader, map => map.Rank(cancellationToken)), cancellationToken),
            cancellationToken);

    /// <summary>Finds the definitions of a name.</summary>
    /// <param name="name">A name, perhaps qualified: <c>Container.member</c>, <c>a::b</c>, <c>path/file.c:name</c>.</param>
    /// <param name="cancellationToken">Ends the query.</param>
    /// <exception cref="IndexNotFoundException">There is no index yet.</exception>
    public Task<DefinitionAnswer> FindDefinitionsAsync(string name, CancellationToken cancellationToken = default) =>
        _readers.ReadAsync(reader => DefinitionLookup.Run(reader, Root, name), cancellationToken);

    /// <summary>
    /// Finds references of a name, with what each is certain to mean: those in the definition's file first, then by path and place.
    /// All hits are of one state of the index; an enumeration that is left early ends the query.
    /// </summary>
    /// <exception cref="IndexNotFoundException">There is no index yet.</exception>
    /// <exception cref="QuerySyntaxException">The query has an unknown language.</exception>
    public IAsyncEnumerable<Reference> FindReferencesAsync(ReferenceQuery query, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        return _readers.StreamAsync(reader => new ReferenceSearch(reader, Root, query, () => Languages).Run(), cancellationToken);
    }

    /// <summary>The symbols of a file in source order.</summary>
    /// <param name="path">Path relative to the root, with <c>/</c>.</param>
    /// <param name="cancellationToken">Ends the query.</param>
    /// <returns>The outline; null when the file is not in the index.</returns>
    /// <exception cref="IndexNotFoundException">There is no index yet.</exception>
    public Task<FileOutline?> GetOutlineAsync(string path, CancellationToken cancellationToken = default) => _readers.ReadAsync(
        reader =>
        {
            if (reader.FindFile(path) is not { } file)
                return null;
            var snippets = new SnippetReader(Root);
            return new FileOutline(file.Path, file.Language, [.. reader.ListSymbols(file.Id).Select(snippets.Complete)], snippets.IsStale(file));
        },
        cancellationToken);

    /// <summary>What the index holds and how far it can be trusted.</summary>
    /// <exception cref="IndexNotFoundException">There is no index yet.</exception>
    public Task<IndexStatus> GetStatusAsync(CancellationToken cancellationToken = default) => _readers.ReadAsync(
        reader => new IndexStatus
        {
            SchemaVersion = reader.SchemaVersion,
            UpdatedAt = DateTimeOffset.TryParse(reader.GetFact("updated_at"), System.Globalization.CultureInfo.InvariantCulture, out var time)
                ? time
                : throw new IndexException($"The index {reader.Database} is damaged: it does not tell its age. Build it anew with 'ax index --full'."),
            IndexBytes = _directory.MeasureBytes(),
            Totals = reader.MeasureTotals(),
            Content = _trigrams.Measure(reader),
            Languages = reader.MeasureLanguages(),
            Gaps = reader.MeasureGaps(examples: 20),
        },
        cancellationToken);

    /// <summary>Closes the index. Running queries end first.</summary>
    public ValueTask DisposeAsync()
    {
        _readers.Dispose();
        return ValueTask.CompletedTask;
    }
}
