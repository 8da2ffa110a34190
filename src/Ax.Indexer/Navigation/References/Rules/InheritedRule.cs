using Ax.Indexer.Model;
using Ax.Indexer.Navigation.References.Types;

namespace Ax.Indexer.Navigation.References.Rules;

/// <summary>A member or nested type that a type around the occurrence inherits.</summary>
internal sealed class InheritedRule(TypeMembers types) : IResolutionRule
{
    public Verdict Judge(Site site, IReadOnlyList<DefinitionGroup> candidates)
    {
        if (!site.IsBounded && !candidates.Any(group => types.IsInType(group, site.File)))
            return Verdict.Unknown;
        if (site.Receiver.Kind == ReceiverKind.Self)
            return types.SelfOf(site) is { } self ? Judge(types.Find(site, self, candidates)) : Verdict.Unknown;
        if (!site.IsBare || !site.Rules.BareMembers || TypeMembers.IsLookedUp(site))
            return Verdict.Unknown;
        foreach (var type in types.TypesAround(site))
        {
            var found = types.Find(site, type, candidates);
            if (found.Group is not null || found.IsUnknown)
                return Judge(found);
        }
        return Verdict.Unknown;
    }

    private static Verdict Judge(Membership found) => found.Group is { } group ? Verdict.Resolved(group, ResolutionEvidence.Scope) : Verdict.Unknown;
}
