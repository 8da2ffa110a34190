namespace Ax.Indexer.Model;

/// <summary>A question about symbols. Mutable until it is asked; the engine copies what it needs.</summary>
public sealed class SearchQuery
{
    /// <summary>
    /// Creates a query from text in the query language: words, <c>"phrases"</c> and filters (<c>lang: kind: path: container: visibility:
    /// test: generated: vendored: sym: text:</c>, <c>/regular expressions/</c>), each left out rather than looked for where a dash leads it.
    /// </summary>
    public SearchQuery(string text) => Text = text;

    /// <summary>The text as given. Every string is a valid query, but for an unknown filter or value; one of filters alone lists what passes them.</summary>
    public string Text { get; }

    /// <summary>The most hits to return; what is grouped counts once. Default 20.</summary>
    public int Limit { get; set; } = 20;

    /// <summary>Whether hits carry the factors of their score, and the answer how the query was understood. Default false.</summary>
    public bool Explain { get; set; }

    /// <summary>What scores are made of; null (the default) for the weights of the index's options.</summary>
    public RankingWeights? Ranking { get; set; }

    /// <summary>
    /// Whether what is one thing (a definition and its declarations, overloads, the parts of a type, a type and its constructors) is one
    /// hit, with its other places in <see cref="SearchHit.Others"/>. Default true.
    /// </summary>
    public bool GroupDuplicates { get; set; } = true;
}
