using System.Text;
using Ax.Indexer.Accuracy.Comparison;
using Ax.Indexer.Accuracy.Corpora;

namespace Ax.Indexer.Accuracy.Report;

/// <summary>The part of the report about the definitions of one corpus.</summary>
internal static class DefinitionSection
{
    private const int MaxKinds = 3;

    /// <summary>Writes it.</summary>
    public static void Append(StringBuilder text, CorpusComparison comparison, int maxGroups)
    {
        var (corpus, oracle, mapping, result, _) = comparison;
        text.Append($"### {corpus.Language}: {NameOf(corpus)}, {oracle}\n\n");
        AppendKinds(text, "the oracle's kind", "we have", "as our", result.Oracle);
        AppendKinds(text, "our kind", "the oracle has", "as its", result.Ours);
        AppendLeftOut(text, "Left out of the oracle's kinds", mapping.OracleLeftOut);
        AppendLeftOut(text, "Left out of our kinds", mapping.OursLeftOut);
        text.Append($"Cut out of names on both sides before they are compared: {MarkdownTable.Code(mapping.Spelling)}.\n\n");
        if (result.Broken.Count > 0)
            text.Append($"Left out, because the oracle has syntax errors in them: {MarkdownTable.Count(result.Broken.Count)} files, such as `{result.Broken[0]}`.\n\n");
        AppendSettled(text, result);
        AppendGroups(text, "Only the oracle", result.Differences.Where(difference => !difference.IsOurs), maxGroups);
        AppendGroups(text, "Only we", result.Differences.Where(difference => difference.IsOurs), maxGroups);
    }

    /// <summary>How a corpus is called in the report.</summary>
    public static string NameOf(ComparedCorpus corpus) =>
        corpus.Folders is null ? corpus.Corpus : $"{corpus.Corpus} ({string.Join(", ", corpus.Folders)})";

    private static void AppendKinds(StringBuilder text, string kind, string found, string other, KindCounts counts) => text.AppendTable(
        [kind, "count", found, "share, raw", "after rules", other],
        [.. counts.Kinds.OrderByDescending(pair => pair.Value.Found + pair.Value.Missing).Select(pair => new[]
        {
            pair.Key, MarkdownTable.Count(pair.Value.Found + pair.Value.Missing), MarkdownTable.Count(pair.Value.Found),
            MarkdownTable.Percent(pair.Value.Raw), MarkdownTable.Percent(pair.Value.Adjusted),
            string.Join(", ", pair.Value.OtherKinds.OrderByDescending(other => other.Value).Take(MaxKinds).Select(other => $"{other.Key} {MarkdownTable.Count(other.Value)}")),
        })]);

    private static void AppendLeftOut(StringBuilder text, string head, IReadOnlyDictionary<string, string> kinds)
    {
        if (kinds.Count > 0)
            text.Append($"{head}: ").AppendJoin("; ", kinds.Select(pair => $"`{pair.Key}` ({pair.Value})")).Append(".\n\n");
    }

    private static void AppendSettled(StringBuilder text, ComparisonResult result)
    {
        var settled = result.Differences.Where(difference => difference.Settled is not null).GroupBy(difference => difference.Settled!).ToList();
        if (settled.Count == 0)
            return;
        text.Append("Settled: the oracle is wrong, or what counts as a definition differs (scope).\n\n");
        text.AppendTable(
            ["only", "kind", "which", "verdict", "count", "why", "example"],
            [.. settled.OrderByDescending(group => group.Count()).Select(group => new[]
            {
                group.Key.Side, group.Key.Kind ?? "any", Pattern(group.Key), group.Key.Verdict, MarkdownTable.Count(group.Count()), group.Key.Reason, group.Key.Example,
            })]);
    }

    private static string Pattern(Adjudication rule) =>
        string.Join(", ", new[] { ("name", rule.Name), ("line", rule.Line), ("within*", rule.Within), ("beside", rule.Beside), ("witness", rule.Witness), ("where", rule.Unseen ? "unseen" : null) }
            .Where(part => part.Item2 is { Length: > 0 })
            .Select(part => $"{part.Item1} {MarkdownTable.Code(part.Item2!)}"));

    /// <summary>The largest groups of differences that no rule settles.</summary>
    public static void AppendGroups(StringBuilder text, string head, IEnumerable<Difference> differences, int maxGroups, bool byShape = true)
    {
        var open = differences.Where(difference => difference.Settled is null).ToList();
        if (open.Count == 0)
            return;
        var groups = DifferenceGroup.Of(open, byShape);
        text.Append($"{head}: {MarkdownTable.Count(open.Count)} open; the largest groups of {MarkdownTable.Count(groups.Count)}.\n\n");
        text.AppendTable(
            ["kind", "instead", "count", "example", "line"],
            [.. groups.Take(maxGroups).Select(group => new[]
            {
                group.Kind, group.Circumstance, MarkdownTable.Count(group.Count),
                $"{group.Example.File}:{group.Example.Definition.Line + 1} {MarkdownTable.Code(group.Example.Definition.Name)}", MarkdownTable.Code(group.Example.LineText),
            })]);
    }
}
