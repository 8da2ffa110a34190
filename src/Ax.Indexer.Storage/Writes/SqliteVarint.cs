namespace Ax.Indexer.Storage.Writes;

/// <summary>
/// The variable-length integers of FTS5's records: seven bits a byte, the highest first. A ninth byte, which these numbers never reach,
/// would have eight (<c>sqlite3Fts5GetVarint</c>).
/// </summary>
internal static class SqliteVarint
{
    /// <summary>Reads one and goes behind it; at the end of the data, 0.</summary>
    public static long Read(ref ReadOnlySpan<byte> data)
    {
        var value = 0L;
        while (!data.IsEmpty)
        {
            var next = data[0];
            data = data[1..];
            value = (value << 7) | (uint)(next & 0x7F);
            if (next < 0x80)
                break;
        }
        return value;
    }

    /// <summary>Appends one.</summary>
    public static void Append(ByteBuffer buffer, long value)
    {
        var shift = 0;
        while (value >> (shift + 7) > 0)
            shift += 7;
        for (; shift > 0; shift -= 7)
            buffer.Append((byte)(((value >> shift) & 0x7F) | 0x80));
        buffer.Append((byte)(value & 0x7F));
    }
}
