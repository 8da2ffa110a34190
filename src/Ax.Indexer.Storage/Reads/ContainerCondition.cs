namespace Ax.Indexer.Storage.Reads;

/// <summary>A condition on what encloses a symbol.</summary>
/// <param name="container">The names of all containers, outermost first; null at top level.</param>
/// <param name="separator">What stands between the names in the file's language.</param>
public delegate bool ContainerCondition(string? container, string separator);
