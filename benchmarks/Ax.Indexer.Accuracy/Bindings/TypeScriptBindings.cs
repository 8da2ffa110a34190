using System.Text.Json;
using Ax.Indexer.Accuracy.Corpora;
using Ax.Indexer.Accuracy.Oracles;
using Ax.Indexer.Accuracy.Oracles.TypeScript;

namespace Ax.Indexer.Accuracy.Bindings;

/// <summary>The TypeScript compiler, asked by <c>typescript-bindings.mjs</c>: all files one program with the standard library.</summary>
internal sealed class TypeScriptBindings(string version) : IBindingOracle
{
    private static readonly string Script = Repository.PathOf("typescript-bindings.mjs");

    public string Version => version;

    /// <summary>Finds the compiler, or installs it.</summary>
    public static async Task<TypeScriptBindings> FindAsync(CancellationToken cancellationToken) =>
        new((await TypeScriptOracle.FindAsync(cancellationToken)).Version);

    public async Task<Meanings> ReadAsync(string root, IReadOnlyList<string> files, CancellationToken cancellationToken)
    {
        var meanings = new Dictionary<Place, IReadOnlyList<Place>>();
        var broken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var line in await ExternalTool.RunAsync("node", [Script, root], root, files, cancellationToken))
        {
            var file = JsonSerializer.Deserialize<FileLine>(line, JsonSerializerOptions.Web)!;
            if (file.IsBroken)
                broken.Add(file.Path);
            foreach (var use in file.Uses)
                meanings[new Place(file.Path, use.Line, use.Column)] = use.Definitions;
        }
        return new Meanings(meanings, broken, new Dictionary<string, IReadOnlyList<Range>>());
    }

    private sealed record FileLine(string Path, bool IsBroken, List<Use> Uses);

    private sealed record Use(int Line, int Column, List<Place> Definitions);
}
