using Ax.Indexer.Storage.Reads;

namespace Ax.Indexer.Searching;

/// <summary>
/// A name with what may stand before it: containers (<c>Container.member</c>, <c>a::b</c>) and a file (<c>path/file.c:name</c>).
/// </summary>
/// <param name="File">The end of the file's path; null when it is not given.</param>
/// <param name="Containers">Names of the containers, outermost first.</param>
/// <param name="Name">The name itself.</param>
internal sealed record QualifiedName(string? File, IReadOnlyList<string> Containers, string Name)
{
    private static readonly string[] Separators = ["::", "->", ".", "#", "/"];

    public static QualifiedName Parse(string text)
    {
        string? file = null;
        var colon = text.LastIndexOf(':');
        if (colon > 0 && colon < text.Length - 1 && text[colon - 1] != ':')
        {
            file = text[..colon].Replace('\\', '/');
            text = text[(colon + 1)..];
        }
        var parts = Split(text);
        return parts.Count == 0 ? new(file, [], text) : new(file, parts[..^1], parts[^1]);
    }

    /// <summary>Whether a symbol has this name, in these containers, in this file.</summary>
    public bool Matches(StoredSymbol symbol, StringComparison comparison)
    {
        if (!symbol.Name.Equals(Name, comparison))
            return false;
        if (File is not null && symbol.File.Path != File && !symbol.File.Path.EndsWith("/" + File, StringComparison.Ordinal))
            return false;
        if (Containers.Count == 0)
            return true;
        var actual = symbol.Container is null ? [] : Split(symbol.Container);
        if (actual.Count < Containers.Count)
            return false;
        for (var i = 1; i <= Containers.Count; i++)
        {
            if (!actual[^i].Equals(Containers[^i], comparison))
                return false;
        }
        return true;
    }

    private static List<string> Split(string text) =>
        [.. text.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
}
