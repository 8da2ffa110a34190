using Ax.Indexer.Accuracy.Comparison;
using Ax.Indexer.Accuracy.Extraction;

namespace Ax.Indexer.Accuracy.Oracles;

/// <summary>A tool we did not write, which knows the definitions of files.</summary>
internal interface IDefinitionOracle
{
    /// <summary>Its name and version.</summary>
    string Version { get; }

    /// <summary>Whether it tells the column of a name, so that columns are compared, too.</summary>
    bool KnowsColumns { get; }

    /// <summary>The definitions of the files, by path.</summary>
    /// <param name="root">The corpus.</param>
    /// <param name="files">Paths relative to the root.</param>
    /// <param name="mapping">What it is asked for.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    Task<IReadOnlyDictionary<string, IReadOnlyList<Definition>>> ReadAsync(
        string root, IReadOnlyList<string> files, Mapping mapping, CancellationToken cancellationToken);
}
