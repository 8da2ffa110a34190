using Ax.Indexer.Model;
using Ax.Indexer.Searching.Ranking;

namespace Ax.Indexer.Searching.Grouping;

/// <summary>Candidates that are one thing: the best of them, and where the others stand, by path and place.</summary>
internal sealed record HitGroup(Ranked Best, IReadOnlyList<SymbolPlace> Others);
