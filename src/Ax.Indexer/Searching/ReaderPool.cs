using System.Collections.Concurrent;
using Ax.Indexer.Model;
using Ax.Indexer.Storage.Directories;
using Ax.Indexer.Storage.Reads;

namespace Ax.Indexer.Searching;

/// <summary>Idle readers of the published database. When another one is published, readers of the old are closed. Thread-safe.</summary>
internal sealed class ReaderPool(IndexDirectory directory) : IDisposable
{
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
        ?? throw new IndexNotFoundException($"There is no index in {directory.Path}. Run 'ax index' first.");

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
