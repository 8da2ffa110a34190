using System.Text;
using Ax.Indexer.Model;

namespace Ax.Indexer.Navigation.References.Types;

/// <summary>Finds the member that a name means in a type, its own or one that it inherits. Used for one answer.</summary>
internal sealed class TypeMembers(TreeView tree, ValueTypes values)
{
    private const int MaxDepth = 32;

    /// <summary>What a name is looked up in; unknown when it stands by itself, or its file tells nothing.</summary>
    public Value ReceiverOf(Site site) =>
        site.File.Expressions is { } table && table.ObjectOf(site.File.OffsetOf(site.Line, site.Column)) is { } place ? values.Of(site.File, place) : Value.Unknown;

    /// <summary>The types around a place, innermost first.</summary>
    public IEnumerable<DefinitionGroup> TypesAround(Site site)
    {
        for (var at = site.Enclosing; at >= 0; at = site.File.Symbols[at].Parent)
        {
            if (tree.GroupOf(site.File, site.File.Symbols[at]) is { IsType: true } type)
                yield return type;
        }
    }

    /// <summary>The object around a place, as a type; null when it is not known.</summary>
    public DefinitionGroup? SelfOf(Site site) => site.File.Expressions is null ? null : values.SelfAt(site.File, site.File.OffsetOf(site.Line, site.Column));

    /// <summary>Whether something is defined in a type: a member, a nested type.</summary>
    public bool IsInType(DefinitionGroup group, FileView file) => group.IsMember || group.Main.Container is { } container
        && tree.Definitions(Names.Last(container), file).Any(type => type.IsType && type.Main.QualifiedName == container);

    /// <summary>Whether a name that stands by itself is looked up in something all the same: in what an attribute or an initializer makes.</summary>
    public static bool IsLookedUp(Site site) => site.File.Expressions?.ObjectOf(site.File.OffsetOf(site.Line, site.Column)) is not null;

    /// <summary>What the value of a field or variable is declared to be; null when that is not known.</summary>
    public DefinitionGroup? DeclaredTypeOf(DefinitionGroup variable) => values.SupertypesOf(variable) is [{ Type: { } type }] ? type : null;

    /// <summary>The name of the member that is looked up in what a site names; null when none is.</summary>
    public static string? MemberBehind(Site site) => site.File.Expressions?.MemberOf(site.File.OffsetOf(site.Line, site.Column)) is { } place
        ? Encoding.UTF8.GetString(place.Of(site.File.Text)) : null;

    /// <summary>The member of a name that a type has or inherits; null when that is not certain.</summary>
    public DefinitionGroup? FindNamed(DefinitionGroup type, string name, FileView file) => Find(type, tree.Definitions(name, file)).Group;

    /// <summary>Finds the member that a site names.</summary>
    /// <param name="owner">What it is looked up in.</param>
    /// <param name="candidates">All it can mean.</param>
    public Membership Find(DefinitionGroup owner, IReadOnlyList<DefinitionGroup> candidates) => Find(owner, candidates, [], 0);

    private Membership Find(DefinitionGroup owner, IReadOnlyList<DefinitionGroup> candidates, HashSet<long> seen, int depth)
    {
        if (!seen.Add(owner.Main.Id) || depth > MaxDepth)
            return Membership.None;
        // A written type says more than the value that is given.
        var own = !owner.IsType && values.HasWrittenType(owner) ? [] : candidates.Where(candidate => candidate.Sites.Any(site => IsIn(owner, site))).Take(2).ToList();
        if (own.Count == 0)
            return FindInherited(owner, candidates, seen, depth);
        if (own.Count > 1)
            return Membership.Unknown;
        // Where more overloads are inherited than are overridden, one of those may be meant.
        var mayAdd = own[0].Main.Kind == SymbolKind.Method && candidates.Any(other => other.Main.Kind == SymbolKind.Method && other.Sites.Count > own[0].Sites.Count);
        return mayAdd && FindInherited(owner, candidates, seen, depth).Group is { } inherited && inherited.Sites.Count > own[0].Sites.Count
            ? Membership.Unknown : Membership.Of(own[0]);
    }

    private Membership FindInherited(DefinitionGroup owner, IReadOnlyList<DefinitionGroup> candidates, HashSet<long> seen, int depth)
    {
        var isOutside = false;
        foreach (var supertype in values.SupertypesOf(owner))
        {
            // A type from outside might have it, and then comes first.
            isOutside |= supertype.IsOutside;
            if (supertype.IsOutside)
                continue;
            if (supertype.Type is not { } type || Find(type, candidates, seen, depth + 1) is not { IsUnknown: false } found)
                return Membership.Unknown;
            if (found.Group is not null)
                return isOutside ? Membership.Unknown : found;
            isOutside |= found.IsPerhapsOutside;
        }
        return isOutside ? Membership.Outside : Membership.None;
    }

    private bool IsIn(DefinitionGroup owner, DefinitionSite member) => member.Container == owner.Main.QualifiedName
        && (owner.IsIn(member.File.Path) || owner.Main.HasParts || IsOnly(owner, member));

    // Members may stand in other files than their type: then it must be the only one of its name.
    private bool IsOnly(DefinitionGroup owner, DefinitionSite member) =>
        !tree.Definitions(owner.Main.Name, tree.File(member.File)).Any(other => other.Main.Id != owner.Main.Id && other.Main.QualifiedName == owner.Main.QualifiedName);
}

/// <summary>What looking for a member found.</summary>
/// <param name="Group">The member; null when there is none, or that is not certain.</param>
/// <param name="IsUnknown">Whether it may be a member of the tree all the same.</param>
/// <param name="IsPerhapsOutside">Whether it may be a member that is not of the tree.</param>
internal readonly record struct Membership(DefinitionGroup? Group, bool IsUnknown, bool IsPerhapsOutside)
{
    public static Membership None => default;

    public static Membership Unknown => new(null, IsUnknown: true, IsPerhapsOutside: true);

    public static Membership Outside => new(null, IsUnknown: false, IsPerhapsOutside: true);

    public static Membership Of(DefinitionGroup group) => new(group, IsUnknown: false, IsPerhapsOutside: false);
}
