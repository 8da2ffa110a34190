using Ax.Indexer.Model;

namespace Ax.Indexer.Navigation.References.Rules;

/// <summary>What the innermost scope around the occurrence contains: members of its type, definitions of its namespace.</summary>
internal sealed class ScopeRule : IResolutionRule
{
    public Verdict Judge(Site site, IReadOnlyList<DefinitionGroup> candidates)
    {
        if (!site.IsBare && site.Receiver.Kind != ReceiverKind.Self)
            return Verdict.Unknown;
        foreach (var scope in site.Scopes)
        {
            var verdict = Verdict.Of(candidates.Where(group => group.Sites.Any(definition => definition.Container == scope)), ResolutionEvidence.Scope);
            if (verdict.IsFinal)
                return verdict;
        }
        return Verdict.Unknown;
    }
}
