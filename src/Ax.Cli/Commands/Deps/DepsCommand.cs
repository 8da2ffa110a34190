using System.CommandLine;
using Ax.Cli.Hosting;
using Ax.Indexer;
using Ax.Indexer.Model;

namespace Ax.Cli.Commands;

/// <summary><c>ax deps</c>: what a file depends on to a depth, as a list or a graph, or a shortest way to another file.</summary>
internal sealed class DepsCommand : CliCommand
{
    private readonly Argument<string> _file = ImportQuestion.FileArgument("file");
    private readonly Option<int?> _depth = ImportQuestion.DepthOption();
    private readonly Option<bool> _transitive = ImportQuestion.TransitiveOption();
    private readonly Option<bool> _dot = Values.Flag("--dot", "Write a graph for Graphviz");
    private readonly Option<bool> _mermaid = Values.Flag("--mermaid", "Write a graph for Mermaid");
    private readonly Option<string?> _to = new("--to") { HelpName = "file", Description = "Show a shortest chain of imports to that file instead" };

    public DepsCommand(string summary) : base("deps", summary)
    {
        Add(_file);
        Add(_depth);
        Add(_transitive);
        Add(_to);
        Add(_dot);
        Add(_mermaid);
    }

    public override IReadOnlyList<Example> Examples =>
    [
        new("ax deps src/main.go --transitive", "all it depends on, nearest first"),
        new("ax deps src/main.go --depth 2 --dot | dot -Tsvg > deps.svg", "a picture"),
        new("ax deps src/app.ts --to src/db.ts", "why one file depends on another"),
    ];

    public override async Task<int> RunAsync(ParseResult parsed, CommandContext context, CancellationToken cancellationToken)
    {
        var (dot, mermaid) = (parsed.GetValue(_dot), parsed.GetValue(_mermaid));
        if (new[] { dot, mermaid, context.Settings.Json }.Count(static wanted => wanted) > 1)
            throw new UsageException("--dot, --mermaid and --json exclude each other");
        var depth = parsed.GetValue(_transitive) ? int.MaxValue : parsed.GetValue(_depth) ?? 1;
        await using var index = await context.OpenIndexAsync(cancellationToken);
        var file = parsed.GetValue(_file)!;
        var isWay = parsed.GetValue(_to) is not null;
        var edges = parsed.GetValue(_to) is { } to
            ? await FindWayAsync(index, context, file, to, cancellationToken)
            : await FindAllAsync(index, context, file, depth, cancellationToken);
        if (edges is not { Count: > 0 })
            return ExitCode.NothingFound;
        if (context.Settings.Json)
            ImportRendering.WriteJson(context.Results, edges);
        else if (dot)
            GraphRendering.WriteDot(context.Results, edges);
        else if (mermaid)
            GraphRendering.WriteMermaid(context.Results, edges);
        else if (isWay)
            DepsRendering.WriteWay(context.Results, edges, context.Paths);
        else
            DepsRendering.WriteFiles(context.Results, edges, context.Paths);
        return ExitCode.Done;
    }

    private static async Task<IReadOnlyList<ImportEdge>?> FindAllAsync(CodeIndex index, CommandContext context, string file, int depth, CancellationToken cancellationToken)
    {
        var answer = await ImportQuestion.AskAsync(context, file, path => index.GetImportsAsync(path, depth, cancellationToken));
        if (answer is { Edges.Count: 0 })
            context.Diagnostics.Note($"{answer.Path} imports nothing");
        return answer?.Edges;
    }

    private static async Task<IReadOnlyList<ImportEdge>?> FindWayAsync(CodeIndex index, CommandContext context, string from, string to, CancellationToken cancellationToken)
    {
        if (from.Length == 0 || to.Length == 0)
            throw new UsageException("the file is empty");
        foreach (var start in context.Paths.Candidates(from))
        {
            foreach (var end in context.Paths.Candidates(to))
            {
                if (await index.FindImportPathAsync(start, end, cancellationToken) is not { } way)
                    continue;
                if (way.Count == 0)
                    context.Diagnostics.Note($"no imports lead from {start} to {end}");
                return way;
            }
        }
        context.Diagnostics.Error($"{from} or {to} is not in the index of {context.Root}");
        return null;
    }
}
