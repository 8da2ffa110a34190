using Ax.Indexer.Model;

namespace Ax.Indexer.Navigation.References;

/// <summary>
/// How many arguments a call has and how many a method takes, as far as the text tells: tells apart what has one name where
/// languages overload. Where it is not certain, everything fits.
/// </summary>
internal static class CallShape
{
    private const int MaxLength = 4096;

    private static readonly byte[][] Flexible = ["="u8.ToArray(), "..."u8.ToArray(), "params "u8.ToArray(), "this "u8.ToArray(), "vararg "u8.ToArray(), "/"u8.ToArray(), "#"u8.ToArray()];

    /// <summary>How many overloads of a method can be meant by a call; of anything else all definitions can.</summary>
    public static int CountFitting(TreeView tree, Site site, DefinitionGroup group)
    {
        if (site.Role != ReferenceRole.Call || group.Main.Kind != SymbolKind.Method || !site.Rules.BareMembers || ArgumentsOf(site) is not { } arguments)
            return group.Sites.Count;
        return group.Sites.Count(method => ParametersOf(tree.File(method.File), method) is not { } parameters || parameters == arguments);
    }

    private static int? ArgumentsOf(Site site) =>
        site.File.OffsetOf(site.Line, site.Column) is >= 0 and var start ? Count(site.File.Text, start + System.Text.Encoding.UTF8.GetByteCount(site.Name), isCall: true) : null;

    private static int? ParametersOf(FileView file, DefinitionSite method) =>
        file.OffsetOf(method.Line, method.Column) is >= 0 and var start ? Count(file.Text, start + System.Text.Encoding.UTF8.GetByteCount(method.Name), isCall: false) : null;

    // The parts between the round brackets that open behind a name.
    private static int? Count(ReadOnlySpan<byte> text, int start, bool isCall)
    {
        var rest = text[Math.Min(start, text.Length)..].TrimStart(" \t\r\n"u8);
        rest = rest[..Math.Min(rest.Length, MaxLength)];
        if (rest is [(byte)'<', ..] && rest.IndexOf((byte)'(') is > 0 and var bracket)
            rest = rest[bracket..];
        if (rest is not [(byte)'(', ..])
            return null;
        var (depth, parts, isEmpty) = (0, 1, true);
        for (var i = 0; i < rest.Length; i++)
        {
            var b = rest[i];
            // Whether it compares or encloses, and what is in a text or comment, takes a parser.
            if (isCall && b is (byte)'<' || b is (byte)'"' or (byte)'\'' or (byte)'`' && SkipText(rest, ref i) || b == '/' && i + 1 < rest.Length && rest[i + 1] is (byte)'/' or (byte)'*')
                return null;
            if (b is (byte)')' or (byte)']' or (byte)'}' or (byte)'>' && --depth == 0)
                return End(rest[..i], rest[(i + 1)..], isCall) ? null : isEmpty ? 0 : parts;
            if (b is (byte)'(' or (byte)'[' or (byte)'{' or (byte)'<')
                depth++;
            else if (b == ',' && depth == 1)
                parts++;
            isEmpty &= depth <= 1 && (i == 0 || char.IsWhiteSpace((char)b));
        }
        return null;
    }

    // Whether more may be given, or less be needed.
    private static bool End(ReadOnlySpan<byte> list, ReadOnlySpan<byte> after, bool isCall)
    {
        if (isCall)
            return after.TrimStart(" \t"u8) is [(byte)'{', ..];
        foreach (var mark in Flexible)
        {
            if (list.IndexOf(mark) >= 0)
                return true;
        }
        return false;
    }

    // Moves to the end of a simple text in quotes; true when there is none.
    private static bool SkipText(ReadOnlySpan<byte> text, ref int i)
    {
        var quote = text[i];
        for (i++; i < text.Length && text[i] is not ((byte)'\n' or (byte)'\\'); i++)
        {
            if (text[i] == quote)
                return false;
        }
        return true;
    }
}
