using Ax.Indexer.Model;
using Ax.Indexer.Storage.Reads;
using Ax.Indexer.Tokens;

namespace Ax.Indexer.Navigation.References;

/// <summary>All definitions of one name, as far as they can be told apart at a bounded cost. Used for one answer.</summary>
internal sealed class NameCandidates
{
    private readonly Dictionary<string, List<DefinitionGroup>> _byFamily = new(StringComparer.Ordinal);
    private readonly Dictionary<long, List<DefinitionGroup>> _byFile = [];
    private readonly Dictionary<string, bool> _endings = new(StringComparer.Ordinal);
    private readonly TreeView _tree;
    private readonly ILookup<string, DefinitionSite> _sites;

    /// <param name="tree">The tree.</param>
    /// <param name="name">The name, case included.</param>
    public NameCandidates(TreeView tree, string name)
    {
        Name = name;
        _tree = tree;
        Symbols = tree.Reader.FindSymbols(SymbolMatch.Name(TokenWriter.NameToken(name)), SymbolFilter.None with { Name = name }, Reference.MostCandidates + 1);
        IsBounded = Symbols.Count > Reference.MostCandidates;
        // Which of them were found depends on the order of writing, so that with too many none is a candidate outside of its own file.
        _sites = (IsBounded ? [] : Symbols.Where(symbol => !symbol.Modifiers.HasFlag(SymbolModifiers.Example)).Select(tree.Reader.ResolveContainer))
            .Select(DefinitionSite.Of).ToLookup(site => tree.FamilyOf(site.File.Language));
    }

    public string Name { get; }

    /// <summary>The definitions as they are stored, without their containers, in the order of their ids; of too many one more than can be told apart.</summary>
    public IReadOnlyList<StoredSymbol> Symbols { get; }

    /// <summary>Whether the name with an ending is defined, too.</summary>
    public bool IsDefinedWith(string ending)
    {
        if (!_endings.TryGetValue(ending, out var isDefined))
            _endings.Add(ending, isDefined = _tree.Reader.FindSymbols(SymbolMatch.Name(TokenWriter.NameToken(Name + ending)), SymbolFilter.None with { Name = Name + ending }, 1).Count > 0);
        return isDefined;
    }

    /// <summary>Whether there are too many to know them all: then only those of the same file are candidates.</summary>
    public bool IsBounded { get; }

    /// <summary>What the name can mean in a file.</summary>
    public List<DefinitionGroup> In(FileView file, string family)
    {
        if (IsBounded)
        {
            if (!_byFile.TryGetValue(file.File.Id, out var own))
                _byFile.Add(file.File.Id, own = DefinitionGrouping.Group(file.Symbols.Where(symbol => symbol.Name == Name).Select(file.SiteOf), _tree.Twins));
            return own;
        }
        if (!_byFamily.TryGetValue(family, out var groups))
            _byFamily.Add(family, groups = DefinitionGrouping.Group(_sites[family], _tree.Twins));
        return groups;
    }
}
