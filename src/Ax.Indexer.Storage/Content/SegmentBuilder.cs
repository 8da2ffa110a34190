using System.Buffers;

namespace Ax.Indexer.Storage.Content;

/// <summary>Collects the trigrams of files until they fill a segment. Not thread-safe.</summary>
/// <param name="mostHeld">The bytes that it holds, about, when it is full.</param>
internal sealed class SegmentBuilder(long mostHeld)
{
    // A bit for each is then 2 KiB.
    private const int MostDocuments = 16 * 1024;

    private readonly PostingChains _chains = new();
    private readonly List<long> _files = [];
    private readonly List<int> _unread = [];
    private readonly ArrayBufferWriter<byte> _list = new();

    public bool IsEmpty => _files.Count == 0;

    /// <summary>Whether it is time to write it.</summary>
    public bool IsFull => _files.Count >= MostDocuments || _chains.HeldBytesSoon >= mostHeld;

    /// <summary>How many documents it has.</summary>
    public int Documents => _files.Count;

    /// <summary>Adds a file; ids ascend.</summary>
    /// <param name="file">Its id.</param>
    /// <param name="trigrams">Its distinct trigrams.</param>
    /// <param name="isWhole">Whether these are all.</param>
    public void Add(long file, ReadOnlySpan<uint> trigrams, bool isWhole)
    {
        var document = _files.Count;
        _files.Add(file);
        if (!isWhole)
            _unread.Add(document);
        _chains.Add(trigrams, document);
    }

    /// <summary>Writes the segment and begins another.</summary>
    /// <param name="path">The file to make.</param>
    /// <param name="flush">Whether to wait until all of it is on the disk.</param>
    /// <returns>The segment's checksum.</returns>
    public uint Write(string path, bool flush = true)
    {
        var trigrams = _chains.SortedTrigrams();
        using var writer = new SegmentWriter(path, _files.Count, trigrams.Length);
        foreach (var trigram in trigrams)
        {
            _list.ResetWrittenCount();
            _chains.CopyTo(trigram, _list);
            writer.Add(trigram, _list.WrittenSpan);
        }
        var checksum = writer.Finish(_files, _unread, flush);
        _chains.Clear();
        _files.Clear();
        _unread.Clear();
        return checksum;
    }
}
