using System.Runtime.ExceptionServices;
using System.Threading.Channels;
using Ax.Indexer.Model;
using Ax.Indexer.Storage.Connections;
using Ax.Indexer.Storage.Directories;

namespace Ax.Indexer.Storage.Writes;

/// <summary>
/// Threads that write full text and contents beside the one that writes the tables, each into a <see cref="TextShard"/>. Used by one thread
/// at a time.
/// </summary>
internal sealed class TextShards : IDisposable
{
    // Unbounded: whoever adds rows bounds how many there are.
    private readonly Channel<(long Id, FileRows Rows)> _queue = Channel.CreateUnbounded<(long, FileRows)>(new UnboundedChannelOptions { SingleWriter = true });
    private readonly List<TextShard> _shards = [];
    private readonly IReadOnlyList<string> _databases;
    private readonly Action<FileRows> _written;
    private readonly Task _threads;
    private volatile ExceptionDispatchInfo? _failure;
    private volatile bool _isStopped;

    /// <param name="databases">The files to make, one for each thread.</param>
    /// <param name="start">Makes a shard.</param>
    /// <param name="written">Told, on any of the threads, that rows are not needed any more.</param>
    /// <exception cref="IndexException">They cannot be made.</exception>
    public TextShards(IReadOnlyList<string> databases, Func<string, TextShard> start, Action<FileRows> written)
    {
        (_databases, _written) = (databases, written);
        try
        {
            foreach (var database in databases)
                _shards.Add(start(database));
        }
        catch
        {
            _threads = Task.CompletedTask;
            Dispose();
            Delete();
            throw;
        }
        _threads = Task.WhenAll(_shards.Select(shard =>
            Task.Factory.StartNew(() => Run(shard), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default)));
    }

    /// <summary>Gives each thread a clock.</summary>
    public void SetClocks(Func<StageClock> start)
    {
        foreach (var shard in _shards)
            shard.Clock = start();
    }

    /// <summary>Gives a file to one of the threads; ids ascend.</summary>
    /// <exception cref="IndexException">A thread failed: all that was added is in vain.</exception>
    public void Add(long id, FileRows rows)
    {
        _failure?.Throw();
        _queue.Writer.TryWrite((id, rows));
    }

    /// <summary>Waits until all is written.</summary>
    /// <exception cref="IndexException">A thread failed.</exception>
    public void End()
    {
        _queue.Writer.Complete();
        _threads.GetAwaiter().GetResult();
        _failure?.Throw();
    }

    /// <summary>Takes over what is written. Outside of transactions.</summary>
    public void MoveTo(SqliteConnection connection, NameWords words)
    {
        FullTextAdoption.Adopt(connection, _databases);
        foreach (var shard in _shards)
            words.Add(shard.Words);
    }

    /// <summary>Deletes what the threads made; to be called when they have ended, and nobody has it open.</summary>
    public void Delete()
    {
        foreach (var database in _databases)
            IndexDirectory.DeleteIfPossible(database);
    }

    /// <summary>Ends the threads.</summary>
    public void Dispose()
    {
        _isStopped = true;
        _queue.Writer.TryComplete();
        _threads.GetAwaiter().GetResult();
        foreach (var shard in _shards)
            shard.Dispose();
    }

    // Rows go back even when nothing can be done with them any more: workers wait for their room.
    private void Run(TextShard shard)
    {
        foreach (var (id, rows) in _queue.Reader.ReadAllAsync().ToBlockingEnumerable())
        {
            shard.Clock?.Lap(IndexStage.WaitForInput);
            Try(() => shard.Add(id, rows));
            _written(rows);
        }
        shard.Clock?.Lap(IndexStage.WaitForInput);
        Try(shard.Finish);
    }

    private void Try(Action step)
    {
        if (_isStopped || _failure is not null)
            return;
        try
        {
            step();
        }
        catch (Exception error)
        {
            _failure ??= ExceptionDispatchInfo.Capture(error);
        }
    }
}
