using Ax.Indexer.Model;

namespace Ax.Indexer;

/// <summary>Where the source stands and where its index is kept. Mutable; copied when the index is opened.</summary>
public sealed class CodeIndexOptions
{
    /// <summary>The name of the folder of an index that is nowhere else: it lies in the root.</summary>
    public const string DefaultFolder = ".ax";

    /// <summary>Creates options for a source tree.</summary>
    /// <param name="root">The folder to index, absolute or relative to the current directory of the process.</param>
    public CodeIndexOptions(string root) => Root = Path.GetFullPath(root);

    /// <summary>The folder to index, absolute.</summary>
    public string Root { get; }

    /// <summary>The folder of the index. Default: <see cref="DefaultFolder"/> in <see cref="Root"/>.</summary>
    public string? IndexDirectory { get; set; }

    /// <summary>
    /// Folders of further languages, each in the form of <c>grammars/&lt;id&gt;</c> with the compiled grammar beside it. Default none.
    /// Loading a grammar runs its code: name only folders that are trusted.
    /// </summary>
    public IList<string> GrammarFolders { get; } = [];

    /// <summary>What scores are made of, where a query brings no weights of its own. Default <see cref="RankingWeights.Default"/>.</summary>
    public RankingWeights Ranking { get; set; } = RankingWeights.Default;
}
