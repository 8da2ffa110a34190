using System.Globalization;
using Ax.Indexer.Storage.Connections;
using Ax.Indexer.Storage.Content;
using Ax.Indexer.Storage.Directories;

namespace Ax.Indexer.Tests.Indexing.EditSequences;

/// <summary>What the segments of an index know of its files, a line for each file in each segment: which trigrams it has, or that they are not known.</summary>
internal static class ContentDump
{
    public static List<string> Of(string indexFolder)
    {
        var directory = new IndexDirectory(indexFolder);
        using var connection = SqliteConnection.Open(directory.FindDatabase()!);
        var paths = new Dictionary<long, string>();
        using (var file = connection.Prepare("SELECT id, path FROM files"))
        {
            while (file.Step())
                paths.Add(file.Int64(0), file.Text(1));
        }
        var lines = new List<string>();
        foreach (var stored in StoredSegment.List(connection))
        {
            using var segment = stored.Open(directory.Content);
            segment.Verify();
            lines.AddRange(Of(segment, paths));
            var live = Enumerable.Range(0, segment.Documents).Count(document => paths.ContainsKey(segment.FileOf(document)));
            if (live != stored.Live)
                lines.Add($"{stored.Name} counts {stored.Live} files and has {live}");
        }
        return lines;
    }

    private static IEnumerable<string> Of(Segment segment, Dictionary<long, string> paths)
    {
        var trigrams = new HashCode[segment.Documents];
        var counts = new int[segment.Documents];
        var list = new DocumentSet(segment.Documents);
        for (var place = 0; place < segment.Trigrams; place++)
        {
            list.Clear();
            PostingList.AddTo(segment.PostingsAt(place), list);
            foreach (var document in list.Documents)
            {
                trigrams[document].Add(segment.TrigramAt(place));
                counts[document]++;
            }
        }
        var unread = segment.Unread.ToHashSet();
        for (var document = 0; document < segment.Documents; document++)
        {
            if (paths.TryGetValue(segment.FileOf(document), out var path))
                yield return string.Create(CultureInfo.InvariantCulture, $"content {path} {counts[document]} trigrams {trigrams[document].ToHashCode():x} unread {unread.Contains(document)}");
        }
    }
}
