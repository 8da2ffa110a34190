using System.CommandLine;
using Ax.Cli.Hosting;
using Ax.Cli.Rendering;
using Ax.Indexer;
using Ax.Indexer.Model;

namespace Ax.Cli.Commands;

/// <summary><c>ax refs</c>: the references of a symbol, each with how certain it is.</summary>
internal sealed class RefsCommand : CliCommand
{
    private readonly RefsSyntax _syntax = new();

    public RefsCommand(string summary) : base("refs", summary)
    {
        Add(_syntax.Symbol);
        foreach (var option in _syntax.Options)
            Add(option);
    }

    public override IReadOnlyList<Example> Examples =>
    [
        new("ax refs parse_config", "what certainly means it, and how much more may"),
        new("ax refs Parser.Next --role call --path 'src/**'", "the calls of a member, in some files"),
        new("ax refs src/io.c:open --all --json", "the one of that file; what is ambiguous, too"),
        new("ax refs Parser --count", "how many, by resolution and role"),
    ];

    // operator-=, -> and other names of functions.
    public override bool AcceptsDashedArguments => true;

    public override async Task<int> RunAsync(ParseResult parsed, CommandContext context, CancellationToken cancellationToken)
    {
        var options = _syntax.Read(parsed);
        await using var index = await context.OpenIndexAsync(cancellationToken);
        var counts = new RefsCounts();
        var shown = new List<Reference>();
        var matching = 0;
        await foreach (var reference in index.FindReferencesAsync(options.Query, cancellationToken))
        {
            counts.Add(reference);
            if (!options.All && reference.Resolution != Resolution.Resolved)
                continue;
            matching++;
            if (shown.Count < options.Limit)
                shown.Add(reference);
        }
        if (options.Count && counts.Rows.Any())
        {
            RefsRendering.WriteCounts(context.Results, counts, context.Settings.Json);
            return ExitCode.Done;
        }
        if (context.Settings.Json)
            RefsRendering.WriteJson(context.Results, shown);
        else
            RefsRendering.WriteText(context.Results, shown, context.Paths);
        await NoteAsync(context, index, options, counts, shown, matching, cancellationToken);
        return shown.Count > 0 ? ExitCode.Done : ExitCode.NothingFound;
    }

    private static async Task NoteAsync(
        CommandContext context, CodeIndex index, RefsOptions options, RefsCounts counts, List<Reference> shown, int matching, CancellationToken cancellationToken)
    {
        if (shown.Count == 0)
            await NoteNothingAsync(context, index, options.Query.Symbol, cancellationToken);
        if (shown.Count < matching)
            context.Diagnostics.Note($"{Quantity.Count(shown.Count)} of {Quantity.Count(matching)} references shown; --limit N shows more");
        foreach (var resolution in (ReadOnlySpan<Resolution>)[Resolution.Ambiguous, Resolution.Unresolved])
        {
            if (!options.All && counts.Of(resolution) > 0)
                context.Diagnostics.Note($"{counts.Describe(resolution)}; --all shows them");
        }
        if (shown.Exists(static reference => reference.IsStale))
            context.Diagnostics.Note("some files have changed since they were indexed; `ax index` brings them up to date");
    }

    private static async Task NoteNothingAsync(CommandContext context, CodeIndex index, string symbol, CancellationToken cancellationToken)
    {
        var definitions = await index.FindDefinitionsAsync(symbol, cancellationToken);
        if (definitions.Symbols.Count == 0)
            NothingFound.Report(context, symbol, definitions.Suggestions);
        else
            context.Diagnostics.Note($"nothing is certain to refer to: {symbol.ReplaceLineEndings(" ")}");
    }
}
