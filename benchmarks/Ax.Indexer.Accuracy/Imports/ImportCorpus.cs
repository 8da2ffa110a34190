using System.Text.Json;
using Ax.Indexer.Accuracy.Corpora;

namespace Ax.Indexer.Accuracy.Imports;

/// <summary>A source tree whose import edges are compared; a line of <c>imports.json</c>.</summary>
/// <param name="Language">Id of the language whose files are looked at.</param>
/// <param name="Corpus">Folder below the corpora's root.</param>
/// <param name="Witness">Which of the witnesses is asked.</param>
/// <param name="Folders">The only folders of it to look at; null for all.</param>
/// <param name="Exclude">Globs of what of it is not looked at; null for nothing.</param>
/// <param name="Settings">What the witness is told, as a build of the project would tell it: search paths, flags.</param>
internal sealed record ImportCorpus(
    string Language, string Corpus, string Witness, IReadOnlyList<string>? Folders = null, IReadOnlyList<string>? Exclude = null, JsonElement? Settings = null)
{
    /// <summary>Reads <c>imports.json</c>.</summary>
    public static IReadOnlyList<ImportCorpus> ReadAll() =>
        JsonSerializer.Deserialize<List<ImportCorpus>>(File.ReadAllText(Repository.PathOf("imports.json")), JsonSerializerOptions.Web) ?? [];

    /// <summary>Where it stands.</summary>
    public string Root => Path.Combine(CorpusList.Root, Corpus);

    /// <summary>The files that are looked at.</summary>
    public ComparedCorpus Files => new("", Language, Corpus, Folders, Exclude);
}
