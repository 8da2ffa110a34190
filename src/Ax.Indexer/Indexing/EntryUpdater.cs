using Ax.Indexer.Crawling;
using Ax.Indexer.Model;
using Ax.Indexer.Storage.Directories;
using Ax.Indexer.Storage.Reads;
using Ax.Indexer.Storage.Writes;
using Ax.Indexer.Syntax.Languages;
using Ax.Indexer.Tokens;

namespace Ax.Indexer.Indexing;

/// <summary>
/// Updates an index where files are known to have changed, without a look at the others: what takes time is only what changed.
/// Used for many updates, one at a time.
/// </summary>
internal sealed class EntryUpdater : IDisposable
{
    // With more, an update of the whole tree may be faster, and decides how.
    private const int MostCandidates = 5_000;

    // So few are done here and now: a start of all workers takes as long.
    private const int MostAtOnce = 4;

    private readonly string _root;
    private readonly IndexDirectory _directory;
    private readonly IndexRequest _request;
    private readonly LanguageRegistry _languages;
    private readonly ICrawlObserver _observer;
    private readonly IndexScope _scope;
    private readonly MemoryPlan _memory;
    private readonly TreeMemory _trees;
    private readonly FileProcessor _processor;
    private readonly FileRows _rows = new();
    private IndexReader? _reader;
    private DateTime _readerFrom;

    /// <param name="root">The root of the tree, absolute.</param>
    /// <param name="directory">The index.</param>
    /// <param name="request">What is indexed, and how.</param>
    /// <param name="languages">The languages of this process.</param>
    /// <param name="observer">Told of folders that are new.</param>
    public EntryUpdater(string root, IndexDirectory directory, IndexRequest request, LanguageRegistry languages, ICrawlObserver observer)
    {
        (_root, _directory, _request, _languages, _observer) = (root, directory, request, languages, observer);
        _scope = IndexScope.Of(request);
        _memory = MemoryPlan.For(request.MemoryBytes, IndexPipeline.WorkersFor(request));
        _trees = new TreeMemory(_memory.Trees);
        _processor = new FileProcessor(root, request, languages, new FileClassifier(languages), _trees, new StageClock());
    }

    /// <summary>How many updates left something to be tidied up.</summary>
    public int Untidy { get; private set; }

    /// <summary>Brings what stands at some paths up to date.</summary>
    /// <param name="entries">The entries, none below another.</param>
    /// <param name="cancellationToken">Ends the update; the index is then as it was before.</param>
    /// <returns>What was done; nothing when this is a case for an update of the whole tree.</returns>
    /// <exception cref="IndexLockedException">Another process updates this index.</exception>
    /// <exception cref="DirectoryNotFoundException">The root is gone.</exception>
    public async Task<EntryOutcome> RunAsync(ChangedEntries entries, CancellationToken cancellationToken)
    {
        // The lock would make a folder for an index that was deleted.
        if (_directory.FindDatabase() is null)
            return EntryOutcome.Nothing(RescanReason.IndexChanged);
        using var writerLock = WriterLock.Acquire(_directory);
        if (Open() is not { } reader || reader.GetFact(IndexScope.Fact) != _scope.ToFact())
            return EntryOutcome.Nothing(RescanReason.IndexChanged);
        var (problems, candidates) = (new List<FileProblem>(), new List<FileCandidate>());
        var detector = Detector(reader, entries);
        foreach (var file in _scope.FilesAt(entries.ByFolder, _root, _directory.Path, () => _languages, AddProblem, _observer, cancellationToken))
        {
            if (detector.Compare(file) is { } candidate)
                candidates.Add(candidate);
        }
        if (candidates.Count > MostCandidates)
            return EntryOutcome.Nothing(RescanReason.ManyChanges);
        var outcomes = new OutcomeWriter(_languages, problems.Add);
        if (candidates.Count > 0 || detector.NotFound.Any())
            await WriteAsync(candidates, detector, outcomes, cancellationToken).ConfigureAwait(false);
        return new EntryOutcome(outcomes.Indexed, outcomes.Removed, problems);

        void AddProblem(FileProblem problem)
        {
            problems.Add(problem);
            if (!problem.IsWarning)
                detector.AddUnreadable(problem.Path);
        }
    }

    /// <summary>Does what updates left for later.</summary>
    /// <exception cref="IndexLockedException">Another process updates this index.</exception>
    public void Tidy()
    {
        Untidy = 0;
        using var writerLock = WriterLock.Acquire(_directory);
        if (_directory.FindDatabase() is null)
            return;
        using var writer = IncrementalUpdate.Start(_directory);
        writer.Commit();
    }

    /// <summary>Lets go of the index until the next update: it may be replaced.</summary>
    public void Close()
    {
        _reader?.Dispose();
        _reader = null;
    }

    public void Dispose()
    {
        Close();
        _processor.Dispose();
        _trees.Dispose();
        _rows.Dispose();
    }

    // It stays open also because SQLite empties the log, and waits for the disk, whenever a database is closed for the last time.
    private IndexReader? Open()
    {
        var (from, database) = (_directory.PublishedAt, _directory.FindDatabase());
        if (_reader is not null && (_reader.Database != database || _readerFrom != from))
            Close();
        _readerFrom = from;
        return database is null ? null : _reader ??= IndexReader.Open(database, mapped: false);
    }

    private ChangeDetector Detector(IndexReader reader, ChangedEntries entries)
    {
        var states = new Dictionary<string, FileState>(StringComparer.Ordinal);
        foreach (var path in entries.Paths)
            reader.FindFileStates(path, states);
        var stored = states.Values.Select(static state => state.LanguageId).ToHashSet();
        return new ChangeDetector(states, reader.ListLanguages().Where(language => stored.Contains(language.Id)), _languages, _request.MaxParsedFileBytes);
    }

    private async Task WriteAsync(List<FileCandidate> candidates, ChangeDetector detector, OutcomeWriter outcomes, CancellationToken cancellationToken)
    {
        using var writer = IncrementalUpdate.Start(_directory, TokenWriter.WriteNameWords, _memory.Writer);
        writer.IsBrief = true;
        var gone = detector.FindMovable();
        if (candidates.Count <= MostAtOnce)
        {
            _processor.Gone = gone;
            foreach (var candidate in candidates)
                outcomes.Write(writer, candidate, _processor.Process(candidate, _rows), _rows);
            _rows.Clear();
        }
        else
        {
            var profiler = new IndexProfiler(IndexPipeline.WorkersFor(_request), _memory.Queue);
            var pipeline = new IndexPipeline(_root, _request, _languages, _memory, profiler) { Gone = gone };
            await pipeline.RunAsync(candidates, (candidate, outcome, rows) => outcomes.Write(writer, candidate, outcome, rows), profiler.Start(IndexThread.Writer), cancellationToken).ConfigureAwait(false);
        }
        outcomes.Remove(writer, detector);
        cancellationToken.ThrowIfCancellationRequested();
        writer.Commit();
        Untidy++;
    }
}

/// <summary>What an update of some entries did.</summary>
/// <param name="Indexed">Files written.</param>
/// <param name="Removed">Files removed.</param>
/// <param name="Problems">What could not be dealt with.</param>
/// <param name="Rescan">Why the whole tree must be looked at instead; null when that is not necessary.</param>
internal sealed record EntryOutcome(long Indexed, long Removed, IReadOnlyList<FileProblem> Problems, RescanReason? Rescan = null)
{
    public static EntryOutcome Nothing(RescanReason rescan) => new(0, 0, [], rescan);
}

/// <summary>Entries of a tree that may have changed, none below another.</summary>
/// <param name="Paths">Their paths.</param>
/// <param name="ByFolder">Their names, by the folders they are in.</param>
internal sealed record ChangedEntries(IReadOnlyCollection<string> Paths, IReadOnlyList<(CrawledFolder Folder, IReadOnlySet<string> Names)> ByFolder);
