using System.Globalization;
using System.Text;

namespace Ax.Cli.Rendering;

/// <summary>
/// Makes text from files harmless: a file name with an escape sequence must not drive the terminal, one with a line
/// break must not look like two results, and bidirectional overrides must not reorder a line (CVE-2021-42574).
/// </summary>
internal static class ControlCharacters
{
    /// <summary>The text with control characters written as <c>\n</c>, <c>\x1b</c> or <c>\u202e</c>.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="kept">A character left as it is, such as the tab in source lines.</param>
    public static string Escape(string text, char kept = '\0')
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (IsHarmful(text, i) && text[i] != kept)
                return EscapeFrom(text, i, kept);
        }
        return text;
    }

    private static string EscapeFrom(string text, int start, char kept)
    {
        var result = new StringBuilder(text, 0, start, text.Length + 16);
        for (var i = start; i < text.Length; i++)
        {
            var c = text[i];
            if (c == kept || !IsHarmful(text, i))
                result.Append(c);
            else
                result.Append(Name(c));
        }
        return result.ToString();
    }

    private static string Name(char c) => c switch
    {
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        < '\u0100' => "\\x" + ((int)c).ToString("x2", CultureInfo.InvariantCulture),
        _ => "\\u" + ((int)c).ToString("x4", CultureInfo.InvariantCulture),
    };

    private static bool IsHarmful(string text, int index)
    {
        var c = text[index];
        if (c is >= ' ' and < '\u007f')
            return false;
        if (char.IsSurrogate(c))
            return char.IsHighSurrogate(c) ? index + 1 == text.Length || !char.IsLowSurrogate(text[index + 1]) : index == 0 || !char.IsHighSurrogate(text[index - 1]);
        return char.IsControl(c) || c is '\u2028' or '\u2029' or (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069');
    }
}
