using System.Text.Json;

namespace Ax.Indexer.Benchmarks.Comparison;

/// <summary>Results of one session, a file each: a comparison can be made in several runs, and what is there is not measured again.</summary>
internal sealed class StoredResults(string session)
{
    private static readonly JsonSerializerOptions Readable = new(JsonSerializerOptions.Web) { WriteIndented = true };

    private readonly string _folder = Path.Combine(Repository.Root, "artifacts", "comparison", session);

    /// <summary>All that there are.</summary>
    public List<Result> All => Directory.Exists(_folder)
        ? [.. Directory.EnumerateFiles(_folder, "*.json").Select(file => JsonSerializer.Deserialize<Result>(File.ReadAllText(file), Readable)!)]
        : [];

    /// <summary>Whether a tool's result is there.</summary>
    public bool Has(Corpus corpus, Tool tool) => File.Exists(FileOf(corpus.Name, tool.Name));

    /// <summary>Keeps one.</summary>
    public void Add(Result result)
    {
        Directory.CreateDirectory(_folder);
        File.WriteAllText(FileOf(result.Corpus, result.Tool), JsonSerializer.Serialize(result, Readable));
    }

    private string FileOf(string corpus, string tool) => Path.Combine(_folder, $"{corpus}.{tool}.json");
}
