using System.CommandLine;
using Ax.Cli.Hosting;
using Ax.Cli.Rendering;
using Ax.Indexer;
using Ax.Indexer.Model;

namespace Ax.Cli.Commands;

/// <summary><c>ax watch</c>: keeps the index up to date until it is interrupted.</summary>
internal sealed class WatchCommand : CliCommand
{
    private readonly IndexSyntax _syntax = new();

    public WatchCommand(string summary) : base("watch", summary)
    {
        Add(_syntax.Folder);
        foreach (var option in _syntax.ScopeOptions)
            Add(option);
    }

    public override IReadOnlyList<Example> Examples =>
    [
        new("ax watch", "bring the index up to date, then keep it so while you work; Ctrl-C ends it"),
        new("ax watch ~/src/linux --jobs 2 --exclude 'Documentation/**'", "part of another tree, within limits"),
        new("ax watch --json --quiet", "an object for each update, for a program that shows or relays them"),
    ];

    public override async Task<int> RunAsync(ParseResult parsed, CommandContext context, CancellationToken cancellationToken)
    {
        var options = _syntax.Read(parsed);
        IndexCommand.ChooseRoot(context, options.Folder);
        if (options.MemoryMegabytes is { } megabytes)
            MemoryLimit.Apply(megabytes);
        await using var index = await context.OpenIndexAsync(CancellationToken.None);
        if (index.UpdatingProcess is { } process)
            context.Diagnostics.Note($"waiting for process {process}, which updates the index");
        var isUpToDate = false;
        try
        {
            await foreach (var update in WatchAsync(index, options.Request, context, cancellationToken))
            {
                WatchRendering.Write(context, index, update);
                isUpToDate = true;
            }
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // A watch that is interrupted has done all it was asked for, once it has caught up.
            if (isUpToDate)
                return ExitCode.Done;
            context.Diagnostics.Error(index.Exists ? "cancelled; the previous index is unchanged" : "cancelled; no index was written");
            return ExitCode.Cancelled;
        }
        return ExitCode.Done;
    }

    /// <summary>The updates, the first of them with its progress.</summary>
    private static async IAsyncEnumerable<WatchUpdate> WatchAsync(
        CodeIndex index, IndexRequest request, CommandContext context, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var options = new WatchOptions();
        await using var updates = index.WatchAsync(request, options, cancellationToken).GetAsyncEnumerator(cancellationToken);
        var hasNext = await ProgressDisplay.RunAsync(context.Settings, context.Diagnostics, progress =>
        {
            options.Progress = progress;
            return updates.MoveNextAsync().AsTask();
        }, cancellationToken);
        options.Progress = null;
        while (hasNext)
        {
            yield return updates.Current;
            hasNext = await updates.MoveNextAsync();
        }
    }
}
