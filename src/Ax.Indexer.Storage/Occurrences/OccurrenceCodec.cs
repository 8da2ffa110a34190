using Ax.Indexer.Model;
using Ax.Indexer.Storage.Writes;

namespace Ax.Indexer.Storage.Occurrences;

/// <summary>
/// The format of a file's occurrences, version 1: the number of distinct names, then each name in byte order as
/// (length shared with the previous name, length of the rest, the rest, number of occurrences), then for each occurrence
/// (lines since the previous one of this name, column &lt;&lt; 3 | role). All numbers are LEB128. Front coding of sorted
/// names: Witten, Moffat and Bell, "Managing Gigabytes", 1999, section 4.1.
/// </summary>
public static class OccurrenceCodec
{
    /// <summary>The occurrences of one name, in source order.</summary>
    /// <param name="data">A file's encoded occurrences.</param>
    /// <param name="name">The name as UTF-8.</param>
    /// <exception cref="InvalidDataException">The data is damaged.</exception>
    public static IReadOnlyList<Occurrence> Find(ReadOnlySpan<byte> data, ReadOnlySpan<byte> name)
    {
        var found = new List<Occurrence>();
        Visit(data, (candidate, line, column, role, wanted) =>
        {
            if (candidate.SequenceEqual(wanted))
                found.Add(new Occurrence(line, column, role));
        }, name);
        return found;
    }

    /// <summary>Receives an occurrence.</summary>
    public delegate void Visitor(ReadOnlySpan<byte> name, int line, int column, ReferenceRole role, ReadOnlySpan<byte> state);

    /// <summary>Visits all occurrences, name by name.</summary>
    /// <exception cref="InvalidDataException">The data is damaged.</exception>
    public static void Visit(ReadOnlySpan<byte> data, Visitor visitor, ReadOnlySpan<byte> state = default)
    {
        var names = ReadVarint(ref data);
        using var name = new ByteBuffer();
        while (names-- > 0)
        {
            var shared = ReadVarint(ref data);
            var rest = ReadVarint(ref data);
            if (shared > name.Length || rest > data.Length)
                throw Damaged();
            name.Truncate((int)shared);
            name.Append(data[..(int)rest]);
            data = data[(int)rest..];
            var line = 0;
            for (var count = ReadVarint(ref data); count > 0; count--)
            {
                var lines = ReadVarint(ref data);
                if (lines > int.MaxValue - line)
                    throw Damaged();
                line += (int)lines;
                var place = ReadVarint(ref data);
                visitor(name.Span, line, (int)(place >> 3), (ReferenceRole)(place & 7), state);
            }
        }
        if (!data.IsEmpty)
            throw Damaged();
    }

    private static uint ReadVarint(ref ReadOnlySpan<byte> data)
    {
        var value = 0u;
        for (var i = 0; i < data.Length && i < 5; i++)
        {
            value |= (uint)(data[i] & 0x7F) << (7 * i);
            if (data[i] < 0x80)
            {
                data = data[(i + 1)..];
                return value;
            }
        }
        throw Damaged();
    }

    private static InvalidDataException Damaged() => new("The occurrences of a file are damaged. Build the index anew with 'ax index --full'.");
}

/// <summary>A place where a name occurs; line and byte column 0-based.</summary>
public readonly record struct Occurrence(int Line, int Column, ReferenceRole Role);
