using System.Buffers.Binary;

namespace Ax.Indexer.Storage.Content;

/// <summary>
/// The end of a segment file, which tells what stands before it: posting lists, one behind the other; the dictionary (of each trigram,
/// ascending: the trigram, and where its list ends, 4 bytes each); the documents (file ids, ascending, 8 bytes each); a bit for each
/// document that is a candidate for every question; the checksums of all pages of these (4 bytes each); this. Little-endian.
/// </summary>
internal readonly record struct SegmentFormat(int Documents, int Trigrams, uint PostingBytes)
{
    /// <summary>Bytes of this.</summary>
    public const int Length = 32;

    public const int DictionaryEntry = 8, DocumentEntry = 8;

    private const uint Version = 1;

    // "AxTrgSeg"
    private const ulong Magic = 0x6765536772547841;

    public long DictionaryStart => PostingBytes;

    public long DocumentsStart => DictionaryStart + ((long)Trigrams * DictionaryEntry);

    public long UnreadStart => DocumentsStart + ((long)Documents * DocumentEntry);

    /// <summary>Where the checksums begin.</summary>
    public long BodyLength => UnreadStart + PostingList.BitmapLength(Documents);

    public int Pages => (int)((BodyLength + PageChecksums.PageSize - 1) / PageChecksums.PageSize);

    public long FileLength => BodyLength + (Pages * sizeof(uint)) + Length;

    /// <param name="target"><see cref="Length"/> bytes.</param>
    /// <param name="checksums">The checksums of the pages, as they stand in the file.</param>
    /// <returns>The checksum of the checksums and of this: two segments with equal ones are equal.</returns>
    public uint Write(Span<byte> target, ReadOnlySpan<byte> checksums)
    {
        BinaryPrimitives.WriteUInt64LittleEndian(target, Magic);
        BinaryPrimitives.WriteUInt32LittleEndian(target[8..], Version);
        BinaryPrimitives.WriteInt32LittleEndian(target[12..], Documents);
        BinaryPrimitives.WriteInt32LittleEndian(target[16..], Trigrams);
        BinaryPrimitives.WriteUInt32LittleEndian(target[20..], PostingBytes);
        target[24..28].Clear();
        var checksum = PageChecksums.Compute(target[..28], PageChecksums.Compute(checksums));
        BinaryPrimitives.WriteUInt32LittleEndian(target[28..], checksum);
        return checksum;
    }

    /// <summary>Reads it; null when this is no end of a segment.</summary>
    public static SegmentFormat? Read(ReadOnlySpan<byte> source) =>
        BinaryPrimitives.ReadUInt64LittleEndian(source) == Magic && BinaryPrimitives.ReadUInt32LittleEndian(source[8..]) == Version
            ? new SegmentFormat(BinaryPrimitives.ReadInt32LittleEndian(source[12..]), BinaryPrimitives.ReadInt32LittleEndian(source[16..]), BinaryPrimitives.ReadUInt32LittleEndian(source[20..]))
            : null;
}
