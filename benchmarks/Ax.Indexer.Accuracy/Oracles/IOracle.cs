using Ax.Indexer.Accuracy.Comparison;
using Ax.Indexer.Accuracy.Extraction;

namespace Ax.Indexer.Accuracy.Oracles;

/// <summary>A tool we did not write, which knows the definitions of files, and perhaps what names in them mean.</summary>
internal interface IOracle
{
    /// <summary>Its name and version.</summary>
    string Version { get; }

    /// <summary>Whether it tells the column of a name, so that columns are compared, too.</summary>
    bool KnowsColumns { get; }

    /// <summary>What it knows of the files, by path.</summary>
    /// <param name="root">The corpus.</param>
    /// <param name="files">Paths relative to the root.</param>
    /// <param name="mapping">What it is asked for.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    Task<IReadOnlyDictionary<string, OracleFile>> ReadAsync(string root, IReadOnlyList<string> files, Mapping mapping, CancellationToken cancellationToken);
}

/// <summary>What an oracle knows of a file.</summary>
/// <param name="Definitions">Its definitions.</param>
/// <param name="Identifiers">Every identifier in it; null when the oracle knows definitions alone.</param>
/// <param name="Unseen">Lines the oracle does not look at: inactive branches of the preprocessor.</param>
/// <param name="IsBroken">Whether the oracle has syntax errors in it: then it is no witness.</param>
internal sealed record OracleFile(
    IReadOnlyList<Definition> Definitions, IReadOnlyList<Identifier>? Identifiers = null, IReadOnlyList<Range>? Unseen = null, bool IsBroken = false)
{
    /// <summary>Whether the oracle does not look at a line.</summary>
    public bool IsUnseen(int line) => Unseen is not null && Unseen.Any(lines => line >= lines.Start.Value && line < lines.End.Value);
}

/// <summary>An identifier as an oracle reads it. Lines and columns 0-based; the column is in UTF-8 bytes.</summary>
/// <param name="Name">Its text.</param>
/// <param name="Kind">What it is bound to, such as <c>method</c> or <c>local</c>.</param>
/// <param name="Role">What is done with it there, such as <c>call</c>.</param>
/// <param name="Line">Its line.</param>
/// <param name="Column">Its column.</param>
internal sealed record Identifier(string Name, string Kind, string Role, int Line, int Column);
