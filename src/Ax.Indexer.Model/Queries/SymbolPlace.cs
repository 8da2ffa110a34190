namespace Ax.Indexer.Model;

/// <summary>A symbol and where it stands. Lines and columns 0-based, columns count UTF-8 bytes.</summary>
/// <param name="Symbol">Its qualified name, written as its language does.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Path">Its file, relative to the root.</param>
/// <param name="Line">Line of its name.</param>
/// <param name="Column">Byte column of its name.</param>
public sealed record SymbolPlace(string Symbol, SymbolKind Kind, string Path, int Line, int Column);
