using Ax.Indexer.Storage.Reads;
using Ax.Indexer.Tokens;

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

    /// <summary>What retrieval looks for: all symbols that can match, and few others, so that its limit does not cut off what is asked for.</summary>
    public SymbolMatch ToMatch() =>
        SymbolMatch.NameInContainer(TokenWriter.NameToken(Name), Containers.Count == 0 ? [] : TokenWriter.Words(Containers[^1]));

    /// <summary>A filter that also has the condition on the file.</summary>
    public SymbolFilter Narrow(SymbolFilter filter) =>
        File is null ? filter : filter with { Path = path => IsInFile(path) && (filter.Path is null || filter.Path(path)) };

    /// <summary>Whether a symbol has this name, in these containers, in this file.</summary>
    public bool Matches(StoredSymbol symbol, StringComparison comparison)
    {
        if (!symbol.Name.Equals(Name, comparison))
            return false;
        if (!IsInFile(symbol.File.Path))
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

    private bool IsInFile(string path) => File is null || path == File || path.EndsWith("/" + File, StringComparison.Ordinal);

    /// <summary>The names that separators stand between.</summary>
    public static List<string> Split(string text) => Split(text, Separators);

    /// <summary>The names that separators, or that of a language, stand between.</summary>
    public static List<string> Split(string text, string separator) =>
        Split(text, Separators.Contains(separator) ? Separators : [separator, .. Separators]);

    private static List<string> Split(string text, string[] separators) =>
        [.. text.Split(separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
}
