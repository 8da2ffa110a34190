using Ax.Indexer.Model;
using Ax.Indexer.Storage.Writes;

namespace Ax.Indexer.Storage.Occurrences;

/// <summary>Reads the format of <see cref="OccurrenceCodec"/> from front to end, name by name. What is not asked for is skipped.</summary>
public ref struct OccurrenceDecoder : IDisposable
{
    private readonly ByteBuffer _name = new();
    private ReadOnlySpan<byte> _data;
    private uint _names;
    private uint _left;
    private int _line;

    /// <exception cref="InvalidDataException">The data is damaged.</exception>
    public OccurrenceDecoder(ReadOnlySpan<byte> data)
    {
        _data = data;
        _names = ReadVarint();
    }

    /// <summary>The name that was moved to, as UTF-8; valid until the next move.</summary>
    public readonly ReadOnlySpan<byte> Name => _name.Span;

    /// <summary>Moves to the next name, in byte order.</summary>
    /// <returns>Whether there is one.</returns>
    /// <exception cref="InvalidDataException">The data is damaged.</exception>
    public bool MoveToNextName()
    {
        Skip();
        if (_names == 0)
            return _data.IsEmpty ? false : throw Damaged();
        _names--;
        var shared = ReadVarint();
        var rest = ReadVarint();
        if (shared > _name.Length || rest > _data.Length)
            throw Damaged();
        _name.Truncate((int)shared);
        _name.Append(_data[..(int)rest]);
        _data = _data[(int)rest..];
        _left = ReadVarint();
        _line = 0;
        return true;
    }

    /// <summary>Reads the next occurrence of the name, in source order.</summary>
    /// <returns>Whether there is one.</returns>
    /// <exception cref="InvalidDataException">The data is damaged.</exception>
    public bool Read(out Occurrence occurrence)
    {
        if (_left == 0)
        {
            occurrence = default;
            return false;
        }
        _left--;
        var lines = ReadVarint();
        if (lines > int.MaxValue - _line)
            throw Damaged();
        _line += (int)lines;
        var place = ReadVarint();
        occurrence = new Occurrence(_line, (int)(place >> 3), (ReferenceRole)(place & 7));
        return true;
    }

    // Two numbers each, and a number ends with the first byte below 0x80.
    private void Skip()
    {
        var at = 0;
        for (var numbers = 2L * _left; numbers > 0; numbers--)
        {
            while (at < _data.Length && _data[at] >= 0x80)
                at++;
            if (at++ >= _data.Length)
                throw Damaged();
        }
        _data = _data[at..];
        _left = 0;
    }

    private uint ReadVarint()
    {
        var value = 0u;
        for (var i = 0; i < _data.Length && i < 5; i++)
        {
            value |= (uint)(_data[i] & 0x7F) << (7 * i);
            if (_data[i] < 0x80)
            {
                _data = _data[(i + 1)..];
                return value;
            }
        }
        throw Damaged();
    }

    /// <summary>Gives its memory back.</summary>
    public readonly void Dispose() => _name.Dispose();

    private static InvalidDataException Damaged() => new("The occurrences of a file are damaged. Build the index anew with 'ax index --full'.");
}
