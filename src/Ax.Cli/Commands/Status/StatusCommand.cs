using System.CommandLine;
using Ax.Cli.Hosting;

namespace Ax.Cli.Commands;

/// <summary><c>ax status</c>: what the index holds, and what it lacks and why.</summary>
internal sealed class StatusCommand(string summary) : CliCommand("status", summary)
{
    public override IReadOnlyList<Example> Examples =>
    [
        new("ax status", "totals, languages, and what was skipped and why"),
        new("ax status --json | jq .gaps", "the gaps alone"),
    ];

    public override async Task<int> RunAsync(ParseResult parsed, CommandContext context, CancellationToken cancellationToken)
    {
        await using var index = await context.OpenIndexAsync(cancellationToken);
        if (!index.Exists && index.UpdatingProcess is { } writer)
        {
            StatusRendering.WriteBeginning(context, index, writer);
            return ExitCode.Done;
        }
        var status = await index.GetStatusAsync(cancellationToken);
        if (context.Settings.Json)
            StatusRendering.WriteJson(context.Results, index, status);
        else
            StatusRendering.WriteText(context.Results, index, status, context.Paths);
        return ExitCode.Done;
    }
}
