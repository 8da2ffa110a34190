namespace Ax.Indexer.Benchmarks.Comparison;

/// <summary>All tools that are compared. <c>eng/peers.sh</c> installs those that are not ours, and publishes ours.</summary>
internal static class Toolbox
{
    private const string EveryLine = "1000000000";

    private static readonly string Ax = Path.Combine(Repository.Root, "artifacts", "ax", "ax");
    private static readonly string CodeGraph = Repository.PathOf("Comparison", "node_modules", ".bin", "codegraph");
    private static readonly string[] Self = ["dotnet", typeof(Toolbox).Assembly.Location];

    /// <summary>The tools, the one that the others are measured against first.</summary>
    public static IReadOnlyList<Tool> All { get; } =
    [
        new("floor", () => Says("git", "-C", Repository.Root, "rev-parse", "--short", "HEAD")) { Index = static place => [.. Self, "floor", place.Tree] },
        new("ax", () => Says(Ax, "--version").Split(' ')[^1])
        {
            Index = static place => [Ax, "index", "--full", "--quiet", "--root", place.Tree, "--db", place.Index],
            Search = static (place, pattern) =>
            [
                ("ax", [Ax, "grep", "--root", place.Tree, "--db", place.Index, "--limit", EveryLine, pattern]),
                ("ax --trust-index", [Ax, "grep", "--root", place.Tree, "--db", place.Index, "--limit", EveryLine, "--trust-index", pattern]),
            ],
            LookUp = static (place, symbol) => [Ax, "find", "--root", place.Tree, "--db", place.Index, symbol],
        },
        new("ctags", () => Package("universal-ctags")) { Index = static place => ["ctags", "-R", "-f", Path.Combine(place.Index, "tags"), "."] },
        new("gtags", () => Package("global")) { Index = static place => ["gtags", place.Index] },
        new("csearch", () => Package("codesearch"))
        {
            Index = static place => ["cindex", place.Tree],
            Search = static (_, pattern) => [("csearch", ["csearch", "-n", pattern])],
        },
        new("ripgrep", () => Package("ripgrep")) { Search = static (place, pattern) => [("ripgrep", ["rg", "--no-config", "--no-require-git", "-n", "-e", pattern, place.Tree])] },
        new("codegraph", () => Says(CodeGraph, "--version"))
        {
            OwnFolder = ".codegraph",
            Index = static place => [CodeGraph, "init", "--yes", place.Tree],
            LookUp = static (place, symbol) => [CodeGraph, "query", "--path", place.Tree, symbol],
        },
    ];

    private static string Package(string name) => Says("dpkg-query", "-W", "-f", "${Version}", name);

    private static string Says(params string[] command) => new Command(command, Repository.Root).Read();
}
