using Ax.Indexer.Accuracy.Comparison;
using Ax.Indexer.Accuracy.Corpora;

namespace Ax.Indexer.Accuracy.Report;

/// <summary>A comparison that was made.</summary>
/// <param name="Corpus">Of which files.</param>
/// <param name="Oracle">With which tool and version.</param>
/// <param name="Mapping">By which rules.</param>
/// <param name="Result">With which result.</param>
internal sealed record CorpusComparison(ComparedCorpus Corpus, string Oracle, Mapping Mapping, ComparisonResult Result);
