using Ax.Indexer.Model;
using Ax.Indexer.Navigation.References;

namespace Ax.Indexer.Navigation.Types;

/// <summary>A place where a type states what it inherits from.</summary>
/// <param name="Subtype">The type.</param>
/// <param name="Supertype">What it inherits from; null when that is not certain.</param>
/// <param name="Site">The place.</param>
/// <param name="Outcome">What the name there means.</param>
/// <param name="Resolution">How certain it is.</param>
/// <param name="Candidates">How many types may be meant.</param>
internal sealed record TypeEdge(TypeNode Subtype, TypeNode? Supertype, Site Site, Outcome Outcome, Resolution Resolution, int Candidates)
{
    /// <summary>The edge as seen from the subtype.</summary>
    public TypeRelation Up(int depth) => ToRelation(TypeRelationKind.Supertype, Subtype, Supertype?.Place, Site.Name, depth);

    /// <summary>The edge as seen from the supertype.</summary>
    public TypeRelation Down(TypeNode supertype, int depth) => ToRelation(
        supertype.IsInterface && !Subtype.IsInterface ? TypeRelationKind.Implementation : TypeRelationKind.Subtype, supertype, Subtype.Place, Subtype.Main.Name, depth);

    private TypeRelation ToRelation(TypeRelationKind relation, TypeNode near, SymbolPlace? far, string name, int depth) => new()
    {
        Relation = relation,
        Near = near.Place,
        Far = far,
        Name = name,
        Path = Site.File.File.Path,
        Line = Site.Line,
        Column = Site.Column,
        Text = Site.File.LineText(Site.Line),
        Resolution = Resolution,
        Evidence = Outcome.Evidence,
        Candidates = Candidates,
        Depth = depth,
        IsStale = Site.File.Text is null,
    };
}
