using System.Buffers;

namespace Ax.Indexer.Storage.Content;

/// <summary>Makes one segment of several, without the documents that are gone. Holds little more than one posting list in memory.</summary>
internal static class SegmentMerger
{
    /// <summary>Writes the merged segment; null, and no file, when nothing would be in it.</summary>
    /// <param name="path">The file to make.</param>
    /// <param name="segments">The segments.</param>
    /// <param name="isLive">Whether a file id is still one.</param>
    /// <exception cref="SegmentException">One of them is damaged.</exception>
    public static (int Documents, uint Checksum)? Write(string path, IReadOnlyList<Segment> segments, Predicate<long> isLive)
    {
        var files = segments.SelectMany((segment, source) => Enumerable.Range(0, segment.Documents).Select(document => (File: segment.FileOf(document), Source: source, Document: document)))
            .Where(entry => isLive(entry.File)).OrderBy(static entry => entry.File).ToList();
        if (files.Count == 0)
            return null;
        // Each document's number in the new segment; -1 for those that are gone.
        var numbers = segments.Select(static segment => Enumerable.Repeat(-1, segment.Documents).ToArray()).ToList();
        for (var i = 0; i < files.Count; i++)
            numbers[files[i].Source][files[i].Document] = i;

        using var writer = new SegmentWriter(path, files.Count, segments.Sum(static segment => segment.Trigrams));
        var places = new PriorityQueue<(int Source, int Place), uint>();
        for (var source = 0; source < segments.Count; source++)
            Enqueue(source, 0);
        var (merged, old) = (new DocumentSet(files.Count), segments.Select(static segment => new DocumentSet(segment.Documents)).ToList());
        var gaps = new ArrayBufferWriter<byte>();
        while (places.TryPeek(out _, out var trigram))
        {
            merged.Clear();
            while (places.TryPeek(out var at, out var same) && same == trigram)
            {
                places.Dequeue();
                var list = old[at.Source];
                list.Clear();
                PostingList.AddTo(segments[at.Source].PostingsAt(at.Place), list);
                foreach (var document in list.Documents)
                {
                    if (numbers[at.Source][document] is >= 0 and var number)
                        merged.Add(number);
                }
                Enqueue(at.Source, at.Place + 1);
            }
            if (merged.IsEmpty)
                continue;
            gaps.ResetWrittenCount();
            PostingList.WriteGaps(merged.Documents, gaps);
            writer.Add(trigram, gaps.WrittenSpan);
        }
        var unread = segments.SelectMany((segment, source) => segment.Unread.Select(document => numbers[source][document])).Where(static number => number >= 0);
        var checksum = writer.Finish([.. files.Select(static entry => entry.File)], [.. unread]);
        GC.KeepAlive(segments);
        return (files.Count, checksum);

        void Enqueue(int source, int place)
        {
            if (place < segments[source].Trigrams)
                places.Enqueue((source, place), segments[source].TrigramAt(place));
        }
    }
}
