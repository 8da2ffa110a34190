using Ax.Indexer.Model;
using Ax.Indexer.Storage.Reads;

namespace Ax.Indexer.Searching;

/// <summary>A symbol that retrieval found, and how.</summary>
/// <param name="Symbol">The symbol.</param>
/// <param name="Match">How it matched.</param>
/// <param name="Body">BM25 of its body as a share of the most it could be; 0 when the query's words do not stand in it, or nobody looked.</param>
internal sealed record Candidate(StoredSymbol Symbol, MatchKind Match, double Body = 0);
