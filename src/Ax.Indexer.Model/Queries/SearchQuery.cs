namespace Ax.Indexer.Model;

/// <summary>A question about symbols. Mutable until it is asked; the engine copies what it needs.</summary>
public sealed class SearchQuery
{
    /// <summary>Creates a query from text in the query language: words and <c>lang: kind: path:</c> filters.</summary>
    public SearchQuery(string text) => Text = text;

    /// <summary>The text as given. Every string is a valid query; one without words finds nothing.</summary>
    public string Text { get; }

    /// <summary>The most hits to return. Default 20.</summary>
    public int Limit { get; set; } = 20;

    /// <summary>Whether hits carry the factors of their score. Default false.</summary>
    public bool Explain { get; set; }
}
