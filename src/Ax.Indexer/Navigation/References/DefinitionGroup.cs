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
    public bool IsType => Main.Kind is SymbolKind.Class or SymbolKind.Struct or SymbolKind.Interface or SymbolKind.Trait or SymbolKind.Enum
        or SymbolKind.Union or SymbolKind.TypeAlias or SymbolKind.Delegate;

    /// <summary>Whether it is defined or declared in a file.</summary>
    public bool IsIn(string path) => _sites.Exists(site => site.File.Path == path);

    public void Add(DefinitionSite site)
    {
        _sites.Add(site);
        if (Main is null || Order(site).CompareTo(Order(Main)) < 0)
            Main = site;
    }

    private static (bool, bool, string, int) Order(DefinitionSite site) =>
        (site.Kind == SymbolKind.Constructor, site.IsDeclaration, site.File.Path, site.Line);
}
