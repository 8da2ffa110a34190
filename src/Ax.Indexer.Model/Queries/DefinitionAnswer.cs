namespace Ax.Indexer.Model;

/// <summary>The definitions of a name.</summary>
/// <param name="Symbols">All symbols of that (qualified) name: definitions before declarations, then the most important first.</param>
/// <param name="Match">Whether case had to be ignored to find them.</param>
/// <param name="IsBounded">Whether there are more than could be listed: a name defined thousands of times.</param>
/// <param name="Suggestions">Names close to what was asked for; only when there are no symbols.</param>
public sealed record DefinitionAnswer(IReadOnlyList<Symbol> Symbols, MatchKind Match, bool IsBounded, IReadOnlyList<string> Suggestions);

/// <summary>The symbols of one file.</summary>
/// <param name="Path">The file, relative to the root.</param>
/// <param name="Language">Id of its language; null when it is unknown.</param>
/// <param name="Symbols">Its symbols in source order.</param>
/// <param name="IsStale">Whether the file has changed or vanished since it was indexed.</param>
public sealed record FileOutline(string Path, string? Language, IReadOnlyList<Symbol> Symbols, bool IsStale);
