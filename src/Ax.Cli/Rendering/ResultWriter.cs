using System.Text;

namespace Ax.Cli.Rendering;

/// <summary>Standard output, buffered as UTF-8. A reader that went away (<c>| head</c>) is no error: the runtime drops what it does not want.</summary>
internal sealed class ResultWriter(Stream stream, bool colors)
{
    private byte[] _buffer = new byte[32 * 1024];
    private int _used;

    public Paint Paint { get; } = new(colors);

    /// <summary>Writes one line; what comes from files must be escaped already.</summary>
    public void Line(string text)
    {
        Text(text);
        Text("\n");
    }

    /// <summary>Writes text as it is, line breaks included.</summary>
    public void Text(string text)
    {
        // Making space may flush: only then is the place known.
        var space = Space(Encoding.UTF8.GetMaxByteCount(text.Length));
        _used += Encoding.UTF8.GetBytes(text, space);
    }

    /// <summary>Writes bytes.</summary>
    public void Bytes(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Space(bytes.Length));
        _used += bytes.Length;
    }

    /// <exception cref="IOException">The results cannot be written: the disk is full.</exception>
    public void Flush()
    {
        try
        {
            stream.Write(_buffer, 0, _used);
        }
        catch (IOException exception)
        {
            throw new IOException($"the results cannot be written: {exception.Message}", exception);
        }
        _used = 0;
    }

    private Span<byte> Space(int size)
    {
        if (size > _buffer.Length - _used)
            Flush();
        if (size > _buffer.Length)
            _buffer = new byte[size];
        return _buffer.AsSpan(_used);
    }
}
