namespace Ax.Indexer.Navigation.References;

/// <summary>One reason why an occurrence means one definition and no other. Stateless.</summary>
internal interface IResolutionRule
{
    /// <summary>Judges an occurrence.</summary>
    /// <param name="site">The occurrence.</param>
    /// <param name="candidates">All it can mean, in a fixed order.</param>
    Verdict Judge(Site site, IReadOnlyList<DefinitionGroup> candidates);
}
