using Ax.Indexer.Model;
using Ax.Indexer.Storage.Reads;

namespace Ax.Indexer.Searching.Queries;

/// <summary>A query as retrieval and ranking need it. Immutable.</summary>
internal sealed record ParsedQuery
{
    /// <summary>What is asked for.</summary>
    public required QueryIntent Intent { get; init; }
    /// <summary>The text that may be a name as a whole: of a symbol query its word, of a phrase query the phrase; else empty.</summary>
    public required string Name { get; init; }
    /// <summary>The words as written, without those that are punctuation beside others.</summary>
    public required IReadOnlyList<string> Words { get; init; }
    /// <summary>The distinct tokens of <see cref="Words"/>, in order.</summary>
    public required IReadOnlyList<string> WordTokens { get; init; }
    /// <summary>The distinct tokens of words, phrases and <c>sym:</c>, by which hits are ranked.</summary>
    public required IReadOnlyList<string> Tokens { get; init; }
    /// <summary>What a hit by words must match too: phrases and <c>sym:</c>; null for nothing.</summary>
    public required SymbolMatch? Required { get; init; }
    /// <summary>What every hit must match: part of the condition on containers, in a form the index can look up; null for nothing.</summary>
    public required SymbolMatch? Scope { get; init; }
    /// <summary>What no hit may match; null for nothing.</summary>
    public required SymbolMatch? Excluded { get; init; }
    /// <summary>The conditions of the filters.</summary>
    public required SymbolFilter Filter { get; init; }
    /// <summary>What the lines of a definition must have, and must not; all of it.</summary>
    public required IReadOnlyList<ContentTerm> Contents { get; init; }
    /// <summary>The text in pieces.</summary>
    public required IReadOnlyList<QueryPiece> Pieces { get; init; }
}
