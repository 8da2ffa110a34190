using System.Text;

namespace Ax.Indexer.Sources;

/// <summary>Makes source text presentable: signatures on one line, documentation without comment marks.</summary>
internal static class SourceRendering
{
    private const int MaxSignature = 240;

    /// <summary>A signature on one line, without attributes before it and without the mark that opens its body.</summary>
    public static string Signature(ReadOnlySpan<byte> utf8)
    {
        var text = new StringBuilder();
        var source = Encoding.UTF8.GetString(Head(utf8, 4 * MaxSignature));
        for (var i = 0; i < source.Length; i++)
        {
            var c = source[i];
            var continuesLine = c == '\\' && (i + 1 == source.Length || source[i + 1] is '\r' or '\n');
            if (!char.IsWhiteSpace(c) && !continuesLine)
                text.Append(c);
            else if (text.Length > 0 && text[^1] != ' ')
                text.Append(' ');
        }
        var line = SkipAttributes(text.ToString().AsSpan()).TrimEnd(" {=;,").ToString();
        line = line.Replace("( ", "(", StringComparison.Ordinal).Replace(" )", ")", StringComparison.Ordinal);
        if (line.Length <= MaxSignature)
            return line;
        var end = char.IsHighSurrogate(line[MaxSignature - 1]) ? MaxSignature - 1 : MaxSignature;
        return string.Concat(line.AsSpan(0, end), "…");
    }

    /// <summary>Documentation without comment marks and common indentation; lines are kept.</summary>
    public static string Documentation(ReadOnlySpan<byte> utf8)
    {
        var lines = new List<string>();
        foreach (var raw in Encoding.UTF8.GetString(utf8).Split('\n'))
        {
            var line = raw.AsSpan().Trim();
            // First, or "/**/" would be a mark and a slash.
            if (line.EndsWith("*/"))
                line = line[..^2];
            foreach (var mark in (ReadOnlySpan<string>)["/**<", "/*!<", "///<", "//!<", "/**", "/*!", "/*", "///", "//!", "//", "\"\"\"", "r\"\"\"", "'''", "--", "#"])
            {
                if (!line.StartsWith(mark))
                    continue;
                line = line[mark.Length..];
                break;
            }
            if (line.EndsWith("\"\"\"") || line.EndsWith("'''"))
                line = line[..^3];
            line = line.Trim();
            if (line.StartsWith("* ") || line is "*")
                line = line[1..].Trim();
            lines.Add(line.ToString());
        }
        return string.Join('\n', lines).Trim();
    }

    // At most so many bytes, whole characters.
    private static ReadOnlySpan<byte> Head(ReadOnlySpan<byte> utf8, int length)
    {
        if (utf8.Length <= length)
            return utf8;
        while (length > 0 && (utf8[length] & 0xC0) == 0x80)
            length--;
        return utf8[..length];
    }

    // "[Obsolete] public void M()", "@Override public void m()", "#[inline] pub fn f()".
    private static ReadOnlySpan<char> SkipAttributes(ReadOnlySpan<char> text)
    {
        while (true)
        {
            text = text.TrimStart();
            var start = text;
            if (text.StartsWith("#["))
                text = SkipBrackets(text[1..]);
            else if (text.StartsWith("["))
                text = SkipBrackets(text);
            else if (text.Length > 1 && text[0] == '@' && char.IsLetter(text[1]) && !text.StartsWith("@interface"))
                text = SkipAnnotation(text);
            // "@count = 0" is no annotation.
            if (text.Length == start.Length || !StartsDeclaration(text.TrimStart()))
                return start;
        }
    }

    private static bool StartsDeclaration(ReadOnlySpan<char> text) =>
        !text.IsEmpty && (char.IsLetter(text[0]) || text[0] is '@' or '[' or '#' or '_' or '<' or '`' or '(' or '~');

    private static ReadOnlySpan<char> SkipAnnotation(ReadOnlySpan<char> text)
    {
        var end = 1;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '_' or '.'))
            end++;
        return end < text.Length && text[end] == '(' ? SkipBrackets(text[end..]) : text[end..];
    }

    // Behind the bracket that closes the first; all of it when none does.
    private static ReadOnlySpan<char> SkipBrackets(ReadOnlySpan<char> text)
    {
        var depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '(' or '[')
                depth++;
            else if (text[i] is ')' or ']' && --depth == 0)
                return text[(i + 1)..];
        }
        return [];
    }
}
