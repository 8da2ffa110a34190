using Ax.Indexer.Model;
using Ax.Indexer.Navigation.References;
using Ax.Indexer.Searching.Ranking;
using Ax.Indexer.Storage.Reads;

namespace Ax.Indexer.Searching.Grouping;

/// <summary>
/// Tells which candidates are one thing, as references do (<see cref="DefinitionGrouping"/>). Containers must be known for that and
/// cost a look-up for each level, so they are read only where names allow a group at all. Used for one answer.
/// </summary>
/// <param name="tree">The tree.</param>
/// <param name="candidates">All candidates: what one thing is depends on all of its name that were found.</param>
internal sealed class HitGrouping(TreeView tree, IReadOnlyCollection<Candidate> candidates)
{
    // With more, only what stands in one file is told to be one thing.
    private const int MostResolved = 50;

    private readonly Dictionary<long, DefinitionGroup> _groups = [];
    private readonly Twins _twins = new(tree, parse: false);
    private readonly Dictionary<string, List<StoredSymbol>> _byName = new(StringComparer.Ordinal);

    /// <summary>The groups of the best candidates, best first.</summary>
    public List<HitGroup> Group(IReadOnlyList<Ranked> ranked)
    {
        Prepare(ranked);
        var groups = new List<HitGroup>();
        var seen = new HashSet<DefinitionGroup>(ReferenceEqualityComparer.Instance);
        foreach (var hit in ranked)
        {
            var symbol = hit.Candidate.Symbol;
            if (!_groups.TryGetValue(symbol.Id, out var group))
                groups.Add(new HitGroup(hit, []));
            else if (seen.Add(group))
                groups.Add(new HitGroup(hit, [.. group.Sites.Where(site => site.Id != symbol.Id).Select(PlaceOf)]));
        }
        return groups;
    }

    private void Prepare(IReadOnlyList<Ranked> ranked)
    {
        var added = ranked.Select(static hit => hit.Candidate.Symbol.Name).Where(name => !_byName.ContainsKey(name)).ToHashSet(StringComparer.Ordinal);
        foreach (var name in added)
            _byName.Add(name, []);
        foreach (var candidate in candidates)
        {
            // A file is one thing by itself, and what documents show is not the product's.
            if (added.Contains(candidate.Symbol.Name) && candidate.Symbol.Id > 0 && !candidate.Symbol.Modifiers.HasFlag(SymbolModifiers.Example))
                _byName[candidate.Symbol.Name].Add(candidate.Symbol);
        }
        foreach (var name in added)
        {
            foreach (var family in ByFamily(_byName[name]))
                AddGroups(family);
        }
    }

    // The registry of languages need not be loaded where there is but one.
    private IEnumerable<List<StoredSymbol>> ByFamily(List<StoredSymbol> symbols) =>
        symbols.Count < 2 || symbols.TrueForAll(symbol => symbol.File.Language == symbols[0].File.Language)
            ? [symbols]
            : symbols.GroupBy(symbol => tree.FamilyOf(symbol.File.Language), static (_, own) => own.ToList());

    private void AddGroups(List<StoredSymbol> symbols)
    {
        if (symbols.Count < 2)
            return;
        if (symbols.Exists(MayHaveOtherFiles) && symbols.Count(static symbol => symbol.Parent >= 0) <= MostResolved)
            Add(symbols);
        else
        {
            foreach (var own in symbols.GroupBy(static symbol => symbol.File.Path, static (_, own) => own.ToList(), StringComparer.Ordinal).Where(static own => own.Count > 1))
                Add(own);
        }
    }

    private void Add(List<StoredSymbol> symbols)
    {
        foreach (var group in DefinitionGrouping.Group(symbols.Select(tree.Reader.ResolveContainer).Select(DefinitionSite.Of), _twins).Where(static group => group.Sites.Count > 1))
        {
            foreach (var site in group.Sites)
                _groups.Add(site.Id, group);
        }
    }

    private static bool MayHaveOtherFiles(StoredSymbol symbol) =>
        symbol.Kind == SymbolKind.Constructor || (symbol.Modifiers & SymbolModifiers.Declaration) != 0 || DefinitionSite.Of(symbol).HasParts;

    private static SymbolPlace PlaceOf(DefinitionSite site) => new(site.WrittenName, site.Kind, site.File.Path, site.Line, site.Column);
}
