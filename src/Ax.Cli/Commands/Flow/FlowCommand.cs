using System.CommandLine;
using Ax.Cli.Hosting;
using Ax.Indexer;

namespace Ax.Cli.Commands;

/// <summary><c>ax flow</c>: a shortest chain of calls from one symbol to another.</summary>
internal sealed class FlowCommand : CliCommand
{
    private readonly Argument<string> _from = new("from") { Description = "What calls: a name, perhaps qualified" };
    private readonly Argument<string> _to = new("to") { Description = "What is called in the end: a name, perhaps qualified" };

    public FlowCommand(string summary) : base("flow", summary)
    {
        Add(_from);
        Add(_to);
    }

    public override IReadOnlyList<Example> Examples =>
    [
        new("ax flow main write_log", "how one gets from main to write_log, by the fewest calls"),
        new("ax flow Server.Start src/db.cs:Open --json", "each call with its place"),
    ];

    // operator-=, -> and other names of functions.
    public override bool AcceptsDashedArguments => true;

    public override async Task<int> RunAsync(ParseResult parsed, CommandContext context, CancellationToken cancellationToken)
    {
        var (from, to) = (parsed.GetValue(_from)!, parsed.GetValue(_to)!);
        if (string.IsNullOrWhiteSpace(from) || string.IsNullOrWhiteSpace(to))
            throw new UsageException("the symbol is empty");
        await using var index = await context.OpenIndexAsync(cancellationToken);
        var path = await index.FindCallPathAsync(from, to, cancellationToken);
        if (path is null)
        {
            await NoteUnknownAsync(context, index, from, cancellationToken);
            await NoteUnknownAsync(context, index, to, cancellationToken);
            return ExitCode.NothingFound;
        }
        if (path.Calls.Count == 0)
        {
            context.Diagnostics.Note(path.IsComplete
                ? $"no certain calls lead from {NothingFound.Shown(from)} to {NothingFound.Shown(to)}"
                : $"no certain calls found from {NothingFound.Shown(from)} to {NothingFound.Shown(to)}, but not all were searched: there are too many");
            return ExitCode.NothingFound;
        }
        if (context.Settings.Json)
            CallRendering.WriteJson(context.Results, path.Calls, CallDirection.Callees);
        else
            CallRendering.WriteChain(context.Results, path.Calls, context.Paths);
        return ExitCode.Done;
    }

    private static async Task NoteUnknownAsync(CommandContext context, CodeIndex index, string symbol, CancellationToken cancellationToken)
    {
        var definitions = await index.FindDefinitionsAsync(symbol, cancellationToken);
        if (definitions.Symbols.Count == 0)
            NothingFound.Report(context, symbol, definitions.Suggestions);
    }
}
