using System.CommandLine;
using Ax.Cli.Hosting;
using Ax.Cli.Rendering;

namespace Ax.Cli.Commands;

/// <summary><c>ax grep</c>: the lines that match a pattern, with the symbols they lie in.</summary>
internal sealed class GrepCommand : CliCommand
{
    private readonly GrepSyntax _syntax = new();

    public GrepCommand(string summary) : base("grep", summary)
    {
        Add(_syntax.Pattern);
        foreach (var option in _syntax.Options)
            Add(option);
    }

    public override IReadOnlyList<Example> Examples =>
    [
        new("ax grep \"deprecated.*[0-9]\" -t java", "lines, each with the symbol it lies in"),
        new("ax grep -F a[0] -C2 --path 'src/**'", "a text as it is, with two lines around it, in some files"),
        new("ax grep \"return null\" --symbol method", "only within methods"),
        new("ax grep -l -i copyright", "the files that have it"),
    ];

    public override bool BundlesOptions => true;

    public override async Task<int> RunAsync(ParseResult parsed, CommandContext context, CancellationToken cancellationToken)
    {
        var options = _syntax.Read(parsed);
        await using var index = await context.OpenIndexAsync(cancellationToken);
        var problems = new GrepProblems();
        using var rendering = GrepRendering.For(options, context);
        var (lines, stale) = (0, 0);
        await foreach (var file in GrepFile.FindAsync(index, options, problems, cancellationToken))
        {
            lines += file.Count;
            stale += file.IsStale ? 1 : 0;
            rendering.Write(file);
        }
        if (lines == 0)
            context.Diagnostics.Note($"nothing matches: {NothingFound.Shown(options.Query.Pattern)}");
        if (rendering.Left > 0)
            context.Diagnostics.Note($"{Quantity.Count(rendering.Shown)} of {Quantity.Count(rendering.Shown + rendering.Left)} {rendering.What} shown; --limit N shows more");
        if (stale > 0)
            context.Diagnostics.Note($"{Quantity.Count(stale, "file")} changed or came since the last `ax index`: searched as {(stale == 1 ? "it is" : "they are")} now, without symbols; `ax index` brings them up to date");
        problems.Report(context.Diagnostics);
        return lines > 0 ? ExitCode.Done : ExitCode.NothingFound;
    }
}
