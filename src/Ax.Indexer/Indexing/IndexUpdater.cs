using System.Diagnostics;
using Ax.Indexer.Crawling;
using Ax.Indexer.Model;
using Ax.Indexer.Storage.Content;
using Ax.Indexer.Storage.Directories;
using Ax.Indexer.Storage.Reads;
using Ax.Indexer.Storage.Writes;
using Ax.Indexer.Syntax.Languages;
using Ax.Indexer.Tokens;

namespace Ax.Indexer.Indexing;

/// <summary>One update of an index, from the walk over the tree to the published database. Used once.</summary>
internal sealed class IndexUpdater
{
    private const int MaxProblems = 1000;
    // Bytes of sources. A smaller one leaves little behind, and is not to wait.
    private const long LargeUpdate = 16L << 20;

    private readonly string _root;
    private readonly IndexDirectory _directory;
    private readonly IndexRequest _request;
    private readonly IProgress<IndexProgress>? _progress;
    private readonly LanguageRegistry _languages;
    private readonly ICrawlObserver? _observer;
    private readonly List<FileProblem> _problems = [];
    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private readonly IndexScope _scope;
    private readonly MemoryPlan _memory;
    private readonly OutcomeWriter _outcomes;
    private readonly IndexProfiler _profiler;
    private readonly StageClock _stages;
    private List<string> _damaged = [];
    private bool _isOfOtherScope;
    // What a new index started from.
    private (string From, string Database)? _copy;
    private bool _isNew;

    private long _seen, _done, _unchanged, _unreadable;
    private long _lastReport;

    public IndexUpdater(
        string root, IndexDirectory directory, IndexRequest request, IProgress<IndexProgress>? progress, LanguageRegistry languages, ICrawlObserver? observer = null)
    {
        _root = root;
        _directory = directory;
        _request = request;
        _progress = progress;
        _languages = languages;
        _observer = observer;
        _outcomes = new OutcomeWriter(languages, AddProblem);
        _scope = IndexScope.Of(request);
        _memory = MemoryPlan.For(request.MemoryBytes, IndexPipeline.WorkersFor(request));
        _profiler = new IndexProfiler(IndexPipeline.WorkersFor(request), _memory.Queue);
        _stages = _profiler.Start(IndexThread.Update);
    }

    /// <exception cref="IndexLockedException">Another process updates this index.</exception>
    /// <exception cref="IndexException">The index cannot be read or written.</exception>
    public async Task<IndexSummary> RunAsync(CancellationToken cancellationToken)
    {
        using var writerLock = WriterLock.Acquire(_directory);
        _isNew = _directory.FindDatabase() is null;
        try
        {
            if (_isNew && !_request.Full)
                _copy = WorkTreeIndex.Copy(_root, _directory, _scope, cancellationToken);
            return await RunLockedAsync(cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            if (_directory.FindDatabase() is null)
                IndexCopy.Remove(_directory);
        }
    }

    private async Task<IndexSummary> RunLockedAsync(CancellationToken cancellationToken)
    {
        var (states, languages, content) = ReadStates();
        if (_copy is not null && content.Damaged.Count > 0)
            (_copy, states, languages, content) = (null, [], [], TrigramAnswer.Nothing);
        foreach (var segment in content.Damaged)
            AddProblem(new FileProblem(Path.GetRelativePath(_root, segment.Path), $"{segment.Reason}; the files of this part of the index are indexed again", IsWarning: true));
        _damaged = [.. content.Damaged.Select(static segment => segment.Name)];
        _stages.Lap(IndexStage.State);
        var detector = new ChangeDetector(states, languages, _languages, _request.MaxParsedFileBytes, content.Files.ToHashSet()) { TimesHold = _copy is null };
        if (states.Count == 0)
            await BuildAsync(detector, cancellationToken).ConfigureAwait(false);
        else
            await UpdateAsync(detector, states.Count, cancellationToken).ConfigureAwait(false);
        return Summarize();
    }

    private Task BuildAsync(ChangeDetector nothingKnown, CancellationToken cancellationToken)
    {
        _copy = null;
        return WriteAsync(FullBuild.Start(_directory, _memory.Writer, IndexPipeline.TextThreadsFor(IndexPipeline.WorkersFor(_request))), Candidates(nothingKnown, cancellationToken), nothingKnown, gone: null, cancellationToken);
    }

    // Few changes are written into the published database; where most files changed, building anew is faster, but would
    // lose what is known of files that cannot be read now.
    private async Task UpdateAsync(ChangeDetector detector, int known, CancellationToken cancellationToken)
    {
        var candidates = Candidates(detector, cancellationToken).ToList();
        _unchanged = detector.Unchanged;
        _stages.Lap(IndexStage.Walk);
        if (candidates.Count == 0 && !detector.NotFound.Any() && _damaged.Count == 0 && !_isOfOtherScope && _copy is null)
            return;
        // A checkout touches files without changing them: where only the time differs, the hash will mostly tell so.
        var changed = candidates.Count(candidate => !candidate.IsProbablyTouched) + detector.NotFound.Count();
        if (_copy is null ? changed <= Math.Max(100, known / 2) || detector.HasUnreadable : changed <= known / 2 && !detector.HasUnreadable)
        {
            await WriteAsync(IncrementalUpdate.Start(_directory, TokenWriter.WriteNameWords, _memory.Writer, _copy?.Database), candidates, detector, detector.FindMovable(), cancellationToken).ConfigureAwait(false);
            return;
        }
        _outcomes.Removed = detector.NotFound.Count();
        // The tree is walked again: nothing may count twice.
        _seen = _done = _unchanged = _unreadable = 0;
        _problems.Clear();
        await BuildAsync(new ChangeDetector([], [], _languages, _request.MaxParsedFileBytes), cancellationToken).ConfigureAwait(false);
    }

    private (Dictionary<string, FileState> States, List<StoredLanguage> Languages, TrigramAnswer Content) ReadStates()
    {
        if (_request.Full || (_copy?.Database ?? _directory.FindDatabase()) is not { } database)
            return ([], [], TrigramAnswer.Nothing);
        using var reader = IndexReader.Open(database, mapped: false);
        // Even where the files are the same: whoever searches contents looks for new ones by it.
        _isOfOtherScope = (reader.GetFact(IndexScope.Fact) ?? "") != _scope.ToFact();
        return (reader.ListFileStates(), reader.ListLanguages(), new TrigramIndex(_directory).Verify(reader));
    }

    private IEnumerable<FileCandidate> Candidates(ChangeDetector detector, CancellationToken cancellationToken)
    {
        foreach (var file in _scope.Files(_root, _directory.Path, () => _languages, problem => AddCrawlProblem(problem, detector), cancellationToken, _observer))
        {
            _seen++;
            if (detector.Compare(file) is { } candidate)
                yield return candidate;
            else
                Interlocked.Increment(ref _done);
        }
    }

    private async Task WriteAsync(
        IndexWriter writer, IEnumerable<FileCandidate> candidates, ChangeDetector detector, GoneFiles? gone, CancellationToken cancellationToken)
    {
        using (writer)
        {
            // What cannot be read now cannot be added anew; the damage is seen again, and repaired, once it can.
            if (!detector.HasUnreadable)
                writer.DropSegments(_damaged);
            writer.SetFact(IndexScope.Fact, _scope.ToFact());
            var clock = writer.Clock = _profiler.Start(IndexThread.Writer);
            var pipeline = new IndexPipeline(_root, _request, _languages, _memory, _profiler) { Gone = gone };
            if (writer is FullBuild build)
            {
                build.Written = pipeline.Recycle;
                build.SetTextClocks(() => _profiler.Start(IndexThread.Text));
            }
            await pipeline.RunAsync(candidates, (candidate, outcome, rows) => Write(writer, candidate, outcome, rows), clock, cancellationToken).ConfigureAwait(false);
            clock.Restart();
            _outcomes.Remove(writer, detector);
            Report(IndexPhase.Publishing);
            cancellationToken.ThrowIfCancellationRequested();
            writer.Commit();
        }
        if (_outcomes.Bytes >= LargeUpdate)
            NativeHeap.Trim();
        _stages.Restart();
    }

    private bool Write(IndexWriter writer, in FileCandidate candidate, FileOutcome outcome, FileRows rows)
    {
        Interlocked.Increment(ref _done);
        var mayReuse = _outcomes.Write(writer, candidate, outcome, rows);
        if (_clock.ElapsedMilliseconds - _lastReport >= 100)
        {
            writer.Clock?.Weigh(IndexStage.Tables);
            Report(IndexPhase.Extracting);
        }
        return mayReuse;
    }

    private void AddCrawlProblem(FileProblem problem, ChangeDetector detector)
    {
        AddProblem(problem);
        if (problem.IsWarning)
            return;
        detector.AddUnreadable(problem.Path);
        _unreadable++;
    }

    private void AddProblem(FileProblem problem)
    {
        lock (_problems)
        {
            if (_problems.Count < MaxProblems)
                _problems.Add(problem);
        }
    }

    private void Report(IndexPhase phase)
    {
        _lastReport = _clock.ElapsedMilliseconds;
        _profiler.Publish(_outcomes.Indexed + _outcomes.Touched, _outcomes.Bytes);
        _progress?.Report(new IndexProgress(phase, Interlocked.Read(ref _seen), Interlocked.Read(ref _done), _outcomes.Bytes));
    }

    private IndexSummary Summarize()
    {
        using var reader = IndexReader.Open(_directory.FindDatabase()!, mapped: false);
        var totals = reader.MeasureTotals();
        using var process = Process.GetCurrentProcess();
        _stages.Lap(IndexStage.State);
        _profiler.Publish(_outcomes.Indexed + _outcomes.Touched, _outcomes.Bytes);
        return new IndexSummary
        {
            Files = totals.Files,
            Indexed = _outcomes.Indexed,
            Unchanged = _unchanged + _outcomes.Touched,
            Removed = _isNew ? 0 : _outcomes.Removed,
            Skipped = totals.Skipped,
            Failed = totals.Failed + _unreadable,
            Symbols = totals.Symbols,
            References = totals.References,
            Imports = totals.Imports,
            Bytes = totals.Bytes,
            FilesWithErrors = totals.FilesWithErrors,
            Elapsed = _clock.Elapsed,
            PeakMemoryBytes = process.PeakWorkingSet64,
            Profile = _profiler.Profile(_clock.Elapsed, _outcomes.Indexed + _outcomes.Touched, _outcomes.Bytes),
            CopiedFrom = _copy?.From,
            Problems = [.. _problems],
        };
    }
}
