using System.CommandLine;
using Ax.Cli.Hosting;
using Ax.Cli.Rendering;
using Ax.Indexer;
using Ax.Indexer.Model;

namespace Ax.Cli.Commands;

/// <summary>What <c>ax callers</c> and <c>ax callees</c> have in common.</summary>
internal abstract class CallSearchCommand : CliCommand
{
    private const int DefaultLimit = 100;

    private readonly Argument<string> _symbol = new("symbol") { Description = "A name, or a qualified one: Container.member, a::b, path/file.c:name" };
    private readonly Option<int?> _depth = Values.WholeNumber("--depth", 1, "Follow calls over so many steps (default: 1)");
    private readonly Option<bool> _transitive = Values.Flag("--transitive", "Follow calls to the end");
    private readonly Option<bool> _all = Values.Flag("--all", "Show what is not certain, too, and without a limit unless one is given");
    private readonly Option<int?> _limit = Values.WholeNumber("--limit", 1, $"Show at most so many (default: {DefaultLimit})");

    protected CallSearchCommand(string name, string summary) : base(name, summary)
    {
        Add(_symbol);
        Add(_depth);
        Add(_transitive);
        Add(_all);
        Add(_limit);
    }

    // operator-=, -> and other names of functions.
    public override bool AcceptsDashedArguments => true;

    /// <summary>What is said, before the symbol, when nothing is certain.</summary>
    protected abstract string NothingCertain { get; }

    protected abstract CallDirection Direction { get; }

    protected abstract IAsyncEnumerable<Call> Ask(CodeIndex index, CallQuery query, CancellationToken cancellationToken);

    public override async Task<int> RunAsync(ParseResult parsed, CommandContext context, CancellationToken cancellationToken)
    {
        var symbol = parsed.GetValue(_symbol)!;
        if (string.IsNullOrWhiteSpace(symbol))
            throw new UsageException("the symbol is empty");
        var (all, depth) = (parsed.GetValue(_all), parsed.GetValue(_transitive) ? int.MaxValue : parsed.GetValue(_depth) ?? 1);
        var limit = parsed.GetValue(_limit) ?? (all ? int.MaxValue : DefaultLimit);
        await using var index = await context.OpenIndexAsync(cancellationToken);
        var shown = new List<Call>();
        var (matching, ambiguous, unresolved) = (0, 0, 0);
        await foreach (var call in Ask(index, new CallQuery(symbol) { Depth = depth, IncludeUncertain = true }, cancellationToken))
        {
            ambiguous += call.Resolution == Resolution.Ambiguous ? call.Sites.Count : 0;
            unresolved += call.Resolution == Resolution.Unresolved ? call.Sites.Count : 0;
            if (!all && call.Resolution != Resolution.Resolved)
                continue;
            matching++;
            if (shown.Count < limit)
                shown.Add(call);
        }
        if (context.Settings.Json)
            CallRendering.WriteJson(context.Results, shown, Direction);
        else
            CallRendering.WriteText(context.Results, shown, Direction, context.Paths);
        if (shown.Count == 0)
            await NoteNothingAsync(context, index, symbol, ambiguous + unresolved > 0, cancellationToken);
        if (shown.Count < matching)
            context.Diagnostics.Note($"{Quantity.Count(shown.Count)} of {Quantity.Count(matching)} {Name} shown; --limit N shows more");
        NoteUncertain(context, all, ambiguous, "ambiguous");
        NoteUncertain(context, all, unresolved, "of something that is not defined in this tree");
        if (shown.Exists(static call => call.IsStale))
            context.Diagnostics.Note("some files have changed since they were indexed; `ax index` brings them up to date");
        return shown.Count > 0 ? ExitCode.Done : ExitCode.NothingFound;
    }

    private static void NoteUncertain(CommandContext context, bool all, int count, string what)
    {
        if (!all && count > 0)
            context.Diagnostics.Note($"{Quantity.Count(count, "more call")} {(count == 1 ? "is" : "are")} {what}; --all shows {(count == 1 ? "it" : "them")}");
    }

    private async Task NoteNothingAsync(CommandContext context, CodeIndex index, string symbol, bool isMentioned, CancellationToken cancellationToken)
    {
        var definitions = await index.FindDefinitionsAsync(symbol, cancellationToken);
        if (definitions.Symbols.Count == 0 && !isMentioned)
            NothingFound.Report(context, symbol, definitions.Suggestions);
        else
            context.Diagnostics.Note($"{NothingCertain}: {NothingFound.Shown(symbol)}");
    }
}
