using System.Text.Json;

namespace Ax.Indexer.Relevance.Corpora;

/// <summary>A source tree the data sets are generated from; a line of <c>corpora.json</c>.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Folder">Folder below the corpora's root.</param>
/// <param name="Language">Id of the language whose symbols and files are asked for; all of the tree is indexed.</param>
internal sealed record RelevanceCorpus(string Name, string Folder, string Language)
{
    /// <summary>Where it stands.</summary>
    public string Path => System.IO.Path.Combine(Root, Folder);

    private static string Root => Environment.GetEnvironmentVariable("AX_CORPORA") is { Length: > 0 } root
        ? root
        : System.IO.Path.Combine(
            Environment.GetEnvironmentVariable("XDG_CACHE_HOME") is { Length: > 0 } cache
                ? cache
                : System.IO.Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".cache"),
            "ax-corpora");

    /// <summary>All of <c>corpora.json</c>.</summary>
    public static IReadOnlyList<RelevanceCorpus> ReadAll() =>
        JsonSerializer.Deserialize<List<RelevanceCorpus>>(File.ReadAllText(Repository.PathOf("corpora.json")), JsonSerializerOptions.Web) ?? [];
}
