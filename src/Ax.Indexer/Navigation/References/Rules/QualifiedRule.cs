using Ax.Indexer.Model;

namespace Ax.Indexer.Navigation.References.Rules;

/// <summary>What stands before the name is the name of the definition's container, which is seen from there: <c>Type.Member</c>, <c>space::function</c>.</summary>
/// <param name="targets">Tells what an import's target is.</param>
internal sealed class QualifiedRule(IImportTargets targets) : IResolutionRule
{
    public Verdict Judge(Site site, IReadOnlyList<DefinitionGroup> candidates)
    {
        if (site.Receiver is not { Kind: ReceiverKind.Named, Name: { } owner })
            return Verdict.Unknown;
        var verdict = Verdict.Of(
            candidates.Where(group => group.Main.Container is { } container && Names.IsLast(container, owner) && IsSeen(site, container, group)), ResolutionEvidence.Qualified);
        return verdict.Group is { } found && HasTwin(site, found, candidates) ? Verdict.Ambiguous : verdict;
    }

    // An object and the interface it has, side by side: its members may be those of either.
    private static bool HasTwin(Site site, DefinitionGroup found, IReadOnlyList<DefinitionGroup> candidates) => found.IsMember && !site.Rules.BareMembers
        && candidates.Any(other => other != found && other.IsMember && found.IsIn(other.Main.File.Path));

    private bool IsSeen(Site site, string container, DefinitionGroup group)
    {
        var outer = container.LastIndexOf(Names.Separator) is > 0 and var end ? container[..end] : null;
        if (site.Receiver.Owner is { } owner)
            return outer is not null && Names.IsLast(outer, owner);
        if (outer is not null)
            return site.Scopes.Contains(outer) || site.File.Imports.Exists(import => import.Alias is null && import.Name is null && import.QualifiedName == outer);
        return group.IsIn(site.File.File.Path)
            || site.File.Imports.Exists(import => import.Binding == site.Receiver.Name && targets.Defines(site.File.File, import, group))
            || site.Rules.Reach == "tree" && !site.File.Imports.Exists(import => import.Alias == site.Receiver.Name);
    }
}
