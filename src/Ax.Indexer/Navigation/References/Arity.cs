namespace Ax.Indexer.Navigation.References;

/// <summary>
/// Counts arguments and parameters in the text behind a name, to tell overloads apart. Where a list is not as most languages write
/// it (spread arguments, a comparison that may be a list of type arguments), the count is not known.
/// </summary>
/// <param name="Min">The fewest arguments that fit.</param>
/// <param name="Max">The most arguments that fit.</param>
internal readonly record struct Arity(int Min, int Max)
{
    // Longer lists are not read to the end.
    private const int MostBytes = 8192;

    /// <summary>The number of arguments of a call; null when it is not known.</summary>
    /// <param name="text">The file as UTF-8.</param>
    /// <param name="offset">Behind the called name.</param>
    public static int? OfArguments(ReadOnlySpan<byte> text, int offset)
    {
        // Behind it may stand one more: a block (Kotlin, Swift, Ruby).
        if (!TryReadList(text, offset, out var list, out var end) || text[end..].TrimStart(" \t"u8) is [(byte)'{', ..])
            return null;
        var count = 0;
        // A '<' may open type arguments, whose commas are none of the list's.
        if (list.Exists(part => part.Contains('<')) && (!TryReadList(text, offset, out var other, out _, withAngles: true) || other.Count != list.Count))
            return null;
        foreach (var part in list)
        {
            // An asterisk may stand for any number.
            if (part.StartsWith('*') || part.StartsWith("...", StringComparison.Ordinal) || part.EndsWith("...", StringComparison.Ordinal))
                return null;
            count++;
        }
        return count;
    }

    /// <summary>The numbers of arguments that a function takes; null when they are not known.</summary>
    /// <param name="text">The file as UTF-8.</param>
    /// <param name="offset">Behind the function's name.</param>
    public static Arity? OfParameters(ReadOnlySpan<byte> text, int offset)
    {
        if (!TryReadList(text, offset, out var list, out _, withAngles: true))
            return null;
        var (min, max) = (0, 0);
        foreach (var part in list)
        {
            if (part == "void" && list.Count == 1)
                break;
            if (part.Contains("...", StringComparison.Ordinal) || part.StartsWith("params ", StringComparison.Ordinal) || part.StartsWith("vararg ", StringComparison.Ordinal))
                return new Arity(min, int.MaxValue);
            // An extension method is called behind its first argument, or with it.
            var isOptional = part.Replace("=>", "", StringComparison.Ordinal).Contains('=') || part.Contains("?:", StringComparison.Ordinal) || part.StartsWith("this ", StringComparison.Ordinal);
            min += isOptional ? 0 : 1;
            max++;
        }
        return new Arity(min, max);
    }

    /// <summary>Whether a call with so many arguments fits.</summary>
    public bool Admits(int arguments) => arguments >= Min && arguments <= Max;

    private static bool TryReadList(ReadOnlySpan<byte> text, int offset, out List<string> parts, out int end, bool withAngles = false)
    {
        (parts, end) = ([], offset);
        if (offset < 0 || offset >= text.Length)
            return false;
        var last = Math.Min(text.Length, offset + MostBytes);
        var rest = text[offset..last];
        rest = SkipTypeArguments(rest.TrimStart(" \t\r\n"u8)).TrimStart(" \t\r\n"u8);
        if (rest.IsEmpty || rest[0] != '(')
            return false;
        var (depth, angles, start) = (0, 0, 1);
        for (var i = 0; i < rest.Length; i++)
        {
            switch (rest[i])
            {
                case (byte)'(' or (byte)'[' or (byte)'{':
                    depth++;
                    break;
                case (byte)')' or (byte)']' or (byte)'}':
                    if (--depth > 0)
                        break;
                    Add(parts, rest[start..i]);
                    end = last - rest.Length + i + 1;
                    return rest[i] == ')';
                case (byte)'<' when withAngles:
                    angles++;
                    break;
                case (byte)'>' when withAngles && angles > 0 && rest[i - 1] is not ((byte)'=' or (byte)'-'):
                    angles--;
                    break;
                case (byte)',' when depth == 1 && angles == 0:
                    Add(parts, rest[start..i]);
                    start = i + 1;
                    break;
                case var _ when Quotations.Begins(rest, i):
                    i = Quotations.EndOf(rest, i);
                    break;
            }
        }
        return false;
    }

    // An empty last part is a comma at the end, or an empty list.
    private static void Add(List<string> parts, ReadOnlySpan<byte> part)
    {
        var trimmed = part.Trim(" \t\r\n"u8);
        if (!trimmed.IsEmpty)
            parts.Add(System.Text.Encoding.UTF8.GetString(trimmed));
    }

    private static ReadOnlySpan<byte> SkipTypeArguments(ReadOnlySpan<byte> text)
    {
        var rest = text.StartsWith("::<"u8) ? text[2..] : text;
        if (rest.IsEmpty || rest[0] != '<')
            return text;
        var depth = 0;
        for (var i = 0; i < rest.Length && rest[i] is not ((byte)';' or (byte)'{' or (byte)'('); i++)
        {
            depth += rest[i] == '<' ? 1 : rest[i] == '>' ? -1 : 0;
            if (depth == 0)
                return rest[(i + 1)..];
        }
        return text;
    }
}
