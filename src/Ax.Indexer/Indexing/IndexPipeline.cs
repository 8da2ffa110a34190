using System.Collections.Concurrent;
using System.Threading.Channels;
using Ax.Indexer.Model;
using Ax.Indexer.Storage.Writes;
using Ax.Indexer.Syntax.Languages;

namespace Ax.Indexer.Indexing;

/// <summary>
/// Candidates → bounded channel → workers → channel bounded in bytes → one writer, which may have threads behind it. The first failure of
/// a stage, or cancellation, ends all of them; the writer's transaction is then not committed.
/// </summary>
internal sealed class IndexPipeline(string root, IndexRequest request, LanguageRegistry languages, MemoryPlan memory, IndexProfiler profiler)
{
    private const int CandidateQueue = 1024, ResultQueue = 4096, MaxIdleRows = 32, WorkersPerTextThread = 4, MaxTextThreads = 4;

    private readonly ConcurrentBag<FileRows> _idleRows = [];
    private readonly ByteBudget _budget = new(memory.Queue);
    private readonly FileClassifier _classifier = new(languages);
    private volatile bool _hasEnded;

    /// <summary>Files that may stand elsewhere now; null (the default) for none.</summary>
    public GoneFiles? Gone { get; init; }

    private readonly record struct Result(FileCandidate Candidate, FileOutcome Outcome, FileRows Rows);

    /// <summary>Runs all stages to the end.</summary>
    /// <param name="candidates">The files to process; enumerated on a thread of its own.</param>
    /// <param name="writer">Receives what came of each file, one at a time; tells whether its rows may be reused. If not, <see cref="Recycle"/> takes them.</param>
    /// <param name="clock">The writer's.</param>
    /// <param name="cancellationToken">Ends the run.</param>
    public async Task RunAsync(IEnumerable<FileCandidate> candidates, Func<FileCandidate, FileOutcome, FileRows, bool> writer, StageClock clock, CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var queue = Channel.CreateBounded<FileCandidate>(new BoundedChannelOptions(CandidateQueue) { SingleWriter = true });
        var results = Channel.CreateBounded<Result>(new BoundedChannelOptions(ResultQueue) { SingleReader = true });
        try
        {
            using var trees = new TreeMemory(memory.Trees);
            var crawl = StopAllOnFailure(() => CrawlAsync(candidates, queue.Writer, stop.Token), stop);
            var workers = Task.WhenAll(Enumerable.Range(0, WorkersFor(request))
                .Select(_ => StopAllOnFailure(() => OnThreadOfItsOwn(() => Work(queue.Reader, results.Writer, trees, stop.Token)), stop)));
            var closing = StopAllOnFailure(async () =>
            {
                await workers.ConfigureAwait(false);
                results.Writer.Complete();
            }, stop);
            var writing = StopAllOnFailure(() => OnThreadOfItsOwn(() => Write(results.Reader, writer, clock, stop.Token)), stop);
            await AllOrFirstFailure([crawl, workers, closing, writing]).ConfigureAwait(false);
        }
        finally
        {
            _hasEnded = true;
            while (_idleRows.TryTake(out var rows))
                rows.Dispose();
        }
    }

    /// <summary>Takes rows back that are written. Thread-safe.</summary>
    public void Recycle(FileRows rows)
    {
        rows.Clear();
        _budget.Release(rows.QueuedBytes);
        // The queue may hold thousands of small files; as many large buffers must not stay behind.
        if (_idleRows.Count < MaxIdleRows && !_hasEnded)
            _idleRows.Add(rows);
        else
            rows.Dispose();
    }

    /// <summary>How many workers a request is for: as it says, or as many as there are processors and memory for.</summary>
    public static int WorkersFor(IndexRequest request) =>
        request.Jobs > 0 ? request.Jobs : MemoryPlan.WorkersFor(request.MemoryBytes, Environment.ProcessorCount);

    /// <summary>
    /// How many threads write text in a full build of so many workers. One writer keeps up with some three of them, and seven tenths of
    /// its work are text.
    /// </summary>
    public static int TextThreadsFor(int workers) => workers <= WorkersPerTextThread ? 0 : Math.Min((workers + WorkersPerTextThread - 1) / WorkersPerTextThread, MaxTextThreads);

    private async Task CrawlAsync(IEnumerable<FileCandidate> candidates, ChannelWriter<FileCandidate> queue, CancellationToken cancellationToken)
    {
        var clock = profiler.Start(IndexThread.Walk);
        foreach (var candidate in candidates)
        {
            clock.Lap(IndexStage.Walk);
            if (queue.TryWrite(candidate))
                continue;
            await queue.WriteAsync(candidate, cancellationToken).ConfigureAwait(false);
            clock.Lap(IndexStage.WaitForOutput);
        }
        clock.Lap(IndexStage.Walk);
        queue.Complete();
    }

    private void Work(ChannelReader<FileCandidate> queue, ChannelWriter<Result> results, TreeMemory trees, CancellationToken cancellationToken)
    {
        var clock = profiler.Start(IndexThread.Worker);
        using var processor = new FileProcessor(root, request, languages, _classifier, trees, clock) { Gone = Gone };
        while (Wait(queue.WaitToReadAsync(cancellationToken)))
        {
            while (queue.TryRead(out var candidate))
            {
                cancellationToken.ThrowIfCancellationRequested();
                clock.Lap(IndexStage.WaitForInput);
                var rows = _idleRows.TryTake(out var idle) ? idle : new FileRows();
                var outcome = processor.Process(candidate, rows);
                rows.QueuedBytes = rows.HeldBytes;
                clock.Lap(IndexStage.Rows);
                Wait(_budget.AcquireAsync(rows.QueuedBytes, cancellationToken));
                Wait(results.WriteAsync(new Result(candidate, outcome, rows), cancellationToken));
                clock.Lap(IndexStage.WaitForOutput);
            }
        }
        clock.Lap(IndexStage.WaitForInput);
    }

    private void Write(ChannelReader<Result> results, Func<FileCandidate, FileOutcome, FileRows, bool> writer, StageClock clock, CancellationToken cancellationToken)
    {
        clock.Restart();
        while (Wait(results.WaitToReadAsync(cancellationToken)))
        {
            while (results.TryRead(out var result))
            {
                cancellationToken.ThrowIfCancellationRequested();
                clock.Lap(IndexStage.WaitForInput);
                profiler.NoteQueue(_budget.Used);
                if (writer(result.Candidate, result.Outcome, result.Rows))
                    Recycle(result.Rows);
                clock.Lap(IndexStage.Tables);
            }
        }
        clock.Lap(IndexStage.WaitForInput);
    }

    // Native allocators keep a heap for each thread. A stage that went on with another thread of the pool after every wait would
    // leave memory behind in many of them, a fifth of the peak over a large tree; so workers and writer keep theirs and block.
    private static Task OnThreadOfItsOwn(Action stage) =>
        Task.Factory.StartNew(stage, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    private static bool Wait(ValueTask<bool> ready) => ready.IsCompleted ? ready.Result : ready.AsTask().GetAwaiter().GetResult();

    private static void Wait(ValueTask done)
    {
        if (!done.IsCompletedSuccessfully)
            done.AsTask().GetAwaiter().GetResult();
    }

    private static Task StopAllOnFailure(Func<Task> stage, CancellationTokenSource stop) => Task.Run(async () =>
    {
        try
        {
            await stage().ConfigureAwait(false);
        }
        catch
        {
            await stop.CancelAsync().ConfigureAwait(false);
            throw;
        }
    }, CancellationToken.None);

    // A real failure explains more than the cancellations it caused.
    private static async Task AllOrFirstFailure(Task[] stages)
    {
        try
        {
            await Task.WhenAll(stages).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            var failure = stages.Where(stage => stage.IsFaulted).SelectMany(stage => stage.Exception!.InnerExceptions).FirstOrDefault();
            if (failure is not null)
                System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(failure);
            throw;
        }
    }
}
