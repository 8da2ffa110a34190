using System.Text;
using System.Text.RegularExpressions;

namespace Ax.Indexer.Syntax.Languages;

/// <summary>
/// What an editor was told about a file in its own text: <c>-*- mode: ruby -*-</c> (Emacs, first or second line),
/// <c>vim: set ft=ruby :</c> (Vim, in the first or last five lines).
/// </summary>
internal static partial class Modeline
{
    private const int Lines = 5, MaxLength = 2048;

    /// <summary>The language's name in the editor's words, in lower case; null when there is none.</summary>
    public static string? Find(ReadOnlySpan<byte> content)
    {
        var head = content[..Math.Min(content.Length, MaxLength)];
        if (head.IndexOf("-*-"u8) >= 0 && Emacs().Match(Text(FirstLines(head, 2))) is { Success: true } emacs)
            return emacs.Groups["mode"].Value.ToLowerInvariant();
        var tail = content[^Math.Min(content.Length, MaxLength)..];
        return FindVim(FirstLines(head, Lines)) ?? FindVim(LastLines(tail, Lines));
    }

    private static string? FindVim(ReadOnlySpan<byte> lines) =>
        (lines.IndexOf("vim"u8) >= 0 || lines.IndexOf("ex:"u8) >= 0 || lines.IndexOf("vi:"u8) >= 0) && Vim().Match(Text(lines)) is { Success: true } vim
            ? vim.Groups["type"].Value.ToLowerInvariant()
            : null;

    private static ReadOnlySpan<byte> FirstLines(ReadOnlySpan<byte> text, int count)
    {
        var end = 0;
        for (; count > 0 && end < text.Length; count--)
            end += text[end..].IndexOf((byte)'\n') is var length and >= 0 ? length + 1 : text.Length - end;
        return text[..end];
    }

    private static ReadOnlySpan<byte> LastLines(ReadOnlySpan<byte> text, int count)
    {
        var start = text.TrimEnd((byte)'\n').Length;
        for (; count > 0 && start > 0; count--)
            start = Math.Max(0, text[..start].LastIndexOf((byte)'\n'));
        return text[start..];
    }

    private static string Text(ReadOnlySpan<byte> bytes) => Encoding.Latin1.GetString(bytes);

    [GeneratedRegex(@"-\*-(?:.*?\bmode:\s*(?<mode>[\w+#-]+?)|\s*(?<mode>[\w+#-]+?))\s*(?:;.*?)?-\*-", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Emacs();

    [GeneratedRegex(@"(?:^|\s)(?:vi|vim|ex):.*?\b(?:ft|filetype|syntax|syn)=(?<type>[\w+#-]+)", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Vim();
}
