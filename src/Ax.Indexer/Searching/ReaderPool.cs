using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Ax.Indexer.Model;
using Ax.Indexer.Storage.Directories;
using Ax.Indexer.Storage.Reads;

namespace Ax.Indexer.Searching;

/// <summary>Idle readers of the published database. When another one is published, readers of the old are closed. Thread-safe.</summary>
internal sealed class ReaderPool(IndexDirectory directory) : IDisposable
{
    private const int FirstBatch = 16, LargestBatch = 1024;

    // A reader should not wait for a batch to fill, nor for more than it will take.
    private const int BatchMilliseconds = 5;

    private readonly ConcurrentBag<Pooled> _idle = [];
    private volatile bool _disposed;

    private readonly record struct Pooled(IndexReader Reader, DateTime PublishedAt);

    /// <summary>Runs a query on one state of the index, on a thread of the pool.</summary>
    /// <exception cref="IndexNotFoundException">There is no index yet.</exception>
    public Task<T> ReadAsync<T>(Func<IndexReader, T> query, CancellationToken cancellationToken)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        return Task.Run(() => Read(query, cancellationToken), cancellationToken);
    }

    /// <summary>Runs a query on one state of the index and yields its results as they come; each batch is found on a thread of the pool.</summary>
    /// <exception cref="IndexNotFoundException">There is no index yet.</exception>
    public async IAsyncEnumerable<T> StreamAsync<T>(Func<IndexReader, IEnumerable<T>> query, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        var pooled = await Task.Run(Rent, cancellationToken).ConfigureAwait(false);
        var isIntact = true;
        IEnumerator<T>? results = null;
        try
        {
            for (var size = FirstBatch; ; size = Math.Min(size * 2, LargestBatch))
            {
                isIntact = false;
                var (batch, isLast) = await Task.Run(() => ReadBatch(pooled.Reader, ref results, query, size, cancellationToken), cancellationToken).ConfigureAwait(false);
                isIntact = true;
                foreach (var result in batch)
                    yield return result;
                if (isLast)
                    break;
            }
        }
        finally
        {
            // What failed or was interrupted is closed, not used again.
            if (isIntact && results is not null)
            {
                results.Dispose();
                pooled.Reader.End();
                Return(pooled);
            }
            else
            {
                pooled.Reader.Dispose();
            }
        }
    }

    private static (List<T> Batch, bool IsLast) ReadBatch<T>(IndexReader reader, ref IEnumerator<T>? results, Func<IndexReader, IEnumerable<T>> query, int size, CancellationToken cancellationToken)
    {
        using var registration = cancellationToken.Register(reader.Interrupt);
        if (results is null)
        {
            reader.Begin();
            results = query(reader).GetEnumerator();
        }
        var batch = new List<T>(size);
        for (var start = Environment.TickCount64; batch.Count == 0 || (batch.Count < size && Environment.TickCount64 - start < BatchMilliseconds);)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!results.MoveNext())
                return (batch, true);
            batch.Add(results.Current);
        }
        return (batch, false);
    }

    private T Read<T>(Func<IndexReader, T> query, CancellationToken cancellationToken)
    {
        var pooled = Rent();
        var reader = pooled.Reader;
        try
        {
            using var registration = cancellationToken.Register(reader.Interrupt);
            reader.Begin();
            var answer = query(reader);
            reader.End();
            registration.Dispose();
            Return(pooled);
            return answer;
        }
        catch
        {
            reader.Dispose();
            throw;
        }
    }

    private Pooled Rent()
    {
        // In this order: a reader may be taken for older than it is, never for newer.
        var publishedAt = directory.PublishedAt;
        var database = FindDatabase();
        while (_idle.TryTake(out var pooled))
        {
            if (pooled.PublishedAt == publishedAt && pooled.Reader.Database == database)
                return pooled;
            pooled.Reader.Dispose();
        }
        return new Pooled(Open(database), publishedAt);
    }

    // A full build may publish another database, and delete this one, between the look-up and the opening.
    private IndexReader Open(string database)
    {
        while (true)
        {
            try
            {
                return IndexReader.Open(database);
            }
            catch (IndexException)
            {
                var tried = database;
                database = FindDatabase();
                if (database == tried)
                    throw;
            }
        }
    }

    private string FindDatabase() => directory.FindDatabase()
        ?? throw new IndexNotFoundException($"There is no index in {directory.Path}. Run 'ax index' first.") { Builder = WriterLock.FindHolder(directory) };

    private void Return(in Pooled pooled)
    {
        _idle.Add(pooled);
        if (_disposed)
            Dispose();
    }

    public void Dispose()
    {
        _disposed = true;
        while (_idle.TryTake(out var pooled))
            pooled.Reader.Dispose();
    }
}
