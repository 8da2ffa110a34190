using Ax.Indexer.Model;
using Ax.Indexer.Navigation.References.Rules;

namespace Ax.Indexer.Navigation.References;

/// <summary>
/// Tells what an occurrence means. Rules speak in order, the strongest first; the first with an answer decides. Fail-closed:
/// what no rule settles is ambiguous.
/// </summary>
internal sealed class ReferenceResolver(IImportTargets targets)
{
    private readonly IResolutionRule[] _rules = [new ScopeRule(), new QualifiedRule(targets), new ImportRule(targets), new FileRule(), new OnlyMemberRule(), new UniqueRule()];

    /// <summary>Resolves an occurrence.</summary>
    /// <param name="site">The occurrence.</param>
    /// <param name="groups">All definitions of its name in its family of languages.</param>
    public Outcome Resolve(Site site, IReadOnlyList<DefinitionGroup> groups)
    {
        if (site.Role == ReferenceRole.Definition && DefinedAt(site, groups) is { } own)
            return new Outcome(own, ResolutionEvidence.Definition, [own]);
        var candidates = Compatibility.Filter(site, groups);
        // What it is looked up in is not known, or the name may be short for another.
        if (site.Receiver.Kind == ReceiverKind.Unknown || site.IsPerhapsShort)
            return new Outcome(null, ResolutionEvidence.None, candidates);
        foreach (var rule in _rules)
        {
            if (rule.Judge(site, candidates) is { IsFinal: true } verdict)
                return new Outcome(verdict.Group, verdict.Evidence, candidates);
        }
        return new Outcome(null, ResolutionEvidence.None, candidates);
    }

    private static DefinitionGroup? DefinedAt(Site site, IReadOnlyList<DefinitionGroup> groups) => groups.FirstOrDefault(group =>
        group.Sites.Any(definition => definition.Line == site.Line && definition.Column == site.Column && definition.File.Path == site.File.File.Path));
}
