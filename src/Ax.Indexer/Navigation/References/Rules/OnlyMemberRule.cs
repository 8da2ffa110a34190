using Ax.Indexer.Model;

namespace Ax.Indexer.Navigation.References.Rules;

/// <summary>
/// The only member of that name, in a file that speaks of its type: of the object itself, so inherited, or set where an object is
/// made. Any other access may be to something from outside: most libraries have a <c>size</c>.
/// </summary>
internal sealed class OnlyMemberRule : IResolutionRule
{
    public Verdict Judge(Site site, IReadOnlyList<DefinitionGroup> candidates)
    {
        if (candidates is not [{ IsMember: true } only] || only.Main.Container is not { } container)
            return Verdict.Unknown;
        var type = Names.Last(container);
        return site.Receiver.Kind switch
        {
            ReceiverKind.None or ReceiverKind.Self => Resolve(only, ResolutionEvidence.Scope, IsHandedDown(site, only, type)),
            ReceiverKind.Key => Resolve(only, ResolutionEvidence.Unique, // A name before a colon is an argument's as well.
                site.Rules.BareMembers && !site.IsFollowedByMark && site.File.Mentions(type)),
            _ => Verdict.Unknown,
        };
    }

    private static Verdict Resolve(DefinitionGroup group, ResolutionEvidence evidence, bool holds) => holds ? Verdict.Resolved(group, evidence) : Verdict.Unknown;

    private static bool IsHandedDown(Site site, DefinitionGroup only, string type) =>
        site.File.Inherits(type) || site.Receiver.Kind == ReceiverKind.Self && (only.IsIn(site.File.File.Path) || site.File.Mentions(type));
}
