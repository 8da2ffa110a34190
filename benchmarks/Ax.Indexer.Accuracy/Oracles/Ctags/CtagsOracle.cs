using System.Text.Json;
using Ax.Indexer.Accuracy.Comparison;
using Ax.Indexer.Accuracy.Extraction;

namespace Ax.Indexer.Accuracy.Oracles.Ctags;

/// <summary>universal-ctags: hand-written parsers, each of its own; they know lines, not columns.</summary>
internal sealed class CtagsOracle : IOracle
{
    private CtagsOracle(string version) => Version = version;

    public string Version { get; }

    public bool KnowsColumns => false;

    /// <summary>Finds ctags on the machine.</summary>
    public static async Task<CtagsOracle> FindAsync(CancellationToken cancellationToken)
    {
        var lines = await ExternalTool.RunAsync("ctags", ["--version"], Path.GetTempPath(), [], cancellationToken);
        return new CtagsOracle(lines[0].Split(',')[0]);
    }

    public async Task<IReadOnlyDictionary<string, OracleFile>> ReadAsync(
        string root, IReadOnlyList<string> files, Mapping mapping, CancellationToken cancellationToken)
    {
        // The files' language is told by the engine, so that both sides take a header for the same.
        string[] arguments =
        [
            "--options=NONE", "--output-format=json", "--fields=+neKSlZ", "--extras=-{anonymous}{pseudo}", "--sort=no",
            $"--language-force={mapping.OracleLanguage}", .. mapping.OracleOptions, "-L", "-", "-o", "-",
        ];
        var chunks = files.Chunk(Math.Max(1, (files.Count + 1) / 2));
        var outputs = await Task.WhenAll(chunks.Select(chunk => ExternalTool.RunAsync("ctags", arguments, root, chunk, cancellationToken)));
        var definitions = files.ToDictionary(file => file, _ => new List<Definition>(), StringComparer.Ordinal);
        foreach (var line in outputs.SelectMany(output => output))
            Read(line, definitions);
        return definitions.ToDictionary(pair => pair.Key, pair => new OracleFile(pair.Value), StringComparer.Ordinal);
    }

    private static void Read(string line, Dictionary<string, List<Definition>> definitions)
    {
        using var json = JsonDocument.Parse(line);
        var tag = json.RootElement;
        if (tag.GetProperty("_type").GetString() != "tag")
            return;
        definitions[tag.GetProperty("path").GetString()!].Add(new Definition(
            tag.GetProperty("name").GetString()!, tag.GetProperty("kind").GetString()!, tag.GetProperty("line").GetInt32() - 1, 0));
    }
}
