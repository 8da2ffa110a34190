using Ax.Indexer.Accuracy.Comparison;
using Ax.Indexer.Accuracy.Corpora;

namespace Ax.Indexer.Accuracy.Report;

/// <summary>A comparison that was made.</summary>
/// <param name="Corpus">Of which files.</param>
/// <param name="Oracle">With which tool and version.</param>
/// <param name="Mapping">By which rules.</param>
/// <param name="Result">With which result.</param>
/// <param name="References">What came of the occurrences; null when the oracle does not know them.</param>
internal sealed record CorpusComparison(ComparedCorpus Corpus, string Oracle, Mapping Mapping, ComparisonResult Result, ReferenceResult? References);
