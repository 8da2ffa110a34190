using Ax.Indexer.Model;
using Ax.Indexer.Storage.Reads;

namespace Ax.Indexer.Searching;

/// <summary>A symbol that retrieval found, and how.</summary>
internal sealed record Candidate(StoredSymbol Symbol, MatchKind Match);
