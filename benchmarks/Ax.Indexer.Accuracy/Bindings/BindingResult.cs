using Ax.Indexer.Accuracy.Corpora;

namespace Ax.Indexer.Accuracy.Bindings;

/// <summary>What a comparison with a compiler found.</summary>
/// <param name="Corpus">What was compared.</param>
/// <param name="Oracle">The compiler and its version.</param>
/// <param name="Names">How many names were asked for.</param>
/// <param name="ByEvidence">What we resolved, by why.</param>
/// <param name="Uses">Uses of definitions of these names, by the compiler.</param>
/// <param name="Found">Of these, resolved by us to the same definition.</param>
/// <param name="Listed">Of these, listed by us as uncertain.</param>
internal sealed record BindingResult(
    ComparedCorpus Corpus, string Oracle, int Names, IReadOnlyDictionary<string, EvidenceCount> ByEvidence, int Uses, int Found, int Listed);
