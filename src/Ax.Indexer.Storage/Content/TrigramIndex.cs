using Ax.Indexer.Model;
using Ax.Indexer.Storage.Directories;
using Ax.Indexer.Storage.Reads;

namespace Ax.Indexer.Storage.Content;

/// <summary>
/// The trigram index of one index folder: tells which files may match. Segments stay open from one question to the next. Thread-safe.
/// </summary>
/// <param name="directory">Where the index lies.</param>
public sealed class TrigramIndex(IndexDirectory directory)
{
    private readonly LiveDocuments _live = new();
    private volatile Dictionary<string, Segment> _open = [];

    /// <summary>Finds the files that may match. Files are missing from the answer only when they cannot match.</summary>
    /// <param name="reader">The state of the index to ask.</param>
    /// <param name="query">What is asked.</param>
    public TrigramAnswer Find(IndexReader reader, TrigramQuery query)
    {
        var files = new List<long>();
        var damaged = new List<DamagedSegment>();
        var answered = new List<Segment>();
        var open = new Dictionary<string, Segment>(StringComparer.Ordinal);
        foreach (var stored in reader.ListSegments())
        {
            try
            {
                var segment = Open(stored);
                foreach (var document in segment.Find(query).Documents)
                    files.Add(segment.FileOf(document));
                answered.Add(segment);
                open.Add(stored.Name, segment);
            }
            catch (SegmentException e)
            {
                damaged.Add(new DamagedSegment(stored.Name, e.Path, e.Reason));
            }
        }
        _open = open;
        if (damaged.Count > 0)
            files.AddRange(reader.ListFileIds().Where(file => !answered.Exists(segment => segment.IndexOf(file) >= 0)));
        files.Sort();
        return new TrigramAnswer(files, damaged);
    }

    /// <summary>What there is; only the ends of segments are verified.</summary>
    /// <param name="reader">The state of the index.</param>
    public ContentStatus Measure(IndexReader reader)
    {
        var stored = reader.ListSegments();
        var (damaged, bytes) = (0, 0L);
        foreach (var one in stored)
        {
            try
            {
                using var segment = one.Open(directory.Content);
                bytes += segment.Length;
            }
            catch (SegmentException)
            {
                damaged++;
            }
        }
        return new ContentStatus(stored.Sum(static segment => (long)segment.Live), stored.Count, bytes, damaged);
    }

    /// <summary>Tells of several questions which files may match which of them. What a damaged segment would tell may match all.</summary>
    /// <param name="reader">The state of the index to ask.</param>
    /// <param name="queries">What is asked, at most <see cref="FileMatches.MostQueries"/> questions.</param>
    public FileMatches FindEach(IndexReader reader, IReadOnlyList<TrigramQuery> queries)
    {
        var matches = new FileMatches(queries.Count);
        var open = new Dictionary<string, Segment>(StringComparer.Ordinal);
        var isDamaged = false;
        foreach (var stored in reader.ListSegments())
        {
            try
            {
                var segment = Open(stored);
                matches.Add(segment, [.. queries.Select(segment.Find)], _live.Of(reader, segment, stored.Removed));
                open.Add(stored.Name, segment);
            }
            catch (SegmentException)
            {
                isDamaged = true;
            }
        }
        _open = open;
        _live.Keep(open.Values);
        if (isDamaged)
            matches.AddUnknown(reader.ListFileIds().FindAll(file => !open.Values.Any(segment => segment.IndexOf(file) >= 0)));
        return matches;
    }

    private Segment Open(StoredSegment stored) =>
        _open.TryGetValue(stored.Name, out var known) && known.Checksum == stored.Checksum ? known : stored.Open(directory.Content);

    /// <summary>Verifies all segments.</summary>
    /// <param name="reader">The state of the index.</param>
    /// <returns>Those that are damaged, and the files of which no other one tells, binary files among them.</returns>
    public TrigramAnswer Verify(IndexReader reader)
    {
        var (damaged, intact) = (new List<DamagedSegment>(), new List<Segment>());
        foreach (var stored in reader.ListSegments())
        {
            Segment? segment = null;
            try
            {
                segment = stored.Open(directory.Content);
                segment.Verify();
                intact.Add(segment);
            }
            catch (SegmentException e)
            {
                segment?.Dispose();
                damaged.Add(new DamagedSegment(stored.Name, e.Path, e.Reason));
            }
        }
        var answer = damaged.Count == 0 ? TrigramAnswer.Nothing : new TrigramAnswer([.. reader.ListFileIds().Where(file => !intact.Exists(segment => segment.IndexOf(file) >= 0))], damaged);
        intact.ForEach(static segment => segment.Dispose());
        return answer;
    }
}

/// <summary>What the trigram index tells.</summary>
/// <param name="Files">Ids of files, ascending; some may be of files that are gone.</param>
/// <param name="Damaged">Segments that could not be asked; <paramref name="Files"/> has all files of which only they could tell.</param>
public sealed record TrigramAnswer(IReadOnlyList<long> Files, IReadOnlyList<DamagedSegment> Damaged)
{
    /// <summary>No files, and no damage.</summary>
    public static TrigramAnswer Nothing { get; } = new([], []);
}

/// <summary>A segment of the trigram index that is missing or damaged.</summary>
/// <param name="Name">Its name in the index.</param>
/// <param name="Path">Its file.</param>
/// <param name="Reason">What is the matter with it.</param>
public sealed record DamagedSegment(string Name, string Path, string Reason);
