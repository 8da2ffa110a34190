using Ax.Indexer.Model;
using Ax.Indexer.Navigation.References.Types;

namespace Ax.Indexer.Navigation.References.Rules;

/// <summary>
/// What stands before the name is a value whose type has, or inherits, a member of that name; or such a type itself. A value of
/// another type, or of one that is not known, means nothing that the rules behind could tell.
/// </summary>
internal sealed class ReceiverTypeRule(TypeMembers types) : IResolutionRule
{
    public Verdict Judge(Site site, IReadOnlyList<DefinitionGroup> candidates)
    {
        if (!IsLookedUp(site) || !site.IsBounded && !candidates.Any(group => group.Main.Container is not null))
            return Verdict.Unknown;
        var receiver = types.ReceiverOf(site);
        if (receiver.Owner is { } owner && types.Find(site, owner, candidates).Group is { } found)
            return Verdict.Resolved(found, ResolutionEvidence.Type);
        // Whatever its name, a value is no type and no namespace.
        return receiver.Kind is ValueKind.Opaque or ValueKind.Instance ? Verdict.Ambiguous : Verdict.Unknown;
    }

    // `this` is the type around it, which needs no parsing; `self` may be a name like any other.
    private static bool IsLookedUp(Site site) => site.Receiver.Kind is ReceiverKind.Named or ReceiverKind.Expression or ReceiverKind.Key
        || site.Receiver is { Kind: ReceiverKind.Self, Name: not "this" } || site.IsBare && TypeMembers.IsLookedUp(site);
}
