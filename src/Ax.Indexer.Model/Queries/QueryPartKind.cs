namespace Ax.Indexer.Model;

/// <summary>What a part of a query is.</summary>
public enum QueryPartKind : byte
{
    /// <summary>A word to look for.</summary>
    Word,
    /// <summary>Quoted text, whose words must stand next to each other.</summary>
    Phrase,
    /// <summary>A name and a value with a colon between them.</summary>
    Filter,
}
