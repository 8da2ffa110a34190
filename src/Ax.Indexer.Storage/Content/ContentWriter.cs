using Ax.Indexer.Storage.Connections;
using Ax.Indexer.Storage.Directories;

namespace Ax.Indexer.Storage.Content;

/// <summary>
/// The part of a write that concerns the trigram index: new files go into new segments, those of files that are gone stay until segments
/// are merged. What is written counts once the database is committed. Used by one thread at a time, but for <see cref="Add"/>.
/// </summary>
internal sealed class ContentWriter(SqliteConnection connection, ContentFolder folder)
{
    // So many segments of fewer documents than a size stay, then they are merged; those that a full build writes are larger than all sizes.
    private const int MostOfSize = 8;
    private static readonly int[] Sizes = [128, 1024];

    private readonly Lock _lock = new();
    private readonly Dictionary<string, StoredSegment> _segments = StoredSegment.List(connection).ToDictionary(static segment => segment.Name, StringComparer.Ordinal);
    private readonly List<string> _made = [];
    private readonly List<long> _removed = [];

    /// <summary>Whether merging and waiting for the disk are left to a later write. Default false.</summary>
    public bool IsBrief { get; set; }

    /// <summary>Writes the new files of a <see cref="ContentBatch"/> as a segment. Thread-safe.</summary>
    public void Add(SegmentBuilder builder)
    {
        var documents = builder.Documents;
        Make(path => (documents, builder.Write(path, flush: !IsBrief)));
    }

    /// <summary>Notes that a file is gone.</summary>
    public void Remove(long id) => _removed.Add(id);

    /// <summary>Leaves out segments that are damaged: their files are added anew.</summary>
    public void Drop(IEnumerable<string> names)
    {
        foreach (var name in names)
            _segments.Remove(name);
    }

    /// <summary>To be called before the commit: makes the segments those of the new state.</summary>
    public void Write()
    {
        CountRemoved();
        foreach (var empty in _segments.Values.Where(static segment => segment.Live <= 0).ToList())
            _segments.Remove(empty.Name);
        if (!IsBrief)
            Merge();
        connection.Execute("DELETE FROM content_segments");
        foreach (var segment in _segments.Values)
            segment.Write(connection);
    }

    /// <summary>To be called behind the commit: deletes the segments that belong to no state any more.</summary>
    public void DeleteOthers() => folder.DeleteAllBut(_segments.Keys.ToHashSet(StringComparer.Ordinal));

    /// <summary>Takes back what was made, when nothing is committed.</summary>
    public void Discard()
    {
        foreach (var name in _made)
            IndexDirectory.DeleteIfPossible(folder.PathOf(name));
    }

    private void Make(Func<string, (int Documents, uint Checksum)?> write)
    {
        var name = NewName();
        var made = write(folder.PathOf(name));
        lock (_lock)
        {
            if (made is { } segment)
                _segments[name] = new StoredSegment(name, segment.Checksum, segment.Documents, Removed: 0);
        }
        if (made is null)
            IndexDirectory.DeleteIfPossible(folder.PathOf(name));
    }

    private string NewName()
    {
        lock (_lock)
        {
            var name = folder.NextName();
            // One whose file is missing keeps its name until it is left out.
            while (_segments.ContainsKey(name))
                name = folder.NextName();
            _made.Add(name);
            return name;
        }
    }

    // A damaged segment stays as it is: whoever reads it says so, and the next update does without it.
    private void CountRemoved()
    {
        if (_removed.Count == 0)
            return;
        foreach (var stored in _segments.Values.ToList())
        {
            using var segment = TryOpen(stored);
            if (segment is not null && _removed.Count(file => segment.IndexOf(file) >= 0) is > 0 and var removed)
                _segments[stored.Name] = stored with { Removed = stored.Removed + removed };
        }
    }

    private void Merge()
    {
        foreach (var stored in _segments.Values.Where(static segment => segment.Live <= segment.Documents / 2).ToList())
            Merge([stored]);
        foreach (var size in Sizes)
        {
            var small = _segments.Values.Where(segment => segment.Live < size).ToList();
            if (small.Count >= MostOfSize)
                Merge(small);
        }
    }

    private void Merge(List<StoredSegment> merged)
    {
        var segments = merged.Select(TryOpen).ToList();
        try
        {
            if (segments.Contains(null))
                return;
            Make(path => SegmentMerger.Write(path, segments!, IsLive));
        }
        catch (SegmentException)
        {
            return;
        }
        finally
        {
            segments.ForEach(static segment => segment?.Dispose());
        }
        foreach (var stored in merged)
            _segments.Remove(stored.Name);
    }

    private bool IsLive(long file)
    {
        using var row = connection.Prepare("SELECT 1 FROM files WHERE id = ?").Bind(file);
        return row.Step();
    }

    private Segment? TryOpen(StoredSegment stored)
    {
        try
        {
            return stored.Open(folder);
        }
        catch (SegmentException)
        {
            return null;
        }
    }
}
