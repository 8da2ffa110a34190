using System.CommandLine;
using Ax.Cli.Hosting;
using Ax.Indexer;
using Ax.Indexer.Model;

namespace Ax.Cli.Commands;

/// <summary><c>ax outline</c>: the symbols of one file in source order.</summary>
internal sealed class OutlineCommand : CliCommand
{
    private readonly Argument<string> _file = new("file") { Description = "A file, relative to the current folder or to the root" };

    public OutlineCommand(string summary) : base("outline", summary) => Add(_file);

    public override IReadOnlyList<Example> Examples =>
    [
        new("ax outline src/parser.c", "nested as the source is"),
        new("ax outline src/parser.c --json | jq -r 'select(.kind == \"function\") | .name'", "the names of its functions"),
    ];

    public override async Task<int> RunAsync(ParseResult parsed, CommandContext context, CancellationToken cancellationToken)
    {
        var file = parsed.GetValue(_file)!;
        if (file.Length == 0)
            throw new UsageException("the file is empty");
        await using var index = await context.OpenIndexAsync(cancellationToken);
        if (await FindAsync(index, context, file, cancellationToken) is not { } outline)
        {
            context.Diagnostics.Error($"{file} is not in the index of {context.Root}{(File.Exists(file) ? "; `ax index` adds it unless it is ignored" : "")}");
            return ExitCode.NothingFound;
        }
        if (outline.IsStale)
            context.Diagnostics.Note($"{outline.Path} has changed since it was indexed; `ax index` brings it up to date");
        if (outline.Symbols.Count == 0)
        {
            context.Diagnostics.Error($"{outline.Path} has no symbols ({outline.Language ?? "unknown language"})");
            return ExitCode.NothingFound;
        }
        if (context.Settings.Json)
            OutlineRendering.WriteJson(context.Results, outline);
        else
            OutlineRendering.WriteText(context.Results, outline);
        return ExitCode.Done;
    }

    private static async Task<FileOutline?> FindAsync(CodeIndex index, CommandContext context, string file, CancellationToken cancellationToken)
    {
        foreach (var path in context.Paths.Candidates(file))
        {
            if (await index.GetOutlineAsync(path, cancellationToken) is { } outline)
                return outline;
        }
        return null;
    }
}
