using Ax.Indexer.Model;

namespace Ax.Indexer.Navigation.References;

/// <summary>
/// Definitions that are one thing: a definition and its declarations, overloads, the parts of a type, a type and its constructors.
/// </summary>
internal sealed class DefinitionGroup
{
    private readonly List<DefinitionSite> _sites = [];

    /// <summary>All of it; never empty.</summary>
    public IReadOnlyList<DefinitionSite> Sites => _sites;

    /// <summary>What stands for all: a definition rather than a declaration, the type rather than its constructor.</summary>
    public DefinitionSite Main { get; private set; } = null!;

    /// <summary>Whether it is looked up in a type or an object.</summary>
    public bool IsMember => Main.IsMember;

    /// <summary>Whether it is a type.</summary>
    public bool IsType => Main.IsType;

    /// <summary>The part of its file in which it is seen; null where it is not local, or that is not known.</summary>
    public ByteSpan? LocalScope { get; set; }

    /// <summary>Whether one of its sites is as wanted.</summary>
    public bool Exists(Predicate<DefinitionSite> isWanted) => _sites.Exists(isWanted);

    /// <summary>Whether it is defined or declared in a file.</summary>
    public bool IsIn(string path)
    {
        foreach (var site in _sites)
        {
            if (site.File.Path == path)
                return true;
        }
        return false;
    }

    /// <summary>Whether a symbol is a part of it.</summary>
    public bool Contains(long id)
    {
        foreach (var site in _sites)
        {
            if (site.Id == id)
                return true;
        }
        return false;
    }

    /// <summary>What stands for all where a name is used: where a type and a value share it, the one that the use speaks of.</summary>
    public DefinitionSite MainFor(ReferenceRole role) => role switch
    {
        ReferenceRole.Type when !Main.IsType => _sites.Find(site => site.IsType) ?? Main,
        ReferenceRole.Call or ReferenceRole.Mention or ReferenceRole.Write when Main.IsTypeOnly =>
            _sites.Find(site => !site.IsTypeOnly && site.Kind != SymbolKind.Constructor) ?? Main,
        _ => Main,
    };

    public void Add(DefinitionSite site)
    {
        _sites.Add(site);
        if (Main is null || Order(site).CompareTo(Order(Main)) < 0)
            Main = site;
    }

    private static (bool, bool, string, int) Order(DefinitionSite site) =>
        (site.Kind == SymbolKind.Constructor, site.IsDeclaration, site.File.Path, site.Line);
}
