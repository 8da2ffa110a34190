using System.CommandLine;
using Ax.Cli.Hosting;
using Ax.Cli.Rendering;
using Ax.Indexer;
using Ax.Indexer.Model;

namespace Ax.Cli.Commands;

/// <summary><c>ax index</c>: builds the index or brings it up to date.</summary>
internal sealed class IndexCommand : CliCommand
{
    private readonly IndexSyntax _syntax = new();

    public IndexCommand(string summary) : base("index", summary)
    {
        Add(_syntax.Folder);
        foreach (var option in _syntax.Options)
            Add(option);
    }

    public override IReadOnlyList<Example> Examples =>
    [
        new("ax index", "index the repository around the current folder, or what changed in it"),
        new("ax index ~/src/linux --jobs 4 --memory-mb 400", "another tree, within limits"),
        new("ax index --include 'src/**' --exclude '**/*.min.js'", "only part of it"),
        new("ax index --full --profile --json --quiet", "from scratch, with what time went into, for a script"),
    ];

    public override async Task<int> RunAsync(ParseResult parsed, CommandContext context, CancellationToken cancellationToken)
    {
        var options = _syntax.Read(parsed);
        ChooseRoot(context, options.Folder);
        if (options.MemoryMegabytes is { } megabytes)
            MemoryLimit.Apply(megabytes);
        // Opening takes no time; to be cancelled within would leave open what became of the index.
        await using var index = await context.OpenIndexAsync(CancellationToken.None);
        IndexSummary summary;
        try
        {
            summary = await ProgressDisplay.RunAsync(
                context.Settings, context.Diagnostics, progress => index.UpdateAsync(options.Request, progress, cancellationToken), cancellationToken);
        }
        catch (OperationCanceledException)
        {
            context.Diagnostics.Error(index.Exists ? "cancelled; the previous index is unchanged" : "cancelled; no index was written");
            return ExitCode.Cancelled;
        }
        return Report(context, index, summary, options.Profile);
    }

    /// <summary>Takes a folder that is given as an argument for the root.</summary>
    /// <exception cref="UsageException">It is given with <c>--root</c> too.</exception>
    public static void ChooseRoot(CommandContext context, string? folder)
    {
        if (folder is null)
            return;
        if (context.Settings.Root is not null)
            throw new UsageException("the folder is given twice: as argument and with --root");
        context.UseRoot(folder);
    }

    private static int Report(CommandContext context, CodeIndex index, IndexSummary summary, bool profile)
    {
        if (context.Settings.Json)
            IndexRendering.WriteJson(context.Results, summary, profile);
        else
            IndexRendering.WriteText(context.Results, index, summary);
        if (profile && !context.Settings.Json)
            ProfileRendering.WriteText(context.Results, summary.Profile);
        IndexRendering.WriteProblems(context.Diagnostics, summary.Problems, summary.Failed);
        return summary.Failed > 0 ? ExitCode.DoneWithFailedFiles : ExitCode.Done;
    }
}
