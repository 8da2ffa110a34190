using System.Buffers;

namespace Ax.Indexer.Searching.Content;

/// <summary>Makes the ends of lines alike: lines are then what lies between line feeds.</summary>
internal static class LineEnds
{
    /// <summary>The text without the last end of a line, behind which there is no line, and without a carriage return before each.</summary>
    /// <param name="text">A text that is not empty.</param>
    /// <param name="rented">An array of the shared pool that the result stands in; null when it stands where it stood.</param>
    public static ReadOnlySpan<byte> Unify(ReadOnlySpan<byte> text, out byte[]? rented)
    {
        rented = null;
        text = text is [.., (byte)'\n'] ? text[..^1] : text;
        text = text is [.., (byte)'\r'] ? text[..^1] : text;
        var first = text.IndexOf("\r\n"u8);
        if (first < 0)
            return text;
        rented = ArrayPool<byte>.Shared.Rent(text.Length);
        var length = 0;
        for (var at = first; at >= 0; at = text.IndexOf("\r\n"u8))
        {
            text[..at].CopyTo(rented.AsSpan(length));
            length += at;
            text = text[(at + 1)..];
        }
        text.CopyTo(rented.AsSpan(length));
        return rented.AsSpan(0, length + text.Length);
    }
}
