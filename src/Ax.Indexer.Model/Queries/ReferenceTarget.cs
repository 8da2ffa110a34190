namespace Ax.Indexer.Model;

/// <summary>Where a definition stands. Lines and columns 0-based.</summary>
/// <param name="Path">Its file, relative to the root.</param>
/// <param name="Line">Line of its name.</param>
/// <param name="Column">Byte column of its name.</param>
public sealed record ReferenceTarget(string Path, int Line, int Column);
