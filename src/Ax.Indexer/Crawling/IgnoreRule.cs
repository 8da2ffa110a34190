namespace Ax.Indexer.Crawling;

/// <summary>What rules say of an entry.</summary>
internal enum Verdict : byte
{
    /// <summary>No rule matches.</summary>
    None,
    /// <summary>Left out.</summary>
    Ignore,
    /// <summary>Brought back by a negated pattern.</summary>
    Include,
    /// <summary>
    /// Brought back by a negated pattern that names it, more than <c>!*</c> or <c>!*/</c> do: those are how people say
    /// "look into every folder", and must not bring in <c>.git</c>.
    /// </summary>
    IncludeByName,
}

/// <summary>One pattern of an ignore file. Immutable.</summary>
internal readonly struct IgnoreRule
{
    private readonly Glob _glob;
    private readonly Verdict _verdict;
    private readonly bool _foldersOnly;
    private readonly bool _matchesName;

    private IgnoreRule(Glob glob, Verdict verdict, bool foldersOnly, bool matchesName) =>
        (_glob, _verdict, _foldersOnly, _matchesName) = (glob, verdict, foldersOnly, matchesName);

    /// <summary>Reads a line already freed of line end and trailing spaces; null if it can match nothing.</summary>
    public static IgnoreRule? Parse(ReadOnlySpan<byte> line, bool ignoreCase)
    {
        var negated = line.StartsWith("!"u8);
        if (negated)
            line = line[1..];
        var foldersOnly = line.EndsWith("/"u8);
        if (foldersOnly)
            line = line[..^1];
        var matchesName = !line.Contains((byte)'/');
        if (line.StartsWith("/"u8))
            line = line[1..];
        if (Glob.Compile(line, !matchesName, ignoreCase) is not { } glob)
            return null;
        var namesIt = line[(line.LastIndexOf((byte)'/') + 1)..].ContainsAnyExcept("*?"u8);
        var verdict = !negated ? Verdict.Ignore : namesIt ? Verdict.IncludeByName : Verdict.Include;
        return new IgnoreRule(glob, verdict, foldersOnly, matchesName);
    }

    /// <summary>Whether this rule takes things out or brings them back.</summary>
    public bool IsNegated => _verdict != Verdict.Ignore;

    /// <summary>This rule's verdict on an entry, <see cref="Verdict.None"/> if it does not match.</summary>
    /// <param name="path">Path relative to where the rule stands.</param>
    /// <param name="name">The path's last component.</param>
    /// <param name="isFolder">Whether it is a folder.</param>
    public Verdict Judge(ReadOnlySpan<byte> path, ReadOnlySpan<byte> name, bool isFolder) =>
        (isFolder || !_foldersOnly) && _glob.IsMatch(_matchesName ? name : path) ? _verdict : Verdict.None;
}
