using Ax.Indexer.Relevance.DataSets;
using Ax.Indexer.Relevance.Engines;

namespace Ax.Indexer.Relevance;

/// <summary>What came of one query.</summary>
/// <param name="Corpus">Name of the corpus.</param>
/// <param name="Query">The query.</param>
/// <param name="AnyWord">Rank of the first right hit by BM25 over any of the words, from 1; 0 when it is not among the first ten.</param>
/// <param name="AllWords">The same by BM25 with the hits that have all words first.</param>
/// <param name="Ranked">The same by the engine.</param>
/// <param name="DeepRank">Its rank by the engine among the first hundred; 0 when it is not there.</param>
/// <param name="First">What the engine had first; null when it found nothing.</param>
internal sealed record QueryOutcome(string Corpus, RelevanceQuery Query, int AnyWord, int AllWords, int Ranked, int DeepRank, FoundSymbol? First);
