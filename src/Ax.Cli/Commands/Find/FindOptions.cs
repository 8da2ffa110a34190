using System.CommandLine;
using Ax.Cli.Hosting;
using Ax.Indexer.Model;

namespace Ax.Cli.Commands;

/// <summary>What <c>ax find</c> was asked, validated.</summary>
/// <param name="Text">The query, filters included.</param>
/// <param name="Limit">The most hits to show. Default 20.</param>
/// <param name="Explain">Whether the query and the factors of each score are explained. Default false.</param>
/// <param name="Ranking">What scores are made of. Default <see cref="RankingWeights.Default"/>.</param>
/// <param name="Group">Whether what is one thing is shown once. Default true.</param>
internal sealed record FindOptions(string Text, int Limit, bool Explain, RankingWeights Ranking, bool Group)
{
    public const int DefaultLimit = 20;

    /// <summary>The question to the engine.</summary>
    public SearchQuery ToQuery() => new(Text) { Limit = Limit, Explain = Explain, Ranking = Ranking, GroupDuplicates = Group };

    /// <summary>Adds what the shortcuts <c>--lang --kind --path</c> stand for.</summary>
    public static string WithFilters(string text, string filter, IEnumerable<string> values)
    {
        foreach (var value in values)
            text += value.Any(c => char.IsWhiteSpace(c) || c == '"') ? $" {filter}:\"{value.Replace("\"", "", StringComparison.Ordinal)}\"" : $" {filter}:{value}";
        return text.TrimStart();
    }
}

/// <summary>The syntax of <c>ax find</c>.</summary>
internal sealed class FindSyntax
{
    public readonly Argument<string[]> Query = new("query")
    {
        Description = "Words, \"phrases\" and filters: lang: kind: path: container: visibility: test: generated: vendored: sym: text: /regex/ (a leading - leaves out)",
        Arity = ArgumentArity.ZeroOrMore,
    };
    public readonly Option<int?> Limit = Values.WholeNumber("--limit", 1, $"Show at most this many hits (default: {FindOptions.DefaultLimit})");
    public readonly Option<bool> All = Values.Flag("--all", "Show all hits");
    public readonly Option<bool> Explain = Values.Flag("--explain", "Show how the query was understood, and what each score is made of");
    public readonly Option<string[]> Lang = Values.Repeated("--lang", "id", "Only this language; short for lang:<id>");
    public readonly Option<string[]> Kind = Values.Repeated("--kind", "kind", "Only this kind; short for kind:<kind>");
    public readonly Option<string[]> Path = Values.Repeated("--path", "glob", "Only paths with this text, or like this glob; short for path:<glob>");

    public readonly Option<string[]> Boost = Values.Repeated("--boost", "weight=n", "Change a weight of the ranking, such as test=1; an unknown one lists them all");

    public readonly Option<bool> NoGroup = Values.Flag("--no-group", "Show declarations, overloads and parts of one thing as hits of their own");

    public IReadOnlyList<Option> Options => [Limit, All, NoGroup, Explain, Lang, Kind, Path, Boost];

    /// <exception cref="UsageException">There is nothing to look for, or options contradict each other.</exception>
    public FindOptions Read(ParseResult parsed)
    {
        var text = string.Join(' ', parsed.GetValue(Query) ?? []);
        text = FindOptions.WithFilters(text, "lang", parsed.GetValue(Lang) ?? []);
        text = FindOptions.WithFilters(text, "kind", parsed.GetValue(Kind) ?? []);
        text = FindOptions.WithFilters(text, "path", parsed.GetValue(Path) ?? []);
        if (string.IsNullOrWhiteSpace(text))
            throw new UsageException("what shall be found? give a name or words");
        var limit = parsed.GetValue(Limit);
        if (limit is not null && parsed.GetValue(All))
            throw new UsageException("--limit and --all contradict each other");
        return new FindOptions(
            text, parsed.GetValue(All) ? int.MaxValue : limit ?? FindOptions.DefaultLimit, parsed.GetValue(Explain), Boosts.Read(parsed.GetValue(Boost) ?? []), !parsed.GetValue(NoGroup));
    }
}
