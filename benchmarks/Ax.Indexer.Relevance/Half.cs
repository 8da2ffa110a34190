namespace Ax.Indexer.Relevance;

/// <summary>The two halves of each data set. Which one an item is in depends on its hash alone.</summary>
internal enum Half
{
    /// <summary>May be looked at while the engine is improved.</summary>
    Tune,
    /// <summary>Only counted.</summary>
    Report,
}
