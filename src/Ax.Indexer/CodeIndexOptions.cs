namespace Ax.Indexer;

/// <summary>Where the source stands and where its index is kept. Mutable; copied when the index is opened.</summary>
public sealed class CodeIndexOptions
{
    /// <summary>Creates options for a source tree.</summary>
    /// <param name="root">The folder to index, absolute or relative to the current directory of the process.</param>
    public CodeIndexOptions(string root) => Root = Path.GetFullPath(root);

    /// <summary>The folder to index, absolute.</summary>
    public string Root { get; }

    /// <summary>The folder of the index. Default: <c>.ax</c> in <see cref="Root"/>.</summary>
    public string? IndexDirectory { get; set; }
}
