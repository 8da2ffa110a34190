using System.Runtime.InteropServices;
using System.Text;
using Ax.Indexer.Relevance.DataSets;
using Ax.Indexer.Relevance.Metrics;

namespace Ax.Indexer.Relevance.Report;

/// <summary>The figures as Markdown.</summary>
internal static class RelevanceReport
{
    private const string Head = """
        # Relevance

        Made by `dotnet run -c Release --project benchmarks/Ax.Indexer.Relevance -- --write`; not edited by hand. What is asked, what counts as right and what is compared with what: [benchmarks/README.md](../README.md#relevance).

        MRR is MRR@10, R@n is recall@n. **any** is plain BM25 over any of the query's words, **all** is plain BM25 with the hits that have all words first, **ranked** is the engine. Brackets hold intervals of 95 %: bootstrap for MRR and for the difference (ranked minus the baseline, query by query), Wilson for recall.


        """;

    /// <summary>The committed report.</summary>
    public static string Write(IReadOnlyList<QueryOutcome> outcomes, IReadOnlyList<string> notes)
    {
        var text = new StringBuilder(Head.ReplaceLineEndings("\n"));
        text.Append(FormattableString.Invariant($"Machine: {Environment.ProcessorCount} cores, {RuntimeInformation.OSDescription}, {RuntimeInformation.FrameworkDescription}. Times are of indexing and asking, with other work on the machine.\n\n"));
        foreach (var note in notes)
            text.Append("- ").Append(note).Append('\n');
        text.Append('\n');
        Append(text, outcomes);
        return text.ToString();
    }

    /// <summary>The tables of both halves, as far as they were asked.</summary>
    public static void Append(StringBuilder text, IReadOnlyList<QueryOutcome> outcomes)
    {
        foreach (var half in (Half[])[Half.Report, Half.Tune])
        {
            var asked = outcomes.Where(outcome => outcome.Query.Half == half).ToList();
            if (asked.Count == 0)
                continue;
            text.Append(half == Half.Report ? "## The half to report\n\n" : "## The half to tune with\n\n");
            AppendTable(text, "data set", asked, outcome => Name(outcome.Query.Set), withTotal: true);
            text.Append(half == Half.Report ? "### By corpus\n\n" : "### By corpus, tune\n\n");
            AppendTable(text, "data set, corpus", asked, outcome => $"{Name(outcome.Query.Set)[..3]} {outcome.Corpus}", withTotal: false);
            text.Append(half == Half.Report ? "### By variation\n\n" : "### By variation, tune\n\n");
            AppendTable(text, "data set, variation", asked, outcome => $"{Name(outcome.Query.Set)[..3]} {outcome.Query.Variation}", withTotal: false);
        }
    }

    private static string Name(DataSet set) => set switch
    {
        DataSet.KnownItem => "(a) known items",
        DataSet.PartialName => "(b) partial, misspelt names",
        DataSet.NameVariant => "(c) order, abbreviations",
        _ => "(d) files",
    };

    private static void AppendTable(StringBuilder text, string head, List<QueryOutcome> outcomes, Func<QueryOutcome, string> group, bool withTotal)
    {
        text.Append("| ").Append(head).Append(" | queries | MRR any | MRR all | MRR ranked | against any | against all | R@1 any, all, ranked | R@5 any, all, ranked | R@10 any, all, ranked | R@10 ranked |\n");
        text.Append("| --- | --: | --: | --: | --: | --: | --: | --: | --: | --: | --: |\n");
        foreach (var rows in outcomes.GroupBy(group).OrderBy(rows => rows.Key, StringComparer.Ordinal))
            AppendRow(text, rows.Key, [.. rows]);
        if (withTotal)
            AppendRow(text, "**all together**", outcomes);
        text.Append('\n');
    }

    private static void AppendRow(StringBuilder text, string name, List<QueryOutcome> outcomes)
    {
        int[] any = [.. outcomes.Select(outcome => outcome.AnyWord)];
        int[] all = [.. outcomes.Select(outcome => outcome.AllWords)];
        int[] ranked = [.. outcomes.Select(outcome => outcome.Ranked)];
        text.Append(FormattableString.Invariant(
            $"| {name} | {outcomes.Count:N0} | {Mean(any)} | {Mean(all)} | {Mean(ranked)} | {Change(any, ranked)} | {Change(all, ranked)} | {Recalls(1)} | {Recalls(5)} | {Recalls(10)} | {Interval.OfShare(Figures.Recall(ranked, 10), ranked.Length)} |\n"));

        string Recalls(int within) => FormattableString.Invariant($"{Figures.Recall(any, within):F2}, {Figures.Recall(all, within):F2}, {Figures.Recall(ranked, within):F2}");
    }

    private static string Mean(int[] ranks) => FormattableString.Invariant($"{Figures.Mrr(ranks):F3} [{Interval.OfMean([.. ranks.Select(Figures.Reciprocal)])}]");

    private static string Change(int[] baseline, int[] ranked)
    {
        double[] differences = [.. ranked.Zip(baseline, (ours, theirs) => Figures.Reciprocal(ours) - Figures.Reciprocal(theirs))];
        var before = Figures.Mrr(baseline);
        var percent = before == 0 ? "new" : FormattableString.Invariant($"{100 * ((Figures.Mrr(ranked) / before) - 1):+0;-0;0} %");
        return $"{percent} [{Interval.OfMean(differences)}]";
    }
}
