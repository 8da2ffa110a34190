using System.Text.Json;
using Ax.Indexer.Accuracy.Comparison;
using Ax.Indexer.Accuracy.Corpora;
using Ax.Indexer.Accuracy.Extraction;

namespace Ax.Indexer.Accuracy.Oracles.TypeScript;

/// <summary>The TypeScript compiler, asked by <c>typescript-oracle.mjs</c>; installed with npm at first use.</summary>
internal sealed class TypeScriptOracle : IOracle
{
    private static readonly string Script = Repository.PathOf("typescript-oracle.mjs");

    private TypeScriptOracle(string version) => Version = version;

    public string Version { get; }

    public bool KnowsColumns => true;

    /// <summary>Finds the compiler, or installs it.</summary>
    public static async Task<TypeScriptOracle> FindAsync(CancellationToken cancellationToken)
    {
        if (!Directory.Exists(Repository.PathOf("node_modules", "typescript")))
            await ExternalTool.RunAsync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], Repository.PathOf(), [], cancellationToken);
        var lines = await ExternalTool.RunAsync("node", [Script, "--version"], Path.GetTempPath(), [], cancellationToken);
        return new TypeScriptOracle($"TypeScript {lines[0]}");
    }

    public async Task<IReadOnlyDictionary<string, OracleFile>> ReadAsync(
        string root, IReadOnlyList<string> files, Mapping mapping, CancellationToken cancellationToken)
    {
        var lines = await ExternalTool.RunAsync("node", [Script, root], root, files, cancellationToken);
        var known = lines.Select(line => JsonSerializer.Deserialize<FileLine>(line, JsonSerializerOptions.Web)!)
            .ToDictionary(file => file.Path, file => new OracleFile(file.Definitions, file.Identifiers, null, file.IsBroken), StringComparer.Ordinal);
        return files.ToDictionary(file => file, file => known.GetValueOrDefault(file) ?? new OracleFile([], [], null, IsBroken: true), StringComparer.Ordinal);
    }

    private sealed record FileLine(string Path, bool IsBroken, List<Definition> Definitions, List<Identifier> Identifiers);
}
