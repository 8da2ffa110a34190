using Ax.Cli.Rendering;
using Ax.Indexer;

namespace Ax.Cli.Hosting;

/// <summary>What a command works with: the global settings, where results go, where everything else goes.</summary>
internal sealed class CommandContext(Settings settings, ResultWriter results, Diagnostics diagnostics)
{
    private string? _root;

    public Settings Settings { get; } = settings;

    /// <summary>Results: standard output.</summary>
    public ResultWriter Results { get; } = results;

    /// <summary>Notes, progress and errors: standard error.</summary>
    public Diagnostics Diagnostics { get; } = diagnostics;

    /// <summary>The source tree; detected on first use.</summary>
    public string Root => _root ??= RootLocation.Find(Settings.Root);

    /// <summary>How paths of the index are shown to the user of this process.</summary>
    public PathDisplay Paths => new(Root, Directory.GetCurrentDirectory());

    /// <summary>Takes a folder given as an argument for the root.</summary>
    public void UseRoot(string folder) => _root = RootLocation.Existing(folder);

    /// <summary>Opens the index of the source tree; it need not exist yet.</summary>
    public Task<CodeIndex> OpenIndexAsync(CancellationToken cancellationToken)
    {
        var options = new CodeIndexOptions(Root);
        if (Settings.Db is not null)
            options.IndexDirectory = IndexDirectory();
        Diagnostics.Detail($"root {Root}, index {IndexDirectory()}");
        return CodeIndex.OpenAsync(options, cancellationToken);
    }

    /// <summary>Where the index is or would be.</summary>
    public string IndexDirectory() => Settings.Db is null ? Path.Combine(Root, CodeIndexOptions.DefaultFolder) : Path.GetFullPath(Settings.Db);
}
