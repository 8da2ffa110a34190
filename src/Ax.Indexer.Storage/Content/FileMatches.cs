namespace Ax.Indexer.Storage.Content;

/// <summary>Which files may match which of several questions; files that are gone are not among them. Immutable once it is handed out.</summary>
public sealed class FileMatches
{
    /// <summary>The most questions at a time.</summary>
    public const int MostQueries = 16;

    private readonly int[] _counts;
    private readonly List<(Segment Segment, ushort[] Masks)> _segments = [];
    private readonly List<long> _unknown = [];

    internal FileMatches(int queries)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(queries, MostQueries);
        _counts = new int[1 << queries];
    }

    /// <summary>How many files there are, those that match nothing included.</summary>
    public int Files { get; private set; }

    /// <summary>The sets of questions that some files may match and no others with them, ascending: the first question is the lowest bit. The empty set is left out.</summary>
    public IReadOnlyList<int> Masks
    {
        get
        {
            var masks = new List<int>();
            for (var mask = 1; mask < _counts.Length; mask++)
            {
                if (_counts[mask] > 0)
                    masks.Add(mask);
            }
            return masks;
        }
    }

    /// <summary>How many files may match exactly these questions.</summary>
    public int CountOf(int mask) => _counts[mask];

    /// <summary>The ids of the files that may match exactly these questions.</summary>
    public IEnumerable<long> FilesOf(int mask)
    {
        foreach (var (segment, masks) in _segments)
        {
            for (var document = Next(masks, 0, mask); document >= 0; document = Next(masks, document + 1, mask))
                yield return segment.FileOf(document);
        }
        if (mask == _counts.Length - 1)
        {
            foreach (var file in _unknown)
                yield return file;
        }
    }

    /// <param name="segment">A segment.</param>
    /// <param name="found">What it found for each question.</param>
    /// <param name="live">Documents whose files are still there; null for all.</param>
    internal void Add(Segment segment, IReadOnlyList<DocumentSet> found, DocumentSet? live)
    {
        var masks = new ushort[segment.Documents];
        for (var query = 0; query < found.Count; query++)
        {
            if (live is not null)
                found[query].IntersectWith(live);
            found[query].Mark(masks, (ushort)(1 << query));
        }
        foreach (var mask in masks)
            _counts[mask]++;
        Files += live is null ? segment.Documents : live.Documents.Count();
        _segments.Add((segment, masks));
    }

    /// <summary>Adds files of which nothing is known: each may match anything.</summary>
    internal void AddUnknown(List<long> files)
    {
        Files += files.Count;
        _counts[^1] += files.Count;
        _unknown.AddRange(files);
    }

    private static int Next(ushort[] masks, int from, int mask)
    {
        var at = masks.AsSpan(from).IndexOf((ushort)mask);
        return at < 0 ? -1 : from + at;
    }
}
