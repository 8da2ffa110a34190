using System.Text.RegularExpressions;

namespace Ax.Indexer.Benchmarks.Monster;

/// <summary>Text with holes in it, such as <c>{name}</c>.</summary>
internal sealed partial class Template(IReadOnlyList<string> lines)
{
    /// <summary>Its lines, each with the white space it begins with and its parts; every second part is the name of a hole.</summary>
    public IReadOnlyList<(string Indent, string[] Parts)> Lines { get; } = [.. lines.Select(static line =>
    {
        var text = line.TrimStart();
        return (line[..^text.Length], Hole().Split(text));
    })];

    [GeneratedRegex(@"\{([a-zA-Z]+)\}")]
    private static partial Regex Hole();
}
