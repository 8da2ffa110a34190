using Ax.Indexer.Model;

namespace Ax.Indexer.Navigation.References;

/// <summary>What a rule makes of an occurrence.</summary>
/// <param name="Group">What it means; null when that is not certain.</param>
/// <param name="Evidence">Why.</param>
/// <param name="IsFinal">Whether no further rule may speak: it was resolved, or it cannot be.</param>
internal readonly record struct Verdict(DefinitionGroup? Group, ResolutionEvidence Evidence, bool IsFinal)
{
    /// <summary>The rule has nothing to say.</summary>
    public static Verdict Unknown => default;

    /// <summary>It cannot be told, whatever other rules say.</summary>
    public static Verdict Ambiguous => new(null, ResolutionEvidence.None, IsFinal: true);

    /// <summary>It means this.</summary>
    public static Verdict Resolved(DefinitionGroup group, ResolutionEvidence evidence) => new(group, evidence, IsFinal: true);

    /// <summary>Resolved when there is one, ambiguous when there are more, unknown when there is none.</summary>
    public static Verdict Of(IEnumerable<DefinitionGroup> fitting, ResolutionEvidence evidence)
    {
        var two = fitting.Take(2).ToList();
        return two.Count switch { 0 => Unknown, 1 => Resolved(two[0], evidence), _ => Ambiguous };
    }
}
