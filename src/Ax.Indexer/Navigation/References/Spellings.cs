using Ax.Indexer.Model;
using Ax.Indexer.Storage.Occurrences;
using Ax.Indexer.Storage.Reads;
using Ax.Indexer.Syntax.Languages;
using Ax.Indexer.Tokens;

namespace Ax.Indexer.Navigation.References;

/// <summary>What is not written as it is called: imported under another name, or in an attribute without the end of its name.</summary>
internal static class Spellings
{
    /// <summary>All that may mean a name in a file, in source order, as if it were written in full.</summary>
    public static IEnumerable<Site> SitesOf(TreeView tree, FileView file, IReadOnlyList<string> names)
    {
        var (sites, isMixed) = (new List<Site>(), names.Count > 1);
        foreach (var name in names)
        {
            var occurrences = file.Occurrences(name);
            sites.AddRange(occurrences.Select(occurrence => tree.SiteOf(file, name, occurrence)));
            var count = sites.Count;
            foreach (var spelling in Of(tree, file, name, occurrences))
            {
                sites.AddRange(file.Occurrences(spelling).Where(occurrence => occurrence.Role != ReferenceRole.Definition)
                    .Select(occurrence => InFull(tree, tree.SiteOf(file, spelling, occurrence))).Where(site => site.WrittenAs is not null && site.Name == name));
            }
            isMixed |= sites.Count > count;
        }
        return isMixed ? sites.OrderBy(site => site.Line).ThenBy(site => site.Column) : sites;
    }

    /// <summary>An occurrence as if it were written in full; itself where it is.</summary>
    public static Site InFull(TreeView tree, Site site)
    {
        if (site.WrittenAs is not null)
            return site;
        var name = site switch
        {
            { IsPerhapsShort: true, IsType: true } => site.Name + site.Rules.AttributeEnding,
            // What is handed on under another name may be called like something of the file.
            { IsBare: true } when !site.File.Symbols.Exists(symbol => symbol.Parent < 0 && symbol.Name == site.Name) => site.File.Imports.Find(import => import.Alias == site.Name)?.Name,
            _ => null,
        };
        return name is null || name == site.Name ? site : site with { Name = name, WrittenAs = site.Name, Candidates = tree.Candidates(name), IsPerhapsShort = false };
    }

    /// <summary>The files that mention a type by the short form of its name, with others, by path.</summary>
    public static IEnumerable<StoredFile> AddShort(TreeView tree, IEnumerable<StoredFile> files, IReadOnlyList<DefinitionSite> wanted)
    {
        var token = wanted.Where(site => site.IsType).Select(site => ShortOf(tree.RulesOf(site.File.Language), site.Name)).FirstOrDefault(name => name is not null);
        return token is null ? files : Merge(files, tree.Reader.FindFilesMentioning(TokenWriter.NameToken(token)));
    }

    // Imports are only read where the name stands in one.
    private static IEnumerable<string> Of(TreeView tree, FileView file, string name, IReadOnlyList<Occurrence> occurrences)
    {
        if (occurrences.Any(occurrence => occurrence.Role == ReferenceRole.Import))
        {
            foreach (var alias in file.Imports.Where(import => import.Name == name && import.Alias is { } alias && alias != name).Select(import => import.Alias!).Distinct())
                yield return alias;
        }
        if (ShortOf(tree.RulesOf(file.File.Language), name) is { } shortName)
            yield return shortName;
    }

    private static string? ShortOf(NameRules rules, string name) =>
        rules.AttributeEnding is { } ending && name.Length > ending.Length && name.EndsWith(ending, StringComparison.Ordinal) ? name[..^ending.Length] : null;

    private static IEnumerable<StoredFile> Merge(IEnumerable<StoredFile> left, IEnumerable<StoredFile> right)
    {
        using var others = right.GetEnumerator();
        var seen = new HashSet<long>();
        var isMore = others.MoveNext();
        foreach (var file in left)
        {
            for (; isMore && StringComparer.Ordinal.Compare(others.Current.Path, file.Path) < 0; isMore = others.MoveNext())
            {
                if (seen.Add(others.Current.Id))
                    yield return others.Current;
            }
            if (seen.Add(file.Id))
                yield return file;
        }
        for (; isMore; isMore = others.MoveNext())
        {
            if (seen.Add(others.Current.Id))
                yield return others.Current;
        }
    }
}
