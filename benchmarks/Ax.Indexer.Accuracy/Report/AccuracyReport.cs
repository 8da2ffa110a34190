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

        **Recall** is the share of the oracle's definitions that we have, **precision** the share of ours that the oracle has; both by file, name and line, and by column where the oracle knows columns. An oracle is a witness, not the truth: ctags loses its way in macros and new syntax. So each figure is given twice. **Raw** is as counted: nothing is taken away but kinds that one side does not mean to have (left out, and listed). A kind that is left out still serves as the counterpart of the other side's definitions: a precision of 100 % says that the oracle, too, declares or assigns something of that name at that place, not that it would list it. **After rules** is without differences that were looked at and are no mistake of ours: the oracle is wrong, or it counts as a definition what we do not (scope). The rules stand in `benchmarks/Ax.Indexer.Accuracy/mappings/`; each is listed below with its count, reason and an example. What no rule settles is open: either side may be right.

        Rules marked with * tell by our own tree (`within`) what is local to a function, so that they are blind to our mistaking a function's extent. For C#, TypeScript and JavaScript the compilers of those languages tell, without our tree: where they stand beside ctags, they decide, and what ctags says is there for comparison. For TypeScript and JavaScript the rules about ctags ask the compiler itself (`witness`: a pattern on the kind of what it has with that name in that line, `^$` for nothing): after rules, recall is the share of what ctags and the compiler both take for a definition of the kinds we mean to have, precision the share of ours that ctags or the compiler has.

        The C# compiler parses with no symbol of conditional compilation defined: it does not see the inactive branches of `#if`, in which we have definitions and occurrences all the same. Those are counted, and settled by the oracle's own word for such a place. Files in which a compiler has syntax errors are left out and counted.


        """;

    /// <summary>Writes it.</summary>
    public static string Write(IReadOnlyList<CorpusComparison> comparisons)
    {
        var text = new StringBuilder(Head.ReplaceLineEndings("\n"));
        text.Append("Oracles: ").AppendJoin("; ", comparisons.Select(comparison => comparison.Oracle).Distinct()).Append(".\n\n");
        AppendFigures(text, comparisons, MaxGroups);
        return text.ToString().TrimEnd('\n') + "\n";
    }

    /// <summary>The tables of all comparisons, then each comparison by itself.</summary>
    public static void AppendFigures(StringBuilder text, IReadOnlyList<CorpusComparison> comparisons, int maxGroups)
    {
        text.Append("## Definitions\n\n");
        text.AppendTable(
            ["language", "corpus", "oracle", "files", "left out", "both", "only ours", "only oracle", "recall, raw", "after rules", "precision, raw", "after rules"],
            [.. comparisons.Select(Row)]);
        ReferenceSection.AppendSummary(text, [.. comparisons.Where(comparison => comparison.References is not null)]);
        foreach (var comparison in comparisons)
        {
            DefinitionSection.Append(text, comparison, maxGroups);
            if (comparison.References is not null)
                ReferenceSection.Append(text, comparison, comparison.References, maxGroups);
        }
    }

    private static string[] Row(CorpusComparison comparison) =>
    [
        comparison.Corpus.Language, DefinitionSection.NameOf(comparison.Corpus), comparison.Corpus.Oracle, MarkdownTable.Count(comparison.Result.Files),
        MarkdownTable.Count(comparison.Result.Broken.Count), .. Figures(comparison.Result),
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
