using System.CommandLine;
using Ax.Cli.Hosting;
using Ax.Cli.Rendering;
using Ax.Indexer.Model;

namespace Ax.Cli.Commands;

/// <summary><c>ax find</c>: symbols by name or words, ranked.</summary>
internal sealed class FindCommand : CliCommand
{
    private readonly FindSyntax _syntax = new();

    public FindCommand(string summary) : base("find", summary)
    {
        Add(_syntax.Query);
        foreach (var option in _syntax.Options)
            Add(option);
    }

    public override IReadOnlyList<Example> Examples =>
    [
        new("ax find gUBI", "a name, its beginning, or its humps: getUserById"),
        new("ax find read page -cache lang:c,cpp", "words, one of which must not occur"),
        new("ax find '\"page cache\"' test:no", "words next to each other; the outer quotes are for the shell"),
        new("ax find 'kind:method path:src/ /lock\\(/'", "filters alone list what passes them: here methods with a line that matches"),
    ];

    // A negated filter begins with a dash.
    public override bool AcceptsDashedArguments => true;

    public override async Task<int> RunAsync(ParseResult parsed, CommandContext context, CancellationToken cancellationToken)
    {
        var options = _syntax.Read(parsed);
        await using var index = await context.OpenIndexAsync(cancellationToken);
        var answer = await index.FindAsync(options.ToQuery(), cancellationToken);
        if (answer.Understood is { } understood && !context.Settings.Json)
            UnderstoodRendering.WriteText(context.Results, understood);
        if (answer.Hits.Count == 0)
        {
            NothingFound.Report(context, options.Text, answer.Suggestions);
            return ExitCode.NothingFound;
        }
        if (context.Settings.Json)
            FindRendering.WriteJson(context.Results, answer);
        else
            FindRendering.WriteText(context.Results, answer, context.Paths);
        NoteLimits(context, answer, options.Limit);
        if (answer.Hits.Any(static hit => hit.Match != MatchKind.Fuzzy))
            return ExitCode.Done;
        // Names close to the one asked for are another answer, and must not pass for it in a script.
        context.Diagnostics.Note($"nothing is called {NothingFound.Shown(options.Text)}; these names are spelt alike");
        return ExitCode.NothingFound;
    }

    private static void NoteLimits(CommandContext context, SearchAnswer answer, int limit)
    {
        if (answer.Hits.Count >= limit)
            context.Diagnostics.Note($"the best {Quantity.Count(limit)} shown; --limit N or --all shows more");
        if (answer.IsBounded)
            context.Diagnostics.Note("the search stopped at its bound, so weaker hits may be missing; narrow it with lang:, kind: or path:");
        if (answer.Hits.Any(static hit => hit.Symbol.IsStale))
            context.Diagnostics.Note("some files have changed since they were indexed; `ax index` brings them up to date");
    }
}
