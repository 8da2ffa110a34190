using System.CommandLine;
using Ax.Cli.Hosting;
using Ax.Indexer.Model;

namespace Ax.Cli.Commands;

/// <summary>What <c>ax refs</c> was asked, validated.</summary>
/// <param name="Query">The question to the engine; it asks for what is uncertain, too, since that is counted.</param>
/// <param name="Limit">The most hits to show. Default 100.</param>
/// <param name="All">Whether uncertain hits are shown. Default false.</param>
/// <param name="Count">Whether only counts are shown. Default false.</param>
internal sealed record RefsOptions(ReferenceQuery Query, int Limit, bool All, bool Count)
{
    public const int DefaultLimit = 100;
}

/// <summary>The syntax of <c>ax refs</c>.</summary>
internal sealed class RefsSyntax
{
    public readonly Argument<string> Symbol = new("symbol") { Description = "A name, or a qualified one: Container.member, a::b, path/file.c:name" };
    public readonly Option<int?> Limit = Values.WholeNumber("--limit", 1, $"Show at most this many references (default: {RefsOptions.DefaultLimit})");
    public readonly Option<bool> All = Values.Flag("--all", "Show what is not certain, too, and without a limit unless one is given");
    public readonly Option<bool> Count = Values.Flag("--count", "Show only how many there are, by resolution and role");
    public readonly Option<bool> Definitions = Values.Flag("--include-definitions", "Show definitions and declarations, too");
    public readonly Option<string[]> Role = Values.List("--role", "role", $"Only these roles: {string.Join(", ", RoleNames.All)}");
    public readonly Option<string[]> Lang = Values.List("--lang", "id", "Only these languages");
    public readonly Option<string[]> Path = Values.Repeated("--path", "glob", "Only files like this");

    public IReadOnlyList<Option> Options => [Limit, All, Count, Definitions, Role, Lang, Path];

    /// <exception cref="UsageException">There is nothing to look for, or a role or language is unknown.</exception>
    public RefsOptions Read(ParseResult parsed)
    {
        var symbol = parsed.GetValue(Symbol)!;
        if (string.IsNullOrWhiteSpace(symbol))
            throw new UsageException("the symbol is empty");
        var query = new ReferenceQuery(symbol) { IncludeUncertain = true, IncludeDefinitions = parsed.GetValue(Definitions) };
        foreach (var role in parsed.GetValue(Role) ?? [])
            query.Roles.Add(RoleNames.Parse(role));
        foreach (var language in parsed.GetValue(Lang) ?? [])
        {
            LanguageNames.ThrowIfUnknown(language);
            query.Languages.Add(language);
        }
        foreach (var glob in parsed.GetValue(Path) ?? [])
            query.Paths.Add(glob);
        if (query.IncludeDefinitions && query.Roles.Count > 0)
            query.Roles.Add(ReferenceRole.Definition);
        var all = parsed.GetValue(All);
        return new RefsOptions(query, parsed.GetValue(Limit) ?? (all ? int.MaxValue : RefsOptions.DefaultLimit), all, parsed.GetValue(Count));
    }
}
