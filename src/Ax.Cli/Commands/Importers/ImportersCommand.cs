using System.CommandLine;
using Ax.Cli.Hosting;

namespace Ax.Cli.Commands;

/// <summary><c>ax importers</c>: who imports a file, directly or through others.</summary>
internal sealed class ImportersCommand : CliCommand
{
    private readonly Argument<string> _file = ImportQuestion.FileArgument("file");
    private readonly Option<int?> _depth = ImportQuestion.DepthOption();
    private readonly Option<bool> _transitive = ImportQuestion.TransitiveOption();

    public ImportersCommand(string summary) : base("importers", summary)
    {
        Add(_file);
        Add(_depth);
        Add(_transitive);
    }

    public override IReadOnlyList<Example> Examples =>
    [
        new("ax importers include/linux/list.h", "the files that import it, ambiguous imports marked"),
        new("ax importers src/io.py --transitive --json | jq -r .path | sort -u", "all files that a change of it may break"),
    ];

    public override async Task<int> RunAsync(ParseResult parsed, CommandContext context, CancellationToken cancellationToken)
    {
        var depth = parsed.GetValue(_transitive) ? int.MaxValue : parsed.GetValue(_depth) ?? 1;
        await using var index = await context.OpenIndexAsync(cancellationToken);
        var file = parsed.GetValue(_file)!;
        if (await ImportQuestion.AskAsync(context, file, path => index.GetImportersAsync(path, depth, cancellationToken)) is not { } answer)
            return ExitCode.NothingFound;
        if (answer.Edges.Count == 0)
        {
            context.Diagnostics.Note($"nothing imports {answer.Path}");
            return ExitCode.NothingFound;
        }
        if (context.Settings.Json)
            ImportRendering.WriteJson(context.Results, answer.Edges);
        else
            ImportRendering.WritePlaces(context.Results, answer.Edges, context.Paths, withDepth: depth > 1);
        return ExitCode.Done;
    }
}
