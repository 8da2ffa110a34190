using System.Buffers;

namespace Ax.Indexer.Storage.Content;

/// <summary>
/// The documents of a segment that have a trigram, as bytes: the gaps between them (less one) in 7-bit groups, or a bit for each document
/// where that is no longer. A list as long as the bits is the bits: which of both it is needs no mark.
/// </summary>
internal static class PostingList
{
    /// <summary>Bytes of a list that has a bit for each document.</summary>
    public static int BitmapLength(int documents) => (documents + 7) / 8;

    /// <summary>Puts a list into a set.</summary>
    /// <exception cref="InvalidDataException">It is no list over so many documents.</exception>
    public static void AddTo(ReadOnlySpan<byte> list, DocumentSet set)
    {
        if (list.Length == BitmapLength(set.Count))
        {
            set.AddBits(list);
            return;
        }
        var document = -1;
        for (var at = 0; at < list.Length;)
        {
            document += ReadGap(list, ref at);
            if ((uint)document >= (uint)set.Count)
                throw new InvalidDataException("a posting list names a document that is not there");
            set.Add(document);
        }
    }

    /// <summary>Tells the documents of a list of gaps, ascending.</summary>
    public static void ReadGaps(ReadOnlySpan<byte> gaps, Action<int> found)
    {
        var document = -1;
        for (var at = 0; at < gaps.Length;)
            found(document += ReadGap(gaps, ref at));
    }

    /// <summary>Writes documents, which ascend, as gaps.</summary>
    public static void WriteGaps(IEnumerable<int> documents, IBufferWriter<byte> gaps)
    {
        var last = -1;
        foreach (var document in documents)
        {
            var gap = (uint)(document - last - 1);
            last = document;
            var target = gaps.GetSpan(5);
            var length = 0;
            for (; gap >= 0x80; gap >>= 7)
                target[length++] = (byte)(gap | 0x80);
            target[length++] = (byte)gap;
            gaps.Advance(length);
        }
    }

    private static int ReadGap(ReadOnlySpan<byte> list, ref int at)
    {
        var value = 0;
        for (var shift = 0; at < list.Length && shift < 32; shift += 7)
        {
            var b = list[at++];
            value |= (b & 0x7F) << shift;
            if (b < 0x80)
                return value + 1;
        }
        throw new InvalidDataException("a posting list ends within a number");
    }
}
