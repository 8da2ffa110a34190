using System.CommandLine;
using Ax.Cli.Hosting;
using Ax.Cli.Rendering;
using Ax.Indexer.Model;

namespace Ax.Cli.Commands;

/// <summary><c>ax def</c>: the definitions of a name, with documentation and the first lines of source.</summary>
internal sealed class DefCommand : CliCommand
{
    private const int DefaultLimit = 20;

    private readonly Argument<string> _symbol = new("symbol") { Description = "A name, or a qualified one: Container.member, a::b, path/file.c:name" };
    private readonly Option<int?> _limit = Values.WholeNumber("--limit", 1, $"Show at most this many definitions (default: {DefaultLimit})");
    private readonly Option<bool> _all = Values.Flag("--all", "Show all definitions");

    public DefCommand(string summary) : base("def", summary)
    {
        Add(_symbol);
        Add(_limit);
        Add(_all);
    }

    public override IReadOnlyList<Example> Examples =>
    [
        new("ax def parse_config", "by name"),
        new("ax def Parser.Next", "a member of a type"),
        new("ax def src/io.c:open --json", "the one in that file, as JSON"),
    ];

    // operator-=, -> and other names of functions.
    public override bool AcceptsDashedArguments => true;

    public override async Task<int> RunAsync(ParseResult parsed, CommandContext context, CancellationToken cancellationToken)
    {
        var name = parsed.GetValue(_symbol)!;
        if (string.IsNullOrWhiteSpace(name))
            throw new UsageException("the symbol is empty");
        var limit = parsed.GetValue(_all) ? int.MaxValue : parsed.GetValue(_limit) ?? DefaultLimit;
        await using var index = await context.OpenIndexAsync(cancellationToken);
        var answer = await index.FindDefinitionsAsync(name, cancellationToken);
        if (answer.Symbols.Count == 0)
        {
            NothingFound.Report(context, name, answer.Suggestions);
            return ExitCode.NothingFound;
        }
        var shown = answer with { Symbols = [.. answer.Symbols.Take(limit)] };
        if (context.Settings.Json)
            DefRendering.WriteJson(context.Results, shown);
        else
            await DefRendering.WriteTextAsync(context.Results, shown, context.Paths, cancellationToken);
        NoteLimits(context, answer, shown);
        return ExitCode.Done;
    }

    private static void NoteLimits(CommandContext context, DefinitionAnswer answer, DefinitionAnswer shown)
    {
        if (shown.Symbols.Count < answer.Symbols.Count)
            context.Diagnostics.Note($"{Quantity.Count(shown.Symbols.Count)} of {Quantity.Count(answer.Symbols.Count)} definitions shown; --limit N or --all shows more");
        if (answer.IsBounded)
            context.Diagnostics.Note($"the name is defined more than {Quantity.Count(answer.Symbols.Count)} times; a container or a file before it narrows it: Container.name, file.c:name");
        if (shown.Symbols.Any(static symbol => symbol.IsStale))
            context.Diagnostics.Note("some files have changed since they were indexed; `ax index` brings them up to date");
    }
}
