using System.Text;
using Ax.Indexer.Model;

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
        using var decoder = new OccurrenceDecoder(data);
        while (decoder.MoveToNextName())
        {
            // Names stand in byte order.
            var order = decoder.Name.SequenceCompareTo(name);
            while (order == 0 && decoder.Read(out var occurrence))
                found.Add(occurrence);
            if (order >= 0)
                break;
        }
        return found;
    }

    /// <summary>The occurrences with one role, name by name.</summary>
    /// <param name="data">A file's encoded occurrences.</param>
    /// <param name="role">The role.</param>
    /// <exception cref="InvalidDataException">The data is damaged.</exception>
    public static IReadOnlyList<NamedOccurrence> Find(ReadOnlySpan<byte> data, ReferenceRole role)
    {
        var found = new List<NamedOccurrence>();
        using var decoder = new OccurrenceDecoder(data);
        while (decoder.MoveToNextName())
        {
            string? name = null;
            while (decoder.Read(out var occurrence))
            {
                if (occurrence.Role == role)
                    found.Add(new NamedOccurrence(name ??= Encoding.UTF8.GetString(decoder.Name), occurrence));
            }
        }
        return found;
    }
}

/// <summary>A place where a name occurs; line and byte column 0-based.</summary>
public readonly record struct Occurrence(int Line, int Column, ReferenceRole Role);

/// <summary>A name and a place where it occurs.</summary>
public readonly record struct NamedOccurrence(string Name, Occurrence Occurrence);
