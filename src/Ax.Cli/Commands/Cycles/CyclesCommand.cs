using System.CommandLine;
using Ax.Cli.Hosting;
using Ax.Cli.Rendering;

namespace Ax.Cli.Commands;

/// <summary><c>ax cycles</c>: files that import each other.</summary>
internal sealed class CyclesCommand : CliCommand
{
    private const int DefaultLimit = 20;

    private readonly Option<int?> _limit = Values.WholeNumber("--limit", 1, $"Show at most this many cycles (default: {DefaultLimit})");
    private readonly Option<bool> _all = Values.Flag("--all", "Show all cycles");

    public CyclesCommand(string summary) : base("cycles", summary)
    {
        Add(_limit);
        Add(_all);
    }

    public override IReadOnlyList<Example> Examples =>
    [
        new("ax cycles", "the largest groups of files that import each other, each with a way round"),
        new("ax cycles --all --json | jq .size", "how large they are"),
    ];

    public override async Task<int> RunAsync(ParseResult parsed, CommandContext context, CancellationToken cancellationToken)
    {
        var limit = parsed.GetValue(_all) ? int.MaxValue : parsed.GetValue(_limit) ?? DefaultLimit;
        await using var index = await context.OpenIndexAsync(cancellationToken);
        var cycles = await index.FindImportCyclesAsync(cancellationToken);
        if (cycles.Count == 0)
        {
            context.Diagnostics.Note("no files import each other");
            return ExitCode.NothingFound;
        }
        var shown = cycles.Take(limit).ToList();
        if (context.Settings.Json)
            CyclesRendering.WriteJson(context.Results, shown);
        else
            CyclesRendering.WriteText(context.Results, shown, context.Paths);
        if (shown.Count < cycles.Count)
            context.Diagnostics.Note($"{Quantity.Count(shown.Count)} of {Quantity.Count(cycles.Count)} cycles shown; --limit N or --all shows more");
        return ExitCode.Done;
    }
}
