using System.CommandLine;
using Ax.Cli.Hosting;

namespace Ax.Cli.Commands;

/// <summary><c>ax imports</c>: the imports of one file and where they lead.</summary>
internal sealed class ImportsCommand : CliCommand
{
    private readonly Argument<string> _file = ImportQuestion.FileArgument("file");

    public ImportsCommand(string summary) : base("imports", summary) => Add(_file);

    public override IReadOnlyList<Example> Examples =>
    [
        new("ax imports src/parser.ts", "what it imports, and which files that means"),
        new("ax imports src/parser.ts --json | jq -r 'select(.resolution == \"external\") | .module'", "the packages it needs from outside"),
    ];

    public override async Task<int> RunAsync(ParseResult parsed, CommandContext context, CancellationToken cancellationToken)
    {
        await using var index = await context.OpenIndexAsync(cancellationToken);
        var file = parsed.GetValue(_file)!;
        if (await ImportQuestion.AskAsync(context, file, path => index.GetImportsAsync(path, 1, cancellationToken)) is not { } answer)
            return ExitCode.NothingFound;
        if (answer.Edges.Count == 0)
        {
            context.Diagnostics.Note($"{answer.Path} imports nothing");
            return ExitCode.NothingFound;
        }
        if (context.Settings.Json)
            ImportRendering.WriteJson(context.Results, answer.Edges);
        else
            ImportRendering.WriteImports(context.Results, answer.Edges, context.Paths);
        return ExitCode.Done;
    }
}
