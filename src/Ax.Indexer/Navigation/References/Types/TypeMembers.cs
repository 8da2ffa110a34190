using System.Text;
using Ax.Indexer.Model;

namespace Ax.Indexer.Navigation.References.Types;

/// <summary>Finds the member that a name means in a type, its own or one that it inherits. Used for one answer.</summary>
internal sealed class TypeMembers(TreeView tree, ValueTypes values)
{
    /// <summary>What a name is looked up in; unknown when it stands by itself, or its file tells nothing.</summary>
    public Value ReceiverOf(Site site)
    {
        var start = site.File.OffsetOf(site.Line, site.Column);
        if (site.Receiver.Kind is ReceiverKind.Named or ReceiverKind.Expression && RecordedReceiver.Read(site.File, start) is { } recorded
            && values.OfRecorded(site.File, recorded) is { } value)
            return value;
        // A type, or what is imported, is looked up in no value.
        if (site.Receiver.Kind == ReceiverKind.Named && IsLookedUpInName(site))
            return Value.Unknown;
        return site.File.Syntax.At(start)?.ObjectOf(start) is { } place ? values.Of(site.File, place) : Value.Unknown;
    }

    private static bool IsLookedUpInName(Site site) => site.IsType || site.Role == ReferenceRole.Import;

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
    public DefinitionGroup? SelfOf(Site site) => !site.File.Syntax.TellsTypes ? null : values.SelfAt(site.File, site.File.OffsetOf(site.Line, site.Column));

    /// <summary>Whether something is defined in a type: a member, a nested type.</summary>
    public bool IsInType(DefinitionGroup group, FileView file) => group.IsMember || group.Main.Container is { } container
        && tree.GroupsIn(file, Names.Last(container)).Any(type => type.IsType && type.Main.QualifiedName == container);

    /// <summary>Whether a name that stands by itself is looked up in something all the same: in what an attribute or an initializer makes.</summary>
    public static bool IsLookedUp(Site site) => site.IsSet && site.File.OffsetOf(site.Line, site.Column) is var name && site.File.Syntax.At(name)?.ObjectOf(name) is not null;

    /// <summary>What the value of a field or variable is declared to be; null when that is not known.</summary>
    public DefinitionGroup? DeclaredTypeOf(DefinitionGroup variable) => values.SupertypesOf(variable) is [{ Type: { } type }] ? type : null;

    /// <summary>The name of the member that is looked up in what a site names; null when none is.</summary>
    public static string? MemberBehind(Site site) => site.File.OffsetOf(site.Line, site.Column) is var name && site.File.Syntax.At(name)?.MemberOf(name) is { } place
        ? Encoding.UTF8.GetString(place.Of(site.File.Text)) : null;

    /// <summary>The member of a name that a type has or inherits; null when that is not certain.</summary>
    public DefinitionGroup? FindNamed(DefinitionGroup type, string name, Site site) =>
        Find(site with { Name = name, Candidates = tree.Candidates(name), Role = ReferenceRole.Mention }, type, tree.GroupsIn(site.File, name)).Group;

    /// <summary>Finds the member that a site names.</summary>
    /// <param name="site">Where it is named.</param>
    /// <param name="owner">What it is looked up in.</param>
    /// <param name="candidates">All it can mean.</param>
    public Membership Find(Site site, DefinitionGroup owner, IReadOnlyList<DefinitionGroup> candidates) =>
        new MemberSearch(tree, values, site, candidates).Find(owner, depth: 0);
}
