using Ax.Indexer.Model;

namespace Ax.Indexer.Navigation.References;

/// <summary>Leaves out what is defined in a function around which the occurrence does not lie; of what remains of a file the innermost hides the others.</summary>
internal static class LocalScopes
{
    public static List<DefinitionGroup> Filter(TreeView tree, Site site, List<DefinitionGroup> candidates)
    {
        if (site.Rules.Reach != "file" || site.File.OffsetOf(site.Line, site.Column) is not (>= 0 and var position))
            return candidates;
        var isValue = site.Role is ReferenceRole.Mention or ReferenceRole.Call or ReferenceRole.Write;
        List<(DefinitionGroup Group, int Start)>? local = null;
        var seen = candidates.FindAll(group =>
        {
            var isHere = group.IsIn(site.File.File.Path);
            if ((group.LocalScope ?? (isHere ? tree.Twins.ScopeOf(group.Main) : null)) is not { } scope)
                return true;
            if (!isHere || position < scope.Start || position >= scope.End || isValue && group.Sites.All(definition => definition.IsTypeOnly))
                return false;
            (local ??= []).Add((group, scope.Start));
            return true;
        });
        if (local is null || seen.Count < 2)
            return seen;
        return seen.FindAll(group => StartOf(group) is var start
            && !local.Exists(inner => inner.Start > start && inner.Group != group && inner.Group.Main.QualifiedName == group.Main.QualifiedName));

        int StartOf(DefinitionGroup group) => local.Find(known => known.Group == group) is { Group: not null } found ? found.Start : -1;
    }
}
