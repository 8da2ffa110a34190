using System.Buffers;
using System.Text;

namespace Ax.Indexer.Crawling;

/// <summary>
/// Globs over root-relative paths with <c>/</c>, in the syntax of <c>.gitignore</c> and by the same matcher: <c>*.cs</c> matches a name at
/// any depth, <c>src/*.cs</c> a path from the root, <c>src/</c> a folder, <c>!src/gen/</c> takes out again. A file also matches if a folder
/// above it does; the innermost entry that a glob speaks of decides, and of several globs the last. Immutable and thread-safe.
/// </summary>
internal sealed class GlobSet
{
    private readonly IgnoreRules _rules;

    /// <summary>Compiles globs; blank ones and those that can match nothing are dropped.</summary>
    /// <param name="globs">The globs; a leading <c>./</c> is dropped.</param>
    /// <param name="ignoreCase">Whether ASCII letters match whatever their case.</param>
    public GlobSet(IEnumerable<string> globs, bool ignoreCase = false)
    {
        var rules = new List<IgnoreRule>();
        foreach (var glob in globs)
        {
            var pattern = glob.StartsWith("./", StringComparison.Ordinal) ? glob[1..] : glob;
            IsEmpty &= string.IsNullOrWhiteSpace(pattern);
            if (IgnoreRule.Parse(Encoding.UTF8.GetBytes(pattern), ignoreCase) is { } rule)
                rules.Add(rule);
        }
        _rules = new IgnoreRules(rules);
        HasNegations = _rules.HasNegations;
    }

    /// <summary>Whether no glob was given. A malformed glob counts: it matches nothing rather than everything.</summary>
    public bool IsEmpty { get; } = true;

    /// <summary>Whether something inside a matching folder may not match.</summary>
    public bool HasNegations { get; }

    /// <summary>Whether a file matches, by its own path or a folder above it.</summary>
    public bool IsMatch(ReadOnlySpan<char> path)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(path.Length));
        var matches = IsMatch(buffer.AsSpan(0, Encoding.UTF8.GetBytes(path, buffer)));
        ArrayPool<byte>.Shared.Return(buffer);
        return matches;
    }

    /// <summary>Whether a file matches, its path given in UTF-8.</summary>
    public bool IsMatch(ReadOnlySpan<byte> path)
    {
        var matches = false;
        for (int start = 0, slash; ; start = slash + 1)
        {
            var rest = path[start..].IndexOf((byte)'/');
            if (rest < 0)
                return Judge(path, path[start..], isFolder: false, matches);
            slash = start + rest;
            matches = Judge(path[..slash], path[start..slash], isFolder: true, matches);
        }
    }

    /// <summary>Whether an entry matches, given whether its folder does.</summary>
    public bool Judge(ReadOnlySpan<byte> path, ReadOnlySpan<byte> name, bool isFolder, bool folderMatches) =>
        _rules.Judge(path, name, isFolder) switch
        {
            Verdict.None => folderMatches,
            var verdict => verdict == Verdict.Ignore,
        };
}
