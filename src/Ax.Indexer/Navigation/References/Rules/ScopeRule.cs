using Ax.Indexer.Model;
using Ax.Indexer.Storage.Reads;

namespace Ax.Indexer.Navigation.References.Rules;

/// <summary>What the innermost scope around the occurrence contains: members of its type, definitions of its namespace.</summary>
/// <param name="tree">The tree.</param>
internal sealed class ScopeRule(TreeView tree) : IResolutionRule
{
    public Verdict Judge(Site site, IReadOnlyList<DefinitionGroup> candidates)
    {
        if (!site.IsBare && site.Receiver.Kind != ReceiverKind.Self || !candidates.Any(static group => group.Exists(static definition => definition.Container is not null)))
            return Verdict.Unknown;
        foreach (var scope in site.Scopes)
        {
            Predicate<DefinitionSite> isThere = definition => definition.Container == scope && IsIn(site, scope, definition);
            var verdict = Verdict.Of(candidates.Where(group => group.Exists(isThere)), ResolutionEvidence.Scope);
            if (verdict.IsFinal)
                return verdict;
        }
        return Verdict.Unknown;
    }

    // Two types of one name, in two files or with other numbers of parameters, have each their own members; so have two functions.
    private bool IsIn(Site site, string scope, DefinitionSite definition)
    {
        if (SymbolOf(site, scope) is not { } around)
            return true;
        // What a method defines is no member of its object.
        if (site.Receiver.Kind == ReceiverKind.Self && around.Kind is SymbolKind.Method or SymbolKind.Constructor)
            return false;
        return definition.Parent < 0 || definition.Parent == around.Id || !(DefinitionSite.IsTypeKind(around.Kind) || IsFunction(around.Kind))
            || tree.GroupOf(site.File, around) is not { } owner || owner.Contains(definition.Parent) || !IsAlike(around, definition);
    }

    private bool IsAlike(FileSymbol around, DefinitionSite definition) => tree.Open(definition.File).Symbols.Find(symbol => symbol.Id == definition.Parent) is { } parent
        && DefinitionSite.IsTypeKind(parent.Kind) == DefinitionSite.IsTypeKind(around.Kind) && IsFunction(parent.Kind) == IsFunction(around.Kind);

    private static bool IsFunction(SymbolKind kind) => kind is SymbolKind.Function or SymbolKind.Method or SymbolKind.Constructor;

    private static FileSymbol? SymbolOf(Site site, string scope)
    {
        for (var at = site.Enclosing; at >= 0; at = site.File.Symbols[at].Parent is var parent && parent < at ? parent : -1)
        {
            if (Names.Normalize(site.File.NameOf(at)) == scope)
                return site.File.Symbols[at];
        }
        return null;
    }
}
