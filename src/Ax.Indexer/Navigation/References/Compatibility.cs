using Ax.Indexer.Model;

namespace Ax.Indexer.Navigation.References;

/// <summary>Leaves out what an occurrence cannot mean.</summary>
internal static class Compatibility
{
    public static List<DefinitionGroup> Filter(Site site, IEnumerable<DefinitionGroup> groups) => [.. groups.Where(group => CanMean(site, group))];

    private static bool CanMean(Site site, DefinitionGroup group)
    {
        // What an enumeration contains is looked up in it, but for within.
        if (group.Main is { Kind: SymbolKind.EnumMember, Container: { } enumeration } && !site.Rules.BareEnumMembers && site.IsBare && !site.Scopes.Contains(enumeration))
            return false;
        if (!group.IsMember)
            return true;
        // A member is no type, and where members are always looked up in something it is not named by itself.
        if (site.IsType || site.Role == ReferenceRole.Import || site.IsBare && !site.Rules.BareMembers)
            return false;
        return group.Main.Visibility != Visibility.Private || IsInside(site, group);
    }

    private static bool IsInside(Site site, DefinitionGroup group) => site.Rules.PrivateReach switch
    {
        "tree" => true,
        "folder" => group.Exists(definition => FolderOf(definition.File.Path) == FolderOf(site.File.File.Path)),
        // Whichever file holds the part of it.
        _ => group.IsIn(site.File.File.Path) || group.Main.Container is { } container && site.Scopes.Contains(container),
    };

    private static string FolderOf(string path) => path[..Math.Max(0, path.LastIndexOf('/'))];
}
