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
        // Of too many definitions only those of the same file are told apart.
        if (tree.Candidates(name).IsBounded)
        {
            return certainOnly && wanted.Count <= Reference.MostCandidates
                ? wanted.Select(site => site.File).DistinctBy(file => file.Id).OrderBy(file => file.Path, StringComparer.Ordinal)
                : tree.Reader.FindFilesMentioning(token);
        }
        // A private member is named in its own file, or in another part of its type.
        var mains = wanted.Select(tree.GroupOf).Select(group => group.Main).Distinct().ToList();
        return mains.Count > 0 && mains.TrueForAll(main => main is { IsMember: true, Visibility: Visibility.Private, Container: not null })
            ? mains.Select(main => TokenWriter.NameToken(Names.Last(main.Container!))).Distinct()
                .SelectMany(container => tree.Reader.FindFilesMentioning(token, container)).DistinctBy(file => file.Id).OrderBy(file => file.Path, StringComparer.Ordinal)
            : tree.Reader.FindFilesMentioning(token);
    }
}
