using System.IO.Enumeration;
using Ax.Indexer.Tokens;

namespace Ax.Indexer.Searching.Queries;

/// <summary>
/// What <c>container:</c> takes: the name of what encloses a symbol, or the end of its qualified name, whatever the case. In a name,
/// <c>*</c> stands for any characters and <c>?</c> for one; <c>**</c> stands for any number of names. For one query; not thread-safe.
/// </summary>
internal sealed class ContainerPattern(string pattern)
{
    private const string AnyNames = "**";

    // Those of all languages: a query does not know which of them it will meet.
    private static readonly string[] Separators = ["::", "->", " > ", ".", "#", "/", "\\", ":", "$"];

    private readonly Dictionary<string, string[]> _partsBySeparator = new(StringComparer.Ordinal);

    /// <summary>Words that the innermost container must have; empty when the pattern does not tell.</summary>
    public IReadOnlyList<string> InnermostWords
    {
        get
        {
            var innermost = pattern.Split(Separators, StringSplitOptions.RemoveEmptyEntries).LastOrDefault() ?? "";
            return innermost.AsSpan().ContainsAny('*', '?') ? [] : TokenWriter.Words(innermost);
        }
    }

    /// <summary>Whether a container matches.</summary>
    /// <param name="container">Its qualified name; null at top level, which nothing matches.</param>
    /// <param name="separator">What stands between the names in its language.</param>
    public bool IsMatch(string? container, string separator)
    {
        if (container is null)
            return false;
        var names = QualifiedName.Split(container, separator);
        var parts = Parts(separator);
        return names.Count == 0 || parts.Length == 1 ? container.Equals(pattern, StringComparison.OrdinalIgnoreCase) : IsMatch(parts, names);
    }

    // In front of the pattern anything may stand. A backslash stands for itself.
    private string[] Parts(string separator)
    {
        if (!_partsBySeparator.TryGetValue(separator, out var parts))
        {
            var names = QualifiedName.Split(pattern, separator).Select(name => name.Replace("\\", "\\\\", StringComparison.Ordinal));
            _partsBySeparator.Add(separator, parts = [AnyNames, .. names]);
        }
        return parts;
    }

    // Backtracks to the last ** only: what an earlier one would gain by taking more, the later can take over.
    private static bool IsMatch(string[] parts, List<string> names)
    {
        int part = 0, name = 0, star = 0, starName = 0;
        while (name < names.Count)
        {
            if (part < parts.Length && parts[part] == AnyNames)
                (star, starName) = (part++, name);
            else if (part < parts.Length && FileSystemName.MatchesSimpleExpression(parts[part], names[name]))
                (part, name) = (part + 1, name + 1);
            else
                (part, name) = (star + 1, ++starName);
        }
        while (part < parts.Length && parts[part] == AnyNames)
            part++;
        return part == parts.Length;
    }
}
