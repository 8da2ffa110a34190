namespace Ax.Indexer.Benchmarks.Comparison;

/// <summary>A tool that takes part, and how it is called.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Version">Asks for its version.</param>
internal sealed record Tool(string Name, Func<string> Version)
{
    /// <summary>Builds its index; null where it has none.</summary>
    public Func<Place, string[]>? Index { get; init; }

    /// <summary>Searches for lines, each way it can do that with its name; null where it cannot.</summary>
    public Func<Place, string, (string Name, string[] Command)[]>? Search { get; init; }

    /// <summary>Looks up a symbol; null where it cannot.</summary>
    public Func<Place, string, string[]>? LookUp { get; init; }

    /// <summary>The folder below the tree that it insists on writing its index to: it then gets a copy of the tree. Null for none.</summary>
    public string? OwnFolder { get; init; }
}
