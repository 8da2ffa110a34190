using System.Buffers;
using System.Buffers.Binary;

namespace Ax.Indexer.Storage.Content;

/// <summary>Writes a segment file from its start to its end. A file that was not finished is no segment. Used once.</summary>
internal sealed class SegmentWriter : IDisposable
{
    private readonly FileStream _file;
    private readonly int _documents;
    private readonly PageChecksums _checksums = new();
    private readonly ArrayBufferWriter<byte> _dictionary;
    private readonly byte[] _bitmap;
    private uint _postingBytes;
    private int _trigrams;

    /// <param name="path">The file; it must not exist.</param>
    /// <param name="documents">How many documents it has.</param>
    /// <param name="trigrams">How many trigrams it will have at most.</param>
    public SegmentWriter(string path, int documents, int trigrams)
    {
        _dictionary = new ArrayBufferWriter<byte>(Math.Max(1, trigrams * SegmentFormat.DictionaryEntry));
        _file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 128 * 1024);
        _documents = documents;
        _bitmap = new byte[PostingList.BitmapLength(documents)];
    }

    /// <summary>Writes the list of a trigram, in the shorter of its two forms; trigrams come ascending.</summary>
    /// <param name="trigram">The trigram.</param>
    /// <param name="gaps">Its documents as <see cref="PostingChains.CopyTo"/> writes them; at least one.</param>
    public void Add(uint trigram, ReadOnlySpan<byte> gaps)
    {
        var list = gaps;
        if (gaps.Length >= _bitmap.Length)
        {
            Array.Clear(_bitmap);
            PostingList.ReadGaps(gaps, document => _bitmap[document / 8] |= (byte)(1 << (document % 8)));
            list = _bitmap;
        }
        Write(list);
        _postingBytes = checked(_postingBytes + (uint)list.Length);
        var entry = _dictionary.GetSpan(SegmentFormat.DictionaryEntry);
        BinaryPrimitives.WriteUInt32LittleEndian(entry, trigram);
        BinaryPrimitives.WriteUInt32LittleEndian(entry[4..], _postingBytes);
        _dictionary.Advance(SegmentFormat.DictionaryEntry);
        _trigrams++;
    }

    /// <summary>Writes the rest.</summary>
    /// <param name="files">The file ids of the documents, ascending.</param>
    /// <param name="unread">The documents whose trigrams are not all known.</param>
    /// <param name="flush">Whether to wait until all of it is on the disk.</param>
    /// <returns>The segment's checksum.</returns>
    public uint Finish(IReadOnlyList<long> files, IReadOnlyCollection<int> unread, bool flush = true)
    {
        Write(_dictionary.WrittenSpan);
        Span<byte> number = stackalloc byte[SegmentFormat.DocumentEntry];
        foreach (var file in files)
        {
            BinaryPrimitives.WriteInt64LittleEndian(number, file);
            Write(number);
        }
        Array.Clear(_bitmap);
        foreach (var document in unread)
            _bitmap[document / 8] |= (byte)(1 << (document % 8));
        Write(_bitmap);

        var pages = _checksums.Finish();
        var table = new byte[pages.Count * sizeof(uint)];
        for (var i = 0; i < pages.Count; i++)
            BinaryPrimitives.WriteUInt32LittleEndian(table.AsSpan(i * sizeof(uint)), pages[i]);
        var end = new byte[SegmentFormat.Length];
        var checksum = new SegmentFormat(_documents, _trigrams, _postingBytes).Write(end, table);
        _file.Write(table);
        _file.Write(end);
        _file.Flush(flush);
        return checksum;
    }

    public void Dispose() => _file.Dispose();

    private void Write(ReadOnlySpan<byte> bytes)
    {
        _checksums.Add(bytes);
        _file.Write(bytes);
    }
}
