using System.Buffers;
using Ax.Indexer.Crawling;

namespace Ax.Indexer.Searching.Queries;

/// <summary>
/// What <c>path:</c> takes: globs as in <c>.gitignore</c>, and plain text, which may stand anywhere in a path, whatever its case. Text that
/// begins or ends with a slash is a glob: a folder, or a path from the root. Immutable.
/// </summary>
internal sealed class PathPatterns
{
    private static readonly SearchValues<char> Special = SearchValues.Create("*?[\\");

    private readonly GlobSet _globs;
    private readonly string[] _texts;

    public PathPatterns(IReadOnlyCollection<string> values)
    {
        _globs = new GlobSet(values.Where(IsGlob));
        _texts = [.. values.Where(value => !IsGlob(value))];
    }

    /// <summary>Whether there is no pattern.</summary>
    public bool IsEmpty => _globs.IsEmpty && _texts.Length == 0;

    public static bool IsGlob(string value) =>
        value.AsSpan().ContainsAny(Special) || value[0] is '/' or '!' || value[^1] == '/' || value.StartsWith("./", StringComparison.Ordinal);

    public bool IsMatch(string path)
    {
        foreach (var text in _texts)
        {
            if (path.Contains(text, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return !_globs.IsEmpty && _globs.IsMatch(path);
    }
}
