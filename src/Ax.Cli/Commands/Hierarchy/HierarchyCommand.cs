using System.CommandLine;
using Ax.Cli.Hosting;
using Ax.Cli.Rendering;
using Ax.Indexer;
using Ax.Indexer.Model;

namespace Ax.Cli.Commands;

/// <summary><c>ax hierarchy</c>: what a type inherits from, and what inherits from it.</summary>
internal sealed class HierarchyCommand : CliCommand
{
    private readonly Argument<string> _type = new("type") { Description = "A type's name, or a qualified one: Container.Type, a::b, path/file.c:Type" };
    private readonly Option<int?> _depth = Values.WholeNumber("--depth", 1, "Follow inheritance over so many steps (default: to the end)");
    private readonly Option<bool> _up = Values.Flag("--up", "Only what it inherits from");
    private readonly Option<bool> _down = Values.Flag("--down", "Only what inherits from it");
    private readonly Option<bool> _all = Values.Flag("--all", "Show subtypes that are not certain, too");

    public HierarchyCommand(string summary) : base("hierarchy", summary)
    {
        Add(_type);
        Add(_depth);
        Add(_up);
        Add(_down);
        Add(_all);
    }

    public override IReadOnlyList<Example> Examples =>
    [
        new("ax hierarchy AbstractList", "all it inherits from, and all that inherits from it"),
        new("ax hierarchy Closeable --down --depth 1", "the types that say they implement it"),
        new("ax hierarchy Parser --up --json", "one object per supertype"),
    ];

    public override async Task<int> RunAsync(ParseResult parsed, CommandContext context, CancellationToken cancellationToken)
    {
        var (type, up, down, all) = (parsed.GetValue(_type)!, parsed.GetValue(_up), parsed.GetValue(_down), parsed.GetValue(_all));
        if (string.IsNullOrWhiteSpace(type))
            throw new UsageException("the type is empty");
        var query = new HierarchyQuery(type) { Depth = parsed.GetValue(_depth) ?? int.MaxValue, IncludeSupertypes = up || !down, IncludeSubtypes = down || !up, IncludeUncertain = true };
        await using var index = await context.OpenIndexAsync(cancellationToken);
        var shown = new List<TypeRelation>();
        var uncertain = 0;
        await foreach (var relation in index.GetHierarchyAsync(query, cancellationToken))
        {
            if (all || relation.Relation == TypeRelationKind.Supertype || relation.Resolution == Resolution.Resolved)
                shown.Add(relation);
            else
                uncertain++;
        }
        if (context.Settings.Json)
            HierarchyRendering.WriteJson(context.Results, shown);
        else
            HierarchyRendering.WriteText(context.Results, shown, context.Paths);
        if (shown.Count == 0)
            await NoteNothingAsync(context, index, type, cancellationToken);
        if (uncertain > 0)
            context.Diagnostics.Note($"{Quantity.Count(uncertain, "more subtype")} {(uncertain == 1 ? "is" : "are")} ambiguous; --all shows {(uncertain == 1 ? "it" : "them")}");
        if (shown.Exists(static relation => relation.IsStale))
            context.Diagnostics.Note("some files have changed since they were indexed; `ax index` brings them up to date");
        return shown.Count > 0 ? ExitCode.Done : ExitCode.NothingFound;
    }

    private static async Task NoteNothingAsync(CommandContext context, CodeIndex index, string type, CancellationToken cancellationToken)
    {
        var definitions = await index.FindDefinitionsAsync(type, cancellationToken);
        if (definitions.Symbols.Count == 0)
            NothingFound.Report(context, type, definitions.Suggestions);
        else
            context.Diagnostics.Note($"nothing says that it inherits, or is inherited from: {NothingFound.Shown(type)} ({definitions.Symbols[0].Kind.ToName()})");
    }
}
