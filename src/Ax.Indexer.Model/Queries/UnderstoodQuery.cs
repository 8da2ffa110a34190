namespace Ax.Indexer.Model;

/// <summary>How the text of a query was understood.</summary>
/// <param name="Intent">What it is taken to ask for.</param>
/// <param name="Parts">Its parts in the order of the text.</param>
public sealed record UnderstoodQuery(QueryIntent Intent, IReadOnlyList<QueryPart> Parts);
