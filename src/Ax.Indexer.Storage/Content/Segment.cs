using System.Buffers.Binary;
using System.IO.MemoryMappedFiles;
using Microsoft.Win32.SafeHandles;

namespace Ax.Indexer.Storage.Content;

/// <summary>
/// A segment of the trigram index: an immutable file, mapped into memory, that tells of some of the indexed files which trigrams they have.
/// Each page is verified when it is first read. Thread-safe. The mapping ends when the segment is disposed of, which only the one holder of
/// it may do, or else when nobody holds it any more.
/// </summary>
internal sealed unsafe class Segment : IDisposable
{
    private readonly SafeMemoryMappedViewHandle _view;
    private readonly byte* _start;
    private readonly SegmentFormat _format;
    private readonly bool[] _verified;

    private Segment(string path, SafeMemoryMappedViewHandle view, byte* start, SegmentFormat format, uint checksum)
    {
        Path = path;
        _view = view;
        _start = start;
        _format = format;
        Checksum = checksum;
        _verified = new bool[format.Pages];
    }

    // A pointer that was acquired keeps a view mapped for good.
    ~Segment() => Unmap();

    public string Path { get; }

    /// <summary>Tells equal segments from others.</summary>
    public uint Checksum { get; }

    public int Documents => _format.Documents;

    public int Trigrams => _format.Trigrams;

    public long Length => _format.FileLength;

    /// <summary>Maps a segment file. Only its end is verified.</summary>
    /// <exception cref="SegmentException">It is missing, cannot be read, or is no whole segment.</exception>
    public static Segment Open(string path)
    {
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, bufferSize: 0);
            if (stream.Length < SegmentFormat.Length)
                throw new SegmentException(path, "it is not whole");
            using var file = MemoryMappedFile.CreateFromFile(stream, mapName: null, capacity: 0, MemoryMappedFileAccess.Read, HandleInheritability.None, leaveOpen: true);
            // The accessor only owns the view, which is kept.
            var view = file.CreateViewAccessor(0, stream.Length, MemoryMappedFileAccess.Read).SafeMemoryMappedViewHandle;
            if (Read(path, view, stream.Length) is { } segment)
                return segment;
            view.ReleasePointer();
            view.Dispose();
            throw new SegmentException(path, "it is not whole");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new SegmentException(path, e is FileNotFoundException or DirectoryNotFoundException ? "it is missing" : e.Message, e);
        }
    }

    private static Segment? Read(string path, SafeMemoryMappedViewHandle view, long length)
    {
        byte* start = null;
        view.AcquirePointer(ref start);
        var end = new ReadOnlySpan<byte>(start + length - SegmentFormat.Length, SegmentFormat.Length);
        if (SegmentFormat.Read(end) is not { } format || format.Documents < 0 || format.Trigrams < 0 || format.FileLength != length)
            return null;
        Span<byte> expected = stackalloc byte[SegmentFormat.Length];
        var checksum = format.Write(expected, new ReadOnlySpan<byte>(start + format.BodyLength, format.Pages * sizeof(uint)));
        return end.SequenceEqual(expected) ? new Segment(path, view, start, format, checksum) : null;
    }

    /// <summary>The file id of a document.</summary>
    public long FileOf(int document) => (long)Number(_format.DocumentsStart + ((long)document * SegmentFormat.DocumentEntry), SegmentFormat.DocumentEntry);

    /// <summary>The document of a file; negative when it is none of these.</summary>
    public int IndexOf(long file)
    {
        var (low, high) = (0, Documents - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var at = FileOf(middle);
            if (at == file)
                return middle;
            if (at < file)
                low = middle + 1;
            else
                high = middle - 1;
        }
        return -1;
    }

    /// <summary>A trigram of the dictionary, by its place.</summary>
    public uint TrigramAt(int place) => (uint)Number(_format.DictionaryStart + ((long)place * SegmentFormat.DictionaryEntry), sizeof(uint));

    /// <summary>The posting list of a trigram, by its place in the dictionary; valid while the segment is held.</summary>
    public ReadOnlySpan<byte> PostingsAt(int place)
    {
        var start = place == 0 ? 0 : EndOf(place - 1);
        var end = EndOf(place);
        return start <= end && end <= _format.PostingBytes ? Bytes(start, (int)(end - start)) : throw new SegmentException(Path, "its dictionary is damaged");
    }

    /// <summary>The documents that have what a question asks for, and those that may have anything.</summary>
    /// <exception cref="SegmentException">What was read is damaged.</exception>
    public DocumentSet Find(TrigramQuery query)
    {
        var (found, group, alternative) = (new DocumentSet(Documents), new DocumentSet(Documents), new DocumentSet(Documents));
        found.Fill();
        var list = new DocumentSet(Documents);
        foreach (var alternatives in query.Groups)
        {
            group.Clear();
            foreach (var trigrams in alternatives)
            {
                if (Intersect(trigrams, alternative, list))
                    group.UnionWith(alternative);
            }
            found.IntersectWith(group);
            if (found.IsEmpty)
                break;
        }
        if (query.IgnoresCase && PlaceOf(TrigramQuery.Kelvin) is >= 0 and var kelvin)
            Put(kelvin, found);
        found.AddBits(Bytes(_format.UnreadStart, PostingList.BitmapLength(Documents)));
        GC.KeepAlive(this);
        return found;
    }

    // The documents that have all of some trigrams, each in one of its cases; false when there are none.
    private bool Intersect(uint[][] trigrams, DocumentSet all, DocumentSet one)
    {
        // One that no document has decides, before any list is read.
        var places = new List<int>[trigrams.Length];
        for (var i = 0; i < trigrams.Length; i++)
        {
            places[i] = [.. trigrams[i].Select(PlaceOf).Where(static place => place >= 0)];
            if (places[i].Count == 0)
                return false;
        }
        all.Clear();
        all.Fill();
        foreach (var cases in places)
        {
            one.Clear();
            foreach (var place in cases)
                Put(place, one);
            all.IntersectWith(one);
            if (all.IsEmpty)
                return false;
        }
        return true;
    }

    private void Put(int place, DocumentSet set)
    {
        try
        {
            PostingList.AddTo(PostingsAt(place), set);
        }
        catch (InvalidDataException e)
        {
            throw new SegmentException(Path, e.Message, e);
        }
        GC.KeepAlive(this);
    }

    private int PlaceOf(uint trigram)
    {
        var (low, high) = (0, Trigrams - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var at = TrigramAt(middle);
            if (at == trigram)
                return middle;
            if (at < trigram)
                low = middle + 1;
            else
                high = middle - 1;
        }
        return -1;
    }

    /// <summary>Verifies all of it.</summary>
    /// <exception cref="SegmentException">It is damaged.</exception>
    public void Verify()
    {
        VerifyPages(0, _format.Pages - 1);
        GC.KeepAlive(this);
    }

    /// <summary>The documents whose trigrams are not all known.</summary>
    public IEnumerable<int> Unread
    {
        get
        {
            var set = new DocumentSet(Documents);
            set.AddBits(Bytes(_format.UnreadStart, PostingList.BitmapLength(Documents)));
            GC.KeepAlive(this);
            return set.Documents;
        }
    }

    public void Dispose()
    {
        Unmap();
        GC.SuppressFinalize(this);
    }

    private void Unmap()
    {
        if (_view.IsClosed)
            return;
        _view.ReleasePointer();
        _view.Dispose();
    }

    private long EndOf(int place) => (long)Number(_format.DictionaryStart + ((long)place * SegmentFormat.DictionaryEntry) + sizeof(uint), sizeof(uint));

    private ulong Number(long start, int length)
    {
        var bytes = Bytes(start, length);
        var number = length == sizeof(ulong) ? BinaryPrimitives.ReadUInt64LittleEndian(bytes) : BinaryPrimitives.ReadUInt32LittleEndian(bytes);
        GC.KeepAlive(this);
        return number;
    }

    private ReadOnlySpan<byte> Bytes(long start, int length)
    {
        if (length > 0)
            VerifyPages((int)(start / PageChecksums.PageSize), (int)((start + length - 1) / PageChecksums.PageSize));
        return new ReadOnlySpan<byte>(_start + start, length);
    }

    private void VerifyPages(int first, int last)
    {
        for (var page = first; page <= last; page++)
        {
            if (_verified[page])
                continue;
            var start = (long)page * PageChecksums.PageSize;
            var bytes = new ReadOnlySpan<byte>(_start + start, (int)Math.Min(PageChecksums.PageSize, _format.BodyLength - start));
            var expected = BinaryPrimitives.ReadUInt32LittleEndian(new ReadOnlySpan<byte>(_start + _format.BodyLength + ((long)page * sizeof(uint)), sizeof(uint)));
            if (PageChecksums.Compute(bytes) != expected)
                throw new SegmentException(Path, $"page {page} does not have its checksum");
            _verified[page] = true;
        }
    }
}
