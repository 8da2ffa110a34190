using Ax.Indexer.Model;

namespace Ax.Indexer.Navigation.References.Rules;

/// <summary>The file imports the name, or the namespace or file it is in. A name that is imported from elsewhere means nothing of this tree.</summary>
/// <param name="targets">Tells what an import's target is.</param>
internal sealed class ImportRule(IImportTargets targets) : IResolutionRule
{
    public Verdict Judge(Site site, IReadOnlyList<DefinitionGroup> candidates)
    {
        var outer = candidates.Where(group => !group.IsMember);
        return site.IsBare ? JudgeBare(site, [.. outer])
            : site.Receiver is { Kind: ReceiverKind.Named, Name: { } owner, Owner: null } ? JudgeAccess(site, owner, outer)
            : Verdict.Unknown;
    }

    private Verdict JudgeBare(Site site, List<DefinitionGroup> outer)
    {
        var named = site.File.Imports.Where(import => Binds(import, site.Written) || IsRenamed(import, site)).ToList();
        if (named.Count > 0)
        {
            // All of a target, or called otherwise there: the definitions of this name are other things.
            if (named.Exists(import => import.Alias is not null && import.Name != site.Name))
                return Verdict.Ambiguous;
            var fitting = outer.Where(group => DefinesAny(site, named, group)).ToList();
            // Handed on by another file of this tree.
            if (fitting.Count == 0 && outer is [{ Main.HasParts: false }] && named.TrueForAll(import => targets.IsOfTree(import)))
                fitting = outer;
            return fitting.Count == 1 ? Verdict.Resolved(fitting[0], ResolutionEvidence.Import) : Verdict.Ambiguous;
        }
        var open = site.File.Imports.FindAll(static import => import.Alias is null);
        return Verdict.Of(outer.Where(group => DefinesAny(site, open, group)), ResolutionEvidence.Import);
    }

    private Verdict JudgeAccess(Site site, string owner, IEnumerable<DefinitionGroup> outer)
    {
        var named = site.File.Imports.Where(import => Binds(import, owner)).ToList();
        return named.Count == 0 ? Verdict.Unknown
            : Verdict.Of(outer.Where(group => DefinesAny(site, named, group)), ResolutionEvidence.Import);
    }

    private bool DefinesAny(Site site, List<ImportedName> imports, DefinitionGroup group)
    {
        foreach (var import in imports)
        {
            if (targets.Defines(site.File.File, import, group))
                return true;
        }
        return false;
    }

    /// <summary>Whether a name stands in an import that gives it another one.</summary>
    public static bool IsRenamed(ImportedName import, Site site) => site.Role == ReferenceRole.Import && import.Name == site.Name && import.Alias != site.Name;

    private static bool Binds(ImportedName import, string name) => import.Binding == name;
}
