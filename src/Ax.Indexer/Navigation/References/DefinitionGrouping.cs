using Ax.Indexer.Model;

namespace Ax.Indexer.Navigation.References;

/// <summary>Tells which definitions of one name are one thing.</summary>
internal static class DefinitionGrouping
{
    /// <summary>The groups, in a fixed order.</summary>
    /// <param name="sites">All definitions of one name in one family of languages.</param>
    public static List<DefinitionGroup> Group(IEnumerable<DefinitionSite> sites)
    {
        var ordered = sites.OrderBy(site => site.File.Path, StringComparer.Ordinal).ThenBy(site => site.Line).ThenBy(site => site.Column).ToList();
        var defined = ordered.Where(site => !site.IsDeclaration && site.Kind != SymbolKind.Constructor)
            .ToLookup(site => site.QualifiedName, PlaceOf);
        var groups = new Dictionary<string, DefinitionGroup>(StringComparer.Ordinal);
        foreach (var site in ordered)
        {
            var key = KeyOf(site, defined);
            if (!groups.TryGetValue(key, out var group))
                groups.Add(key, group = new DefinitionGroup());
            group.Add(site);
        }
        return [.. groups.Values];
    }

    // A declaration belongs to the one definition it can declare; without any, declarations alike are one thing.
    private static string KeyOf(DefinitionSite site, ILookup<string, string> defined)
    {
        // A constructor is named like its type, and lies in it.
        var name = site.Kind == SymbolKind.Constructor && site.Container is { } type && Names.Last(type) == site.Name ? type : site.QualifiedName;
        if (site.HasParts)
            return name;
        if (!site.IsDeclaration && site.Kind != SymbolKind.Constructor)
            return PlaceOf(site);
        var places = defined[name].Distinct().Take(2).ToList();
        return places.Count == 1 ? places[0] : name;
    }

    private static string PlaceOf(DefinitionSite site) => site.HasParts ? site.QualifiedName : site.File.Path + '\n' + site.QualifiedName;
}
