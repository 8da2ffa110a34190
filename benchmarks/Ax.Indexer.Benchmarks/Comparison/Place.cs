namespace Ax.Indexer.Benchmarks.Comparison;

/// <summary>Where a tool works: what it indexes, and where its index goes.</summary>
/// <param name="Tree">The source tree.</param>
/// <param name="Index">A folder for the index, empty at first.</param>
internal sealed record Place(string Tree, string Index)
{
    private static readonly Dictionary<string, string> Environment = new()
    {
        // Nobody is told that this ran, and nothing goes on behind it.
        ["DO_NOT_TRACK"] = "1",
        ["CODEGRAPH_TELEMETRY"] = "0",
        ["CODEGRAPH_NO_DAEMON"] = "1",
    };

    /// <summary>A command that runs in the tree.</summary>
    public Command Run(params string[] arguments) =>
        new(arguments, Tree) { Environment = new Dictionary<string, string>(Environment) { ["CSEARCHINDEX"] = Path.Combine(Index, "csearch") } };
}
