using System.Text.Json;

namespace Ax.Indexer.Benchmarks.Comparison;

/// <summary>A source tree, and what is asked about it; the known ones are in <c>corpora.json</c>.</summary>
/// <param name="Name">Its name, that of <c>eng/corpora.sh</c>.</param>
/// <param name="Folder">Its folder among the corpora.</param>
/// <param name="Title">What it is called in the report.</param>
/// <param name="Symbol">A name that is looked up.</param>
/// <param name="Patterns">Regular expressions that are searched for: a rare text, a common one, one with alternatives or classes.</param>
internal sealed record Corpus(string Name, string Folder, string Title, string Symbol, string[] Patterns)
{
    /// <summary>Where <c>eng/corpora.sh</c> puts them.</summary>
    public static string Root { get; } = Environment.GetEnvironmentVariable("AX_CORPORA")
        ?? Path.Combine(Environment.GetEnvironmentVariable("XDG_CACHE_HOME") ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".cache"), "ax-corpora");

    /// <summary>All that are known.</summary>
    public static Corpus[] All { get; } =
        JsonSerializer.Deserialize<Corpus[]>(File.ReadAllText(Repository.PathOf("Comparison", "corpora.json")), JsonSerializerOptions.Web)!;

    /// <summary>Where its files are.</summary>
    public string Tree => Path.Combine(Root, Folder);

    /// <summary>Reads all files, so that each tool finds them in the disk cache.</summary>
    /// <returns>How many there are, links not counted, and their bytes.</returns>
    public (int Files, long Bytes) Warm()
    {
        var (files, bytes) = (0, 0L);
        var buffer = new byte[1 << 20];
        var options = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint };
        foreach (var path in Directory.EnumerateFiles(Tree, "*", options))
        {
            using var file = File.OpenHandle(path);
            long at = 0;
            for (int read; (read = RandomAccess.Read(file, buffer, at)) > 0;)
                at += read;
            (files, bytes) = (files + 1, bytes + at);
        }
        return (files, bytes);
    }
}
