using Ax.Indexer.Model;

namespace Ax.Indexer.Navigation.References;

/// <summary>What resolution found.</summary>
/// <param name="Group">What is meant; null when that is not certain.</param>
/// <param name="Evidence">Why.</param>
/// <param name="Candidates">All that can be meant.</param>
internal sealed record Outcome(DefinitionGroup? Group, ResolutionEvidence Evidence, IReadOnlyList<DefinitionGroup> Candidates);
