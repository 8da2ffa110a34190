using Ax.Indexer.Model;
using Ax.Indexer.Navigation.References.Rules;
using Ax.Indexer.Navigation.References.Types;

namespace Ax.Indexer.Navigation.References;

/// <summary>
/// Tells what an occurrence means. Rules speak in order, the strongest first; the first with an answer decides. Fail-closed:
/// what no rule settles is ambiguous.
/// </summary>
internal sealed class ReferenceResolver
{
    private readonly IResolutionRule[] _rules;
    private readonly ImportRule _imports;
    private readonly TreeView _tree;

    /// <param name="targets">Tells what an import's target is.</param>
    /// <param name="tree">The tree.</param>
    public ReferenceResolver(IImportTargets targets, TreeView tree)
    {
        _tree = tree;
        targets = new ImportTargetsHandedOn(targets, tree);
        var types = new TypeMembers(tree, new ValueTypes(this, tree));
        _imports = new ImportRule(targets);
        _rules =
        [
            new ReceiverTypeRule(types), new NamesakeRule(types), new ScopeRule(tree), new InheritedRule(types),
            new QualifiedRule(targets), _imports, new FileRule(), new OnlyMemberRule(), new UniqueRule(),
        ];
    }

    /// <summary>Resolves an occurrence.</summary>
    /// <param name="site">The occurrence.</param>
    /// <param name="groups">All definitions of its name in its family of languages.</param>
    public Outcome Resolve(Site site, IReadOnlyList<DefinitionGroup> groups)
    {
        if (site.Role == ReferenceRole.Definition && DefinedAt(site, groups) is { } own)
            return new Outcome(own, ResolutionEvidence.Definition, [own]);
        var candidates = TypeParameters.Filter(_tree, site, LocalScopes.Filter(_tree, site, Compatibility.Filter(site, groups)));
        // What it is looked up in is not known, or the name may be short for another.
        if (site.Receiver.Kind == ReceiverKind.Unknown || site.IsPerhapsShort)
            return new Outcome(null, ResolutionEvidence.None, candidates);
        var verdict = Judge(site, candidates);
        // A method that takes another number of arguments is not called there, a type of another number of parameters not named.
        for (var fitting = candidates; verdict.Group is { } found && (_tree.Overloads.CountFitting(found, Overloads.TellingArgumentsOf(site)) == 0 || !TypeParameters.Fit(_tree, site, found));)
            verdict = Judge(site, fitting = fitting.FindAll(group => group != found));
        if (verdict.Group is { } member && !candidates.Exists(group => group.IsType) && Namesake.MayBeMeant(_tree, site, member))
            verdict = Verdict.Ambiguous;
        return new Outcome(verdict.Group, verdict.Evidence, candidates);
    }

    private Verdict Judge(Site site, List<DefinitionGroup> candidates)
    {
        // Under an alias, and where that is given, it is what is imported or nothing.
        if (site is { WrittenAs: not null, Receiver.Kind: not ReceiverKind.Bracket } || site.File.Imports.Exists(import => ImportRule.IsRenamed(import, site)))
            return _imports.Judge(site, candidates);
        foreach (var rule in _rules)
        {
            if (rule.Judge(site, candidates) is { IsFinal: true } verdict)
                return verdict;
        }
        return Verdict.Ambiguous;
    }

    private static DefinitionGroup? DefinedAt(Site site, IReadOnlyList<DefinitionGroup> groups) => groups.FirstOrDefault(group =>
        group.Exists(definition => definition.Line == site.Line && definition.Column == site.Column && definition.File.Path == site.File.File.Path));
}
