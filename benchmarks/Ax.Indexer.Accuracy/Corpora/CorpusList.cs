using System.Text.Json;

namespace Ax.Indexer.Accuracy.Corpora;

/// <summary>A source tree that is compared, and with what; a line of <c>corpora.json</c>.</summary>
/// <param name="Oracle"><c>ctags</c>, <c>roslyn</c> or <c>typescript</c>.</param>
/// <param name="Language">Id of the language whose files take part.</param>
/// <param name="Corpus">Folder below the corpora's root.</param>
/// <param name="Folders">The only folders of it to look at; null for all.</param>
/// <param name="Exclude">Globs of what of it is left out; null for nothing.</param>
/// <param name="Files">How many files at most, spread evenly over the tree; 0 for all.</param>
internal sealed record ComparedCorpus(string Oracle, string Language, string Corpus, IReadOnlyList<string>? Folders = null, IReadOnlyList<string>? Exclude = null, int Files = 0);

/// <summary>The source trees the committed report is made from.</summary>
internal static class CorpusList
{
    /// <summary>Reads <c>corpora.json</c>.</summary>
    public static IReadOnlyList<ComparedCorpus> Read() => Read("corpora.json");

    /// <summary>Reads <c>bindings.json</c>.</summary>
    public static IReadOnlyList<ComparedCorpus> ReadBindings() => Read("bindings.json");

    private static List<ComparedCorpus> Read(string file) =>
        JsonSerializer.Deserialize<List<ComparedCorpus>>(File.ReadAllText(Repository.PathOf(file)), JsonSerializerOptions.Web) ?? [];

    /// <summary>Where <c>eng/corpora.sh</c> puts source trees.</summary>
    public static string Root => Environment.GetEnvironmentVariable("AX_CORPORA") is { Length: > 0 } root
        ? root
        : Path.Combine(
            Environment.GetEnvironmentVariable("XDG_CACHE_HOME") is { Length: > 0 } cache
                ? cache
                : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".cache"),
            "ax-corpora");
}
