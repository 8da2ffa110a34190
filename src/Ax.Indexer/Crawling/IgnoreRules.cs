namespace Ax.Indexer.Crawling;

/// <summary>The rules of one ignore file, of which the last that matches decides. Immutable and thread-safe.</summary>
internal sealed class IgnoreRules
{
    private readonly IgnoreRule[] _rules;

    public IgnoreRules(IEnumerable<IgnoreRule> rules) => _rules = [.. rules];

    public bool IsEmpty => _rules.Length == 0;

    public bool HasNegations => Array.Exists(_rules, rule => rule.IsNegated);

    /// <summary>Parses the content of an ignore file.</summary>
    public static IgnoreRules Parse(ReadOnlySpan<byte> content, bool ignoreCase)
    {
        var rules = new List<IgnoreRule>();
        if (content.StartsWith("\uFEFF"u8))
            content = content[3..];
        foreach (var range in content.Split((byte)'\n'))
        {
            var line = content[range];
            if (line.IsEmpty || line[0] == '#')
                continue;
            if (IgnoreRule.Parse(Trim(line), ignoreCase) is { } rule)
                rules.Add(rule);
        }
        return new IgnoreRules(rules);
    }

    public Verdict Judge(ReadOnlySpan<byte> path, ReadOnlySpan<byte> name, bool isFolder)
    {
        for (var i = _rules.Length - 1; i >= 0; i--)
        {
            var verdict = _rules[i].Judge(path, name, isFolder);
            if (verdict != Verdict.None)
                return verdict;
        }
        return Verdict.None;
    }

    /// <summary>Takes off the carriage return, what follows a zero byte, and trailing spaces that no backslash protects.</summary>
    private static ReadOnlySpan<byte> Trim(ReadOnlySpan<byte> line)
    {
        if (line[^1] == '\r')
            line = line[..^1];
        var zero = line.IndexOf((byte)0);
        if (zero >= 0)
            line = line[..zero];
        var length = line.TrimEnd((byte)' ').Length;
        var escaped = false;
        for (var i = 0; i < length; i++)
            escaped = !escaped && line[i] == '\\';
        return line[..Math.Min(line.Length, escaped ? length + 1 : length)];
    }
}
