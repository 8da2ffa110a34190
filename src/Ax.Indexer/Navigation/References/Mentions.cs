using Ax.Indexer.Model;
using Ax.Indexer.Storage.Reads;
using Ax.Indexer.Tokens;

namespace Ax.Indexer.Navigation.References;

/// <summary>Tells in which files a name can mean what was asked for, as far as that can be told without reading them.</summary>
internal static class Mentions
{
    /// <summary>The files, by path.</summary>
    /// <param name="tree">The tree.</param>
    /// <param name="name">The name.</param>
    /// <param name="wanted">Definitions of what was asked for; none for something from outside.</param>
    /// <param name="certainOnly">Whether only files are wanted where it can be certain.</param>
    public static IEnumerable<StoredFile> Of(TreeView tree, string name, IReadOnlyList<DefinitionSite> wanted, bool certainOnly)
    {
        var token = TokenWriter.NameToken(name);
        if (certainOnly && wanted.Count == 0)
            return [];
        // Of too many definitions those of the same file are told apart, and the members of known types: their files mention the type.
        if (tree.Candidates(name).IsBounded)
        {
            return certainOnly && wanted.Count <= Reference.MostCandidates
                ? wanted.Select(site => site.File).Concat(BesideContainers(tree, token, wanted)).DistinctBy(file => file.Id).OrderBy(file => file.Path, StringComparer.Ordinal)
                : tree.Reader.FindFilesMentioning(token);
        }
        // A private member is named in its own file, or in another part of its type.
        var mains = wanted.Select(tree.GroupOf).Select(group => group.Main).Distinct().ToList();
        return mains.Count > 0 && mains.TrueForAll(main => IsOfItsTypeAlone(tree, main))
            ? BesideContainers(tree, token, mains).DistinctBy(file => file.Id).OrderBy(file => file.Path, StringComparer.Ordinal)
            : tree.Reader.FindFilesMentioning(token);
    }

    private static bool IsOfItsTypeAlone(TreeView tree, DefinitionSite site) =>
        site is { IsMember: true, Visibility: Visibility.Private, Container: not null } && tree.RulesOf(site.File.Language).PrivateReach == "type";

    private static IEnumerable<StoredFile> BesideContainers(TreeView tree, string token, IEnumerable<DefinitionSite> members) => members
        .Where(member => member is { IsMember: true, Container: not null }).Select(member => TokenWriter.NameToken(Names.Last(member.Container!))).Distinct()
        .SelectMany(container => tree.Reader.FindFilesMentioning(token, container));
}
