using Ax.Indexer.Model;

namespace Ax.Indexer.Navigation.References.Rules;

/// <summary>The only definition of that name at the top level of the occurrence's own file.</summary>
internal sealed class FileRule : IResolutionRule
{
    public Verdict Judge(Site site, IReadOnlyList<DefinitionGroup> candidates)
    {
        if (!site.IsBare)
            return Verdict.Unknown;
        var verdict = Verdict.Of(candidates.Where(group => !group.IsMember && group.Exists(definition => IsTopLevelOf(site, definition))), ResolutionEvidence.File);
        return verdict.Group is { } found && !IsOnce(site, found) ? Verdict.Ambiguous : verdict;
    }

    // Of the same sort twice: one of them may be local to something that is no symbol.
    private static bool IsOnce(Site site, DefinitionGroup group) => !group.Sites.Where(definition => IsTopLevelOf(site, definition))
        .GroupBy(definition => definition.Kind).Any(kind => kind.Key != SymbolKind.Function && site.Rules.Reach == "file" && kind.Count(definition => !definition.IsDeclaration) > 1);

    private static bool IsTopLevelOf(Site site, DefinitionSite definition) =>
        definition.File.Path == site.File.File.Path && (definition.Container is null || definition.Kind == SymbolKind.EnumMember && !site.Rules.BareMembers);
}
