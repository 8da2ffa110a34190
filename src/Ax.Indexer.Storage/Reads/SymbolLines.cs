namespace Ax.Indexer.Storage.Reads;

/// <summary>The lines that a symbol's definition takes, 0-based. A class, as generics over structs of ours are compiled at run-time.</summary>
/// <param name="Id">Id of the symbol.</param>
/// <param name="First">The first line.</param>
/// <param name="Last">The last line.</param>
public sealed record SymbolLines(long Id, int First, int Last);
