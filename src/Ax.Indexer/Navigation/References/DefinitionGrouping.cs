using Ax.Indexer.Model;

namespace Ax.Indexer.Navigation.References;

/// <summary>Tells which definitions of one name are one thing.</summary>
internal static class DefinitionGrouping
{
    /// <summary>The groups, in a fixed order.</summary>
    /// <param name="sites">All definitions of one name in one family of languages.</param>
    /// <param name="twins">Tells apart what has one qualified name.</param>
    public static List<DefinitionGroup> Group(IEnumerable<DefinitionSite> sites, Twins twins)
    {
        var ordered = sites.OrderBy(site => site.File.Path, StringComparer.Ordinal).ThenBy(site => site.Line).ThenBy(site => site.Column).ToList();
        var defined = ordered.Where(site => !site.IsDeclaration && site.Kind != SymbolKind.Constructor)
            .ToLookup(site => site.QualifiedName, PlaceOf);
        var types = ordered.Where(site => site.IsType).ToDictionary(site => site.Id);
        return [.. ordered.GroupBy(site => KeyOf(site, types, defined)).SelectMany(alike => Split([.. alike], twins))];
    }

    private static IEnumerable<DefinitionGroup> Split(List<DefinitionSite> alike, Twins twins)
    {
        if (!twins.AreIn(alike))
            return [Make(alike, null)];
        var split = alike.GroupBy(twins.Of).ToList();
        return split.Select(group => Make(group, split.Count == 1 ? null : group.Key.Scope));
    }

    private static DefinitionGroup Make(IEnumerable<DefinitionSite> sites, ByteSpan? scope)
    {
        var group = new DefinitionGroup { LocalScope = scope };
        foreach (var site in sites)
            group.Add(site);
        return group;
    }

    // A declaration belongs to the one definition it can declare; without any, declarations alike are one thing.
    private static string KeyOf(DefinitionSite site, Dictionary<long, DefinitionSite> types, ILookup<string, string> defined)
    {
        if (site.Kind == SymbolKind.Constructor && types.TryGetValue(site.Parent, out var made))
            return PlaceOf(made);
        // A constructor is named like its type, and lies in it.
        var name = site.Kind == SymbolKind.Constructor && site.Container is { } type && Names.IsLast(type, site.Name) ? type : site.QualifiedName;
        if (site.HasParts)
            return name;
        if (!site.IsDeclaration && site.Kind != SymbolKind.Constructor)
            return PlaceOf(site);
        var places = defined[name].Distinct().Take(2).ToList();
        // One in its own file is the one.
        if (places.Count > 1 && defined[name].Contains(PlaceOf(site)))
            return PlaceOf(site);
        return places.Count == 1 ? places[0] : name;
    }

    private static string PlaceOf(DefinitionSite site) => site.HasParts ? site.QualifiedName : site.File.Path + '\n' + site.QualifiedName;
}
