using Ax.Indexer.Storage.Reads;

namespace Ax.Indexer.Storage.Content;

/// <summary>
/// Which documents of segments are of files that are still there, kept from one question to the next: for a segment of a given number of
/// removed documents it never changes. Thread-safe.
/// </summary>
internal sealed class LiveDocuments
{
    private volatile Dictionary<Segment, (int Removed, DocumentSet Live)> _known = [];

    /// <summary>The documents; null for all of the segment.</summary>
    public DocumentSet? Of(IndexReader reader, Segment segment, int removed)
    {
        if (removed == 0)
            return null;
        var known = _known;
        if (known.TryGetValue(segment, out var stored) && stored.Removed == removed)
            return stored.Live;
        var live = new DocumentSet(segment.Documents);
        foreach (var file in reader.ListFileIds(segment.FileOf(0), segment.FileOf(segment.Documents - 1)))
        {
            if (segment.IndexOf(file) is >= 0 and var document)
                live.Add(document);
        }
        _known = new(known) { [segment] = (removed, live) };
        return live;
    }

    /// <summary>Forgets other segments than these.</summary>
    public void Keep(IReadOnlyCollection<Segment> segments)
    {
        if (_known.Keys.Any(segment => !segments.Contains(segment)))
            _known = _known.Where(known => segments.Contains(known.Key)).ToDictionary();
    }
}
