namespace Ax.Indexer.Searching.Content;

/// <summary>How the lines of a text are found that may match a pattern.</summary>
internal enum ContentScan
{
    /// <summary>Each is looked at.</summary>
    EveryLine,
    /// <summary>Those with one of some texts, without which nothing matches.</summary>
    ForTexts,
    /// <summary>Several at a time are looked at.</summary>
    ForBlocks,
}
