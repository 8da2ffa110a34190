using Ax.Indexer.Model;
using Ax.Indexer.Navigation.References.Types;

namespace Ax.Indexer.Navigation.References.Rules;

/// <summary>
/// A member with the name of a type, seen where both may be meant. Where it is of that type, as often, what is looked up in it
/// tells which: a static member is one of the type.
/// </summary>
internal sealed class NamesakeRule(TypeMembers types) : IResolutionRule
{
    public Verdict Judge(Site site, IReadOnlyList<DefinitionGroup> candidates)
    {
        if (!site.IsBare || site.Role == ReferenceRole.Write || !candidates.Any(group => group.IsMember) || !candidates.Any(group => group.IsType))
            return Verdict.Unknown;
        if (site.IsType || !site.Rules.BareMembers || !site.File.Syntax.TellsTypes)
            return Verdict.Ambiguous;
        if (TypeMembers.IsLookedUp(site))
            return Verdict.Ambiguous;
        var members = candidates.Where(group => group.IsMember).ToList();
        foreach (var type in types.TypesAround(site))
        {
            var found = types.Find(site, type, members);
            if (found.Group is { } member)
                return site.Role == ReferenceRole.Call ? Verdict.Ambiguous : Judge(site, member, candidates);
            if (found.IsUnknown)
                return Verdict.Ambiguous;
        }
        // No type around has it: only one from outside might.
        return Verdict.Unknown;
    }

    private Verdict Judge(Site site, DefinitionGroup member, IReadOnlyList<DefinitionGroup> candidates)
    {
        if (types.DeclaredTypeOf(member) is not { IsType: true } type)
            return Verdict.Ambiguous;
        var namesake = candidates.FirstOrDefault(group => group.Main.Id == type.Main.Id);
        if (namesake is null)
            return Verdict.Resolved(member, ResolutionEvidence.Scope);
        if (TypeMembers.MemberBehind(site) is not { } name)
            return site.IsFollowedByMark ? Verdict.Ambiguous : Verdict.Resolved(member, ResolutionEvidence.Scope);
        return types.FindNamed(type, name, site) is not { } behind ? Verdict.Ambiguous
            : Verdict.Resolved(IsOfType(behind.Main) ? namesake : member, IsOfType(behind.Main) ? ResolutionEvidence.Type : ResolutionEvidence.Scope);
    }

    private static bool IsOfType(DefinitionSite member) =>
        member.Kind is SymbolKind.EnumMember or SymbolKind.Constant || member.Modifiers.HasFlag(SymbolModifiers.Static);
}
