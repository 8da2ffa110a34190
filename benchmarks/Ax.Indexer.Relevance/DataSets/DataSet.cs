namespace Ax.Indexer.Relevance.DataSets;

/// <summary>The data sets.</summary>
internal enum DataSet
{
    /// <summary>(a) The first sentence of a symbol's documentation, which is not in the index.</summary>
    KnownItem,
    /// <summary>(b) Parts of names and misspelt names.</summary>
    PartialName,
    /// <summary>(c) The words of a name in another order, fewer, or abbreviated.</summary>
    NameVariant,
    /// <summary>(d) Names and paths of files.</summary>
    File,
}
