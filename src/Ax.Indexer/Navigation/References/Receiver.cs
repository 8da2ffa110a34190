using System.Text;
using Ax.Indexer.Model;

namespace Ax.Indexer.Navigation.References;

/// <summary>What stands before a name and is looked into: <c>this.name</c>, <c>Type.name</c>, <c>f().name</c>, <c>a::name</c>.</summary>
/// <param name="Kind">What sort of thing it is.</param>
/// <param name="Name">The identifier before the mark; null when there is none.</param>
/// <param name="Owner">The identifier before that one, where it is looked up in something itself; null when it is not.</param>
internal readonly record struct Receiver(ReceiverKind Kind, string? Name = null, string? Owner = null)
{
    // Words for the object itself, in whatever language has them.
    private static readonly string[] SelfWords = ["this", "self", "Self", "$this", "Me", "@"];
    private static readonly string[] Marks = ["?->", "->", "?::", "::", "?.", "!.", "&.", ".", "\\"];

    /// <summary>Reads it from the text before (and right behind) a name.</summary>
    public static Receiver Read(ReadOnlySpan<byte> text, int start, int length)
    {
        if (start < 0 || start + length > text.Length)
            return new Receiver(ReceiverKind.Unknown);
        var before = WithoutComments(text[..start]);
        if (BeforeMark(before) is >= 0 and var end)
        {
            var name = LastIdentifier(before[..end]);
            var isSelf = SelfWords.Contains(name);
            return name.Length == 0 ? new Receiver(ReceiverKind.Expression) : new Receiver(isSelf ? ReceiverKind.Self : ReceiverKind.Named, name, OwnerOf(before[..end], name));
        }
        if (IsKey(before, text[(start + length)..]))
            return new Receiver(ReceiverKind.Key);
        return new Receiver(before.Length > 0 && before[^1] == '[' ? ReceiverKind.Bracket : ReceiverKind.None);
    }

    /// <summary>Where the text ends that a name is looked up in; -1 when there is none.</summary>
    /// <param name="text">The file as UTF-8.</param>
    /// <param name="start">Where the name begins.</param>
    public static int EndBefore(ReadOnlySpan<byte> text, int start) => start < 0 ? -1 : BeforeMark(WithoutComments(text[..start]));

    /// <summary>The name that a text ends with at a place; empty when there is none.</summary>
    public static ByteSpan NameBefore(ReadOnlySpan<byte> text, int end)
    {
        var start = end;
        while (start > 0 && IsPart(text[start - 1]))
            start--;
        return new ByteSpan(start, end - start);
    }

    // A line of comment before a name may end like an access: "// Done." The marks are those of most languages.
    private static ReadOnlySpan<byte> WithoutComments(ReadOnlySpan<byte> text)
    {
        var before = TrimEnd(text);
        while (text[before.Length..].Contains((byte)'\n'))
        {
            var line = before[(before.LastIndexOf((byte)'\n') + 1)..];
            var mark = line.IndexOf("//"u8) is >= 0 and var slashes && line[..slashes].Count((byte)'"') % 2 == 0 ? slashes : line.TrimStart(" \t"u8) is [(byte)'#', ..] ? 0 : -1;
            if (mark < 0)
                break;
            text = before[..(before.Length - line.Length + mark)];
            before = TrimEnd(text);
        }
        return before;
    }

    private static string? OwnerOf(ReadOnlySpan<byte> text, string name)
    {
        var before = TrimEnd(text[..^Encoding.UTF8.GetByteCount(name)]);
        return BeforeMark(before) is >= 0 and var end ? LastIdentifier(before[..end]) : null;
    }

    // Where a mark of access begins that the text ends with, white space before it left out; -1 when there is none.
    private static int BeforeMark(ReadOnlySpan<byte> text)
    {
        foreach (var mark in Marks)
        {
            if (EndsWith(text, mark) && !EndsWith(text, ".."))
                return TrimEnd(text[..^mark.Length]).Length;
        }
        return -1;
    }

    // { name: … }, f(name: …), { Name = … }: a member of something that is not named here.
    private static bool IsKey(ReadOnlySpan<byte> before, ReadOnlySpan<byte> after)
    {
        if (before.IsEmpty || before[^1] is not ((byte)'{' or (byte)',' or (byte)'(' or (byte)';' or (byte)'|'))
            return false;
        var rest = after.TrimStart(" \t\r\n"u8);
        if (rest.Length > 0 && rest[0] == '?')
            rest = rest[1..];
        return rest.Length > 1 && (rest[0] == ':' && rest[1] != ':' || before[^1] is (byte)'{' or (byte)',' && rest[0] == '=' && rest[1] is not ((byte)'=' or (byte)'>'));
    }

    private static string LastIdentifier(ReadOnlySpan<byte> text) => Encoding.UTF8.GetString(NameBefore(text, text.Length).Of(text));

    private static bool EndsWith(ReadOnlySpan<byte> text, string mark)
    {
        if (text.Length < mark.Length)
            return false;
        for (var i = 1; i <= mark.Length; i++)
        {
            if (text[^i] != mark[^i])
                return false;
        }
        return true;
    }

    private static ReadOnlySpan<byte> TrimEnd(ReadOnlySpan<byte> text) => text.TrimEnd(" \t\r\n"u8);

    private static bool IsPart(byte b) => b >= 0x80 || char.IsAsciiLetterOrDigit((char)b) || b is (byte)'_' or (byte)'$' or (byte)'@';
}
