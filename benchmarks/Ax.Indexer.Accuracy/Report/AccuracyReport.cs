using System.Text;
using Ax.Indexer.Accuracy.Comparison;

namespace Ax.Indexer.Accuracy.Report;

/// <summary>The report as a whole.</summary>
internal static class AccuracyReport
{
    private const int MaxGroups = 12;

    private const string Head = """
        # Accuracy

        What the engine extracts, compared with tools we did not write. Made by `dotnet run -c Release --project benchmarks/Ax.Indexer.Accuracy -- report`; not edited by hand.

        **Recall** is the share of the oracle's definitions that we have, **precision** the share of ours that the oracle has; both by file, name and line, and by column where the oracle knows columns. An oracle is a witness, not the truth: ctags loses its way in macros and new syntax, so that figures are given as counted, and once more (settled) without differences that were looked at and are no mistake of ours: the oracle is wrong, or it counts as a definition what we do not. These rules stand in `benchmarks/Ax.Indexer.Accuracy/mappings/` and are listed below with their counts. What no rule settles is open: either side may be right.


        """;

    /// <summary>Writes it.</summary>
    public static string Write(IReadOnlyList<CorpusComparison> comparisons)
    {
        var text = new StringBuilder(Head.ReplaceLineEndings("\n"));
        text.Append("Oracles: ").AppendJoin("; ", comparisons.Select(comparison => comparison.Oracle).Distinct()).Append(".\n\n## Definitions\n\n");
        AppendSummary(text, comparisons);
        foreach (var comparison in comparisons)
            DefinitionSection.Append(text, comparison, MaxGroups);
        return text.ToString().TrimEnd('\n') + "\n";
    }

    /// <summary>The table of all comparisons.</summary>
    public static void AppendSummary(StringBuilder text, IReadOnlyList<CorpusComparison> comparisons) => text.AppendTable(
        ["language", "corpus", "oracle", "files", "both", "only ours", "only oracle", "recall", "settled", "precision", "settled"],
        [.. comparisons.Select(Row)]);

    private static string[] Row(CorpusComparison comparison) =>
    [
        comparison.Corpus.Language, DefinitionSection.NameOf(comparison.Corpus), comparison.Corpus.Oracle, MarkdownTable.Count(comparison.Result.Files),
        .. Figures(comparison.Result),
    ];

    private static string[] Figures(ComparisonResult result)
    {
        var (oracle, ours) = (result.Oracle.Total, result.Ours.Total);
        return
        [
            MarkdownTable.Count(oracle.Found), MarkdownTable.Count(ours.Missing), MarkdownTable.Count(oracle.Missing),
            MarkdownTable.Percent(oracle.Raw), MarkdownTable.Percent(oracle.Adjusted), MarkdownTable.Percent(ours.Raw), MarkdownTable.Percent(ours.Adjusted),
        ];
    }
}
