namespace Ax.Indexer.Model;

/// <summary>An import and where it leads.</summary>
public sealed record ImportEdge
{
    /// <summary>The file it stands in, relative to the root.</summary>
    public required string Path { get; init; }
    /// <summary>0-based line.</summary>
    public required int Line { get; init; }
    /// <summary>The target as written, without quotes.</summary>
    public required string Target { get; init; }
    /// <summary>The imported names: <c>name</c>, <c>name as alias</c>, <c>* as alias</c>; empty when there are none.</summary>
    public required IReadOnlyList<string> Names { get; init; }
    /// <summary>What is known of where it leads.</summary>
    public required ImportResolution Resolution { get; init; }
    /// <summary>The files it leads to, or (ambiguous) the candidates, by path; empty otherwise.</summary>
    public required IReadOnlyList<string> Files { get; init; }
    /// <summary>What is imported from outside; null unless external.</summary>
    public required string? Module { get; init; }
    /// <summary>By which rule, in a short word.</summary>
    public required string How { get; init; }
    /// <summary>How far from the file that was asked about: 1 for its own imports, or for its importers.</summary>
    public required int Depth { get; init; }
}

/// <summary>The imports that were reached from a file.</summary>
/// <param name="Path">The file, relative to the root.</param>
/// <param name="Language">Id of its language; null when it is unknown.</param>
/// <param name="Edges">The imports, nearest first, then by path and line.</param>
/// <param name="IsStale">Whether the file has changed or vanished since it was indexed.</param>
public sealed record ImportAnswer(string Path, string? Language, IReadOnlyList<ImportEdge> Edges, bool IsStale);

/// <summary>Files that import each other, directly or through others.</summary>
/// <param name="Files">All of them, by path.</param>
/// <param name="Shortest">A shortest way round: imports that lead from the first file of the list back to it.</param>
public sealed record ImportCycle(IReadOnlyList<string> Files, IReadOnlyList<ImportEdge> Shortest);
