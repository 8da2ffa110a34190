namespace Ax.Indexer.Navigation.References.Types;

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
