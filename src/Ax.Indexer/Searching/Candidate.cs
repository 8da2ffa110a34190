using Ax.Indexer.Model;
using Ax.Indexer.Storage.Reads;

namespace Ax.Indexer.Searching;

/// <summary>A symbol that retrieval found, and how.</summary>
internal readonly record struct Candidate(StoredSymbol Symbol, MatchKind Match);
