using Ax.Indexer.Model;

namespace Ax.Indexer.Navigation.References.Types;

/// <summary>One search for the member that a name means: in a type, then in what it inherits from. Used once.</summary>
/// <param name="tree">The tree.</param>
/// <param name="values">Tells supertypes.</param>
/// <param name="site">Where the member is named.</param>
/// <param name="candidates">All it can mean, unless there are too many to know them.</param>
internal sealed class MemberSearch(TreeView tree, ValueTypes values, Site site, IReadOnlyList<DefinitionGroup> candidates)
{
    private const int MaxDepth = 32;

    private readonly HashSet<long> _seen = [];
    private readonly int? _arguments = Overloads.TellingArgumentsOf(site);

    public Membership Find(DefinitionGroup owner, int depth)
    {
        if (!_seen.Add(owner.Main.Id) || depth > MaxDepth)
            return Membership.None;
        // A written type says more than the value that is given.
        var own = !owner.IsType && values.HasWrittenType(owner) ? [] : Of(owner).Where(IsFitting).Take(2).ToList();
        if (own.Count == 0)
            return FindInherited(owner, depth);
        if (own.Count > 1)
            return Membership.Unknown;
        // Where more overloads are inherited than are overridden, one of those may be meant.
        var mayAdd = own[0].Main.Kind == SymbolKind.Method && site.Rules.BareMembers && (site.IsBounded || candidates.Any(other => IsMore(other, own[0])));
        return mayAdd && FindInherited(owner, depth).Group is { } inherited && IsMore(inherited, own[0]) ? Membership.Unknown : Membership.Of(own[0]);
    }

    private Membership FindInherited(DefinitionGroup owner, int depth)
    {
        var isOutside = false;
        foreach (var supertype in values.SupertypesOf(owner))
        {
            // A type from outside might have it, and then comes first.
            isOutside |= supertype.IsOutside;
            if (supertype.IsOutside)
                continue;
            if (supertype.Type is not { } type || Find(type, depth + 1) is not { IsUnknown: false } found)
                return Membership.Unknown;
            if (found.Group is not null)
                return isOutside ? Membership.Unknown : found;
            isOutside |= found.IsPerhapsOutside;
        }
        return isOutside ? Membership.Outside : Membership.None;
    }

    private IEnumerable<DefinitionGroup> Of(DefinitionGroup owner)
    {
        Predicate<DefinitionSite> isMember = member => IsIn(owner, member);
        return (site.IsBounded ? InFilesOf(owner) : candidates).Where(group => group.Exists(isMember));
    }

    private IEnumerable<DefinitionGroup> InFilesOf(DefinitionGroup owner) => owner.Sites.Select(part => part.File).DistinctBy(file => file.Id)
        .SelectMany(file => Compatibility.Filter(site, site.Candidates!.In(tree.Open(file), tree.FamilyOf(file.Language))));

    private bool IsIn(DefinitionGroup owner, DefinitionSite member) => member.Container == owner.Main.QualifiedName
        && (owner.Contains(member.Parent) || !IsInTwin(owner, member) && (owner.IsIn(member.File.Path) || owner.Main.HasParts || IsOnly(owner, member)));

    private bool IsInTwin(DefinitionGroup owner, DefinitionSite member) => member.Parent >= 0
        && tree.GroupsIn(tree.Open(member.File), owner.Main.Name).Any(other => other.Main.Id != owner.Main.Id && other.Contains(member.Parent));

    // Members may stand in other files than their type: then it must be the only one of its name.
    private bool IsOnly(DefinitionGroup owner, DefinitionSite member) =>
        !tree.GroupsIn(tree.Open(member.File), owner.Main.Name).Any(other => other.Main.Id != owner.Main.Id && other.Main.QualifiedName == owner.Main.QualifiedName);

    private bool IsFitting(DefinitionGroup group) => tree.Overloads.CountFitting(group, _arguments) > 0;

    private bool IsMore(DefinitionGroup other, DefinitionGroup group) => other.Main.Kind == SymbolKind.Method && other.Sites.Count > 0
        && tree.Overloads.CountFitting(other, _arguments) > tree.Overloads.CountFitting(group, _arguments);
}
