namespace Ax.Indexer.Model;

/// <summary>A part of a query.</summary>
/// <param name="Text">The part as written, but for white space around it.</param>
/// <param name="Kind">What it was taken for.</param>
/// <param name="IsNegated">Whether it leaves symbols out.</param>
/// <param name="Meaning">What it asks for, in English.</param>
public sealed record QueryPart(string Text, QueryPartKind Kind, bool IsNegated, string Meaning);
