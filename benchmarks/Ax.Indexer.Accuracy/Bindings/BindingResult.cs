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
/// <param name="Calls">What we resolved that is called.</param>
/// <param name="CallUses">Of the uses, those that are called.</param>
/// <param name="CallsFound">Of these, resolved by us to the same definition.</param>
/// <param name="Missed">The uses that are not resolved.</param>
internal sealed record BindingResult(
    ComparedCorpus Corpus, string Oracle, int Names, IReadOnlyDictionary<string, EvidenceCount> ByEvidence, int Uses, int Found, int Listed,
    EvidenceCount Calls, int CallUses, int CallsFound, IReadOnlyList<MissedUse> Missed);

/// <summary>A use that is not resolved.</summary>
/// <param name="Place">Where.</param>
/// <param name="Definition">What it means, by the compiler.</param>
/// <param name="IsListed">Whether it is listed as uncertain.</param>
internal sealed record MissedUse(Place Place, Place Definition, bool IsListed);
