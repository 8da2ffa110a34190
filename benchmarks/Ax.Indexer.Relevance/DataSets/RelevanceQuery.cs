namespace Ax.Indexer.Relevance.DataSets;

/// <summary>A query and what is right as an answer. Immutable.</summary>
/// <param name="Set">Its data set.</param>
/// <param name="Variation">How the query was made of the item.</param>
/// <param name="Text">What is asked.</param>
/// <param name="Key">What the item is; its hash decides on the half.</param>
/// <param name="Name">The name a right hit has, ignoring case; null for any.</param>
/// <param name="Path">The file a right hit lies in; null for any.</param>
internal sealed record RelevanceQuery(DataSet Set, string Variation, string Text, string Key, string? Name, string? Path)
{
    /// <summary>The half it belongs to.</summary>
    public Half Half => (StableHash.Of("half " + Key) & 1) == 0 ? Half.Tune : Half.Report;

    /// <summary>Whether a hit is right.</summary>
    public bool Accepts(string name, string path) =>
        (Name is null || Name.Equals(name, StringComparison.OrdinalIgnoreCase)) && (Path is null || Path == path);
}
