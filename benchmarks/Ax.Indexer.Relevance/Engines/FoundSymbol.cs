namespace Ax.Indexer.Relevance.Engines;

/// <summary>A hit.</summary>
/// <param name="Name">Name of the symbol.</param>
/// <param name="Path">Its file.</param>
internal sealed record FoundSymbol(string Name, string Path);
