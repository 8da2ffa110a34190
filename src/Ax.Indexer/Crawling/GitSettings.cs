namespace Ax.Indexer.Crawling;

/// <summary>The settings of git that decide what is ignored.</summary>
internal sealed class GitSettings
{
    /// <summary><c>core.excludesFile</c> as written; null if not set.</summary>
    public string? ExcludesFile { get; private set; }

    /// <summary><c>core.ignoreCase</c>. Default false.</summary>
    public bool IgnoreCase { get; private set; }

    /// <summary>The files that were read, whether they exist or not.</summary>
    public List<string> Sources { get; } = [];

    /// <summary>Takes note of a setting; the last one of a name holds.</summary>
    /// <param name="name">Section and key in lower case.</param>
    /// <param name="value">The value; null for a key without one, which means true.</param>
    public void Set(string name, string? value)
    {
        if (name == "core.excludesfile")
            ExcludesFile = value ?? "";
        else if (name == "core.ignorecase")
            IgnoreCase = value is null || value is "1" || IsWord(value, "true") || IsWord(value, "yes") || IsWord(value, "on");
    }

    private static bool IsWord(string value, string word) => string.Equals(value, word, StringComparison.OrdinalIgnoreCase);
}
