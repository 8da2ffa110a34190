using Ax.Indexer.Model;
using Ax.Indexer.Navigation.References;
using Ax.Indexer.Storage.Occurrences;
using Ax.Indexer.Tokens;

namespace Ax.Indexer.Navigation.Types;

/// <summary>What types state they inherit from, edge by edge as it is asked for. Used for one answer.</summary>
internal sealed class TypeHierarchy(TreeView tree)
{
    /// <summary>The types of a (qualified) name.</summary>
    public List<TypeNode> Find(string name)
    {
        var wanted = DefinitionLookup.FindInOrder(tree.Reader, name, Reference.MostCandidates + 1);
        return [.. wanted.Where(symbol => TypeKinds.IsType(symbol.Kind)).Select(symbol => TypeNode.Of(tree.GroupOf(symbol))).DistinctBy(node => node.Key)];
    }

    /// <summary>What a type inherits from, in the order in which it says so.</summary>
    public IEnumerable<TypeEdge> SupertypesOf(TypeNode type)
    {
        foreach (var file in PlacesOf(type))
        {
            foreach (var (name, occurrence) in file.Bases.OrderBy(found => found.Occurrence.Line).ThenBy(found => found.Occurrence.Column))
            {
                if (EdgeAt(file, name, occurrence) is { } edge && edge.Subtype.Key == type.Key)
                    yield return edge;
            }
        }
    }

    /// <summary>What inherits from a type, by path and place.</summary>
    public IEnumerable<TypeEdge> SubtypesOf(TypeNode type)
    {
        foreach (var stored in tree.Reader.FindFilesMentioning(TokenWriter.NameToken(type.Main.Name)))
        {
            var file = tree.Open(stored);
            foreach (var occurrence in file.Occurrences(type.Main.Name).Where(occurrence => occurrence.Role == ReferenceRole.Inherit))
            {
                if (EdgeAt(file, type.Main.Name, occurrence) is { } edge && MayMean(edge, type))
                    yield return edge;
            }
        }
    }

    private bool MayMean(TypeEdge edge, TypeNode type) => edge.Resolution switch
    {
        Resolution.Resolved => edge.Supertype?.Key == type.Key,
        Resolution.Ambiguous => tree.Candidates(type.Main.Name).IsBounded || edge.Outcome.Candidates.Any(group => group.Contains(type.Main.Id)),
        _ => false,
    };

    // The parts of a type may each say something; where the language says it outside of the type, any file that mentions it may.
    private IEnumerable<FileView> PlacesOf(TypeNode type)
    {
        var files = type.Sites.Select(site => site.File).DistinctBy(file => file.Id).Select(tree.Open).ToList();
        return files.Exists(file => tree.RulesOf(file.File.Language).InheritsOutside)
            ? tree.Reader.FindFilesMentioning(TokenWriter.NameToken(type.Main.Name)).Select(tree.Open)
            : files;
    }

    private TypeEdge? EdgeAt(FileView file, string name, Occurrence occurrence)
    {
        var site = tree.SiteOf(file, name, occurrence);
        if (SubtypeAt(file, site) is not { } subtype)
            return null;
        var outcome = tree.Resolve(site);
        if (outcome.Group is { } group)
            return new TypeEdge(subtype, TypeNode.Of(group), site, outcome, Resolution.Resolved, 1);
        var isBounded = tree.Candidates(name).IsBounded;
        return outcome.Candidates.Count > 0 || isBounded
            ? new TypeEdge(subtype, null, site, outcome, Resolution.Ambiguous, isBounded ? Reference.MostCandidates : outcome.Candidates.Count)
            : new TypeEdge(subtype, null, site, outcome, Resolution.Unresolved, 0);
    }

    // The innermost type around the place; or, outside of all types, the one that is said to implement what stands there.
    private TypeNode? SubtypeAt(FileView file, Site site)
    {
        for (var ordinal = site.Enclosing; ordinal >= 0; ordinal = file.Symbols[ordinal].Parent < ordinal ? file.Symbols[ordinal].Parent : -1)
        {
            if (TypeKinds.IsType(file.Symbols[ordinal].Kind))
                return TypeNode.Of(tree.GroupOf(file.SiteOf(file.Symbols[ordinal])));
        }
        return site.Rules.InheritsOutside && ImplementingType.Read(file, site) is { } type && tree.Resolve(tree.SiteOf(file, type.Name, type.Occurrence)).Group is { IsType: true } group
            ? TypeNode.Of(group)
            : null;
    }
}
