using Ax.Indexer.Model;
using Ax.Indexer.Navigation.References;

namespace Ax.Indexer.Navigation.Calls;

/// <summary>Tells which definitions of a group a call runs: overloads by their number of parameters, of a type its constructors. Used for one answer.</summary>
internal sealed class CallBodies(TreeView tree)
{
    private readonly Dictionary<DefinitionGroup, IReadOnlyList<DefinitionSite>> _bodies = [];

    /// <summary>What a call runs.</summary>
    /// <param name="group">What is called.</param>
    /// <param name="arguments">How many arguments it is given; null when that is not known.</param>
    public IReadOnlyList<DefinitionSite> Of(DefinitionGroup group, int? arguments)
    {
        var bodies = Of(group);
        if (bodies.Count == 1 || arguments is not { } count)
            return bodies;
        var fitting = bodies.Where(body => tree.Overloads.ArityOf(body) is not { } arity || arity.Admits(count)).ToList();
        return fitting.Count > 0 ? fitting : bodies;
    }

    /// <summary>All that a call of a group may run.</summary>
    public IReadOnlyList<DefinitionSite> Of(DefinitionGroup group)
    {
        if (!_bodies.TryGetValue(group, out var bodies))
            _bodies.Add(group, bodies = Find(group));
        return bodies;
    }

    private List<DefinitionSite> Find(DefinitionGroup group)
    {
        var callable = group.Sites.Where(site => Callables.IsFunction(site.Kind)).ToList();
        // Where it is not named like its type, the constructor is a group of its own.
        if (callable.Count == 0 && group.IsType)
            callable = [.. group.Sites.SelectMany(ConstructorsOf)];
        var defined = callable.Where(site => !site.IsDeclaration).ToList();
        return defined.Count > 0 ? defined : callable.Count > 0 ? callable : [group.Main];
    }

    private IEnumerable<DefinitionSite> ConstructorsOf(DefinitionSite type)
    {
        var file = tree.Open(type.File);
        var ordinal = file.Symbols.FindIndex(symbol => symbol.Id == type.Id);
        return file.Symbols.Where(symbol => symbol.Kind == SymbolKind.Constructor && symbol.Parent == ordinal && ordinal >= 0).Select(file.SiteOf);
    }
}
