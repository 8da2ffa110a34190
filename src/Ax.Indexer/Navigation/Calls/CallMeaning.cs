using Ax.Indexer.Model;
using Ax.Indexer.Navigation.References;

namespace Ax.Indexer.Navigation.Calls;

/// <summary>What a call means.</summary>
/// <param name="Resolution">How certain it is.</param>
/// <param name="Evidence">Why.</param>
/// <param name="Bodies">What is called: several when overloads cannot be told apart, or, if ambiguous, all that may be.</param>
/// <param name="Candidates">How many things may be meant.</param>
internal sealed record CallMeaning(Resolution Resolution, ResolutionEvidence Evidence, IReadOnlyList<DefinitionSite> Bodies, int Candidates);
