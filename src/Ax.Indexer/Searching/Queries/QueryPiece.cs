using Ax.Indexer.Model;

namespace Ax.Indexer.Searching.Queries;

/// <summary>A piece of a query's text.</summary>
/// <param name="Kind">Word, phrase or filter.</param>
/// <param name="Text">The piece as written, its dash included.</param>
/// <param name="IsNegated">Whether a dash led it.</param>
/// <param name="Name">The filter's name in lower case; empty for words and phrases.</param>
/// <param name="Values">The word without its dash, the phrase without its quotes, or the filter's values.</param>
internal sealed record QueryPiece(QueryPartKind Kind, string Text, bool IsNegated, string Name, IReadOnlyList<string> Values)
{
    /// <summary>The word or phrase, or the filter's first value.</summary>
    public string Value => Values[0];
}
