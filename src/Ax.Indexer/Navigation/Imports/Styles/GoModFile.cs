namespace Ax.Indexer.Navigation.Imports.Styles;

/// <summary>A line of <c>go.mod</c> or <c>go.work</c>.</summary>
/// <param name="Verb">What it says: <c>module</c>, <c>replace</c>, <c>use</c> …</param>
/// <param name="Words">The rest, at least one word, without quotes.</param>
internal sealed record GoModLine(string Verb, string[] Words);

/// <summary>Reads <c>go.mod</c> and <c>go.work</c>, whose grammar is described at https://go.dev/ref/mod#go-mod-file-grammar.</summary>
internal static class GoModFile
{
    private static readonly char[] Blanks = [' ', '\t', '\r'];

    public static List<GoModLine> Parse(string? text)
    {
        var lines = new List<GoModLine>();
        string? block = null;
        foreach (var raw in (text ?? "").Split('\n'))
        {
            var comment = raw.IndexOf("//", StringComparison.Ordinal);
            var words = (comment < 0 ? raw : raw[..comment]).Split(Blanks, StringSplitOptions.RemoveEmptyEntries);
            if (words is [")"])
                block = null;
            else if (words is [var opened, "("])
                block = opened;
            else if (block is not null && words.Length > 0)
                lines.Add(new GoModLine(block, Unquoted(words)));
            else if (words.Length > 1)
                lines.Add(new GoModLine(words[0], Unquoted(words[1..])));
        }
        return lines;
    }

    /// <summary>The replacements by folders: <c>replace a.b/c [version] =&gt; ../c</c>.</summary>
    public static Dictionary<string, string> Replacements(List<GoModLine> lines, string folder)
    {
        var replacements = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in lines)
        {
            if (line.Verb == "replace" && line.Words.Length > 2 && line.Words[^1].StartsWith('.') && RelativePath.Join(folder, line.Words[^1]) is { } replaced)
                replacements[line.Words[0]] = replaced;
        }
        return replacements;
    }

    private static string[] Unquoted(string[] words) => [.. words.Select(static word => word.Trim('"', '`'))];
}
