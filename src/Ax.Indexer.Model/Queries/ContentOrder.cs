namespace Ax.Indexer.Model;

/// <summary>The order in which lines are told. Those of one file stay together, by their place; equal questions have equal answers.</summary>
public enum ContentOrder
{
    /// <summary>
    /// Files whose lines match best come first: with the name of a definition, with whole words; then code of the product before tests,
    /// generated and third-party code, near the root first. So far among the first 5,000 lines; the others follow by the files alone.
    /// </summary>
    Best,
    /// <summary>By path.</summary>
    Path,
}
