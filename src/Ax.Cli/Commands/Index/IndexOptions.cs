using System.CommandLine;
using Ax.Cli.Hosting;
using Ax.Indexer.Model;

namespace Ax.Cli.Commands;

/// <summary>What <c>ax index</c> was told, validated.</summary>
/// <param name="Folder">The folder to index; null for the root.</param>
/// <param name="MemoryMegabytes">Memory budget; null for none.</param>
/// <param name="Profile">Whether to tell what time went into.</param>
/// <param name="Request">What the engine shall do.</param>
internal sealed record IndexOptions(string? Folder, int? MemoryMegabytes, bool Profile, IndexRequest Request);

/// <summary>The syntax of <c>ax index</c>.</summary>
internal sealed class IndexSyntax
{
    // Below this the runtime, the grammars and the least of caches leave nothing to work with.
    private const int LeastMegabytes = 240;

    public readonly Argument<string?> Folder = new("path")
    {
        Description = "The folder to index (default: as with --root)",
        Arity = ArgumentArity.ZeroOrOne,
    };
    public readonly Option<bool> Full = Values.Flag("--full", "Build anew even where nothing changed");
    public readonly Option<int?> Jobs = Values.WholeNumber("--jobs", 1, "Parse with this many workers (default: one per core, as far as memory goes)");
    public readonly Option<int?> Memory = Values.WholeNumber("--memory-mb", LeastMegabytes, "Stay below this many MiB of memory (default: 400)");
    public readonly Option<string[]> Lang = Values.List("--lang", "ids", "Extract only these languages, separated by commas (default: all)");
    public readonly Option<string[]> Include = Values.Repeated("--include", "glob", "Index only files like this; can be repeated (default: all)");
    public readonly Option<string[]> Exclude = Values.Repeated("--exclude", "glob", "Leave out files like this; can be repeated (default: none)");
    public readonly Option<bool> Hidden = Values.Flag("--hidden", "Index hidden files and folders too");

    public readonly Option<bool> Profile = Values.Flag("--profile", "Show which stage took how long, what it allocated, and which one limits the others");

    /// <summary>What is indexed, and within which limits.</summary>
    public IReadOnlyList<Option> ScopeOptions => [Jobs, Memory, Lang, Include, Exclude, Hidden];

    public IReadOnlyList<Option> Options => [Full, .. ScopeOptions, Profile];

    /// <exception cref="UsageException">A language is unknown.</exception>
    public IndexOptions Read(ParseResult parsed)
    {
        var memory = parsed.GetValue(Memory);
        var request = new IndexRequest
        {
            Full = parsed.GetValue(Full),
            Jobs = parsed.GetValue(Jobs) ?? 0,
            IncludeHidden = parsed.GetValue(Hidden),
        };
        if (memory is { } megabytes)
            request.MemoryBytes = (long)megabytes << 20;
        foreach (var language in parsed.GetValue(Lang) ?? [])
        {
            LanguageNames.ThrowIfUnknown(language);
            request.Languages.Add(language);
        }
        foreach (var glob in parsed.GetValue(Include) ?? [])
            request.Include.Add(glob);
        foreach (var glob in parsed.GetValue(Exclude) ?? [])
            request.Exclude.Add(glob);
        return new IndexOptions(parsed.GetValue(Folder), memory, parsed.GetValue(Profile), request);
    }
}
