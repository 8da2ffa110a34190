using Ax.Indexer.Model;

namespace Ax.Indexer.Navigation.References.Rules;

/// <summary>The only thing of that name, in no namespace and no type, and seen from there without an import.</summary>
internal sealed class UniqueRule : IResolutionRule
{
    public Verdict Judge(Site site, IReadOnlyList<DefinitionGroup> candidates) =>
        candidates is [{ IsMember: false } only] && site.IsBare && IsOutermost(site, only.Main) && IsInReach(site, only)
            ? Verdict.Resolved(only, ResolutionEvidence.Unique)
            : Verdict.Unknown;

    // What an enumeration contains is seen around it, where members are named by themselves nowhere else.
    private static bool IsOutermost(Site site, DefinitionSite definition) =>
        definition.Container is null || definition.Kind == SymbolKind.EnumMember && !site.Rules.BareMembers;

    private static bool IsInReach(Site site, DefinitionGroup only) => site.Rules.Reach switch
    {
        "tree" => true,
        "folder" => only.Exists(definition => FolderOf(definition.File.Path) == FolderOf(site.File.File.Path)),
        _ => false,
    };

    private static string FolderOf(string path) => path[..Math.Max(0, path.LastIndexOf('/'))];
}
