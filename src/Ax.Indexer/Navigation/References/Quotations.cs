namespace Ax.Indexer.Navigation.References;

/// <summary>Strings and comments, as most languages write them, where text is looked at without parsing it.</summary>
internal static class Quotations
{
    /// <summary>Whether a string or a comment begins at a place.</summary>
    public static bool Begins(ReadOnlySpan<byte> text, int at) =>
        text[at] is (byte)'"' or (byte)'\'' or (byte)'`' || text[at] == '/' && at + 1 < text.Length && text[at + 1] is (byte)'/' or (byte)'*';

    /// <summary>Where the last byte is of the string or comment that begins at a place; the length of the text when it has no end.</summary>
    public static int EndOf(ReadOnlySpan<byte> text, int start) => text[start] == '/' ? EndOfComment(text, start) : EndOfString(text, start);

    /// <summary>How many curly brackets are open at the end of a text.</summary>
    public static int Depth(ReadOnlySpan<byte> text)
    {
        var depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (Begins(text, i))
                i = EndOf(text, i);
            else
                depth += text[i] switch { (byte)'{' => 1, (byte)'}' => -1, _ => 0 };
        }
        return depth;
    }

    private static int EndOfString(ReadOnlySpan<byte> text, int start)
    {
        for (var i = start + 1; i < text.Length; i++)
        {
            if (text[i] == '\\')
                i++;
            else if (text[i] == text[start])
                return i;
        }
        return text.Length;
    }

    private static int EndOfComment(ReadOnlySpan<byte> text, int start)
    {
        var end = text[start + 1] == '/' ? text[start..].IndexOf((byte)'\n') : text[start..].IndexOf("*/"u8) + 1;
        return end <= 0 ? text.Length : start + end;
    }
}
