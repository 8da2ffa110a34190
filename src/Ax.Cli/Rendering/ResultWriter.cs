using System.Buffers;
using System.Text;

namespace Ax.Cli.Rendering;

/// <summary>Standard output, buffered as UTF-8. A reader that went away (<c>| head</c>) is no error: the runtime drops what it does not want.</summary>
internal sealed class ResultWriter(Stream stream, bool colors)
{
    private const int BufferSize = 32 * 1024;

    private readonly ArrayBufferWriter<byte> _buffer = new(4096);

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
        Encoding.UTF8.GetBytes(text, _buffer);
        FlushIfFull();
    }

    /// <summary>Writes bytes.</summary>
    public void Bytes(ReadOnlySpan<byte> bytes)
    {
        _buffer.Write(bytes);
        FlushIfFull();
    }

    /// <exception cref="IOException">The results cannot be written: the disk is full.</exception>
    public void Flush()
    {
        stream.Write(_buffer.WrittenSpan);
        _buffer.ResetWrittenCount();
    }

    private void FlushIfFull()
    {
        if (_buffer.WrittenCount >= BufferSize)
            Flush();
    }
}
