using System.Text;
using Ax.Indexer.Accuracy.Report;

namespace Ax.Indexer.Accuracy.Imports;

/// <summary>The report about imports.</summary>
internal static class ImportReport
{
    private const string Head = """
        # Imports

        Where `ax imports` says an import leads, compared with where tools we did not write lead it. Made by `dotnet run -c Release --project benchmarks/Ax.Indexer.Accuracy -- imports`; not edited by hand.

        Compared are distinct pairs of files, the importing and an imported one. **Precision** is the share of our pairs from imports called `resolved` that the witness has. **Recall** is the share of the witness's pairs inside the tree that are ours; **with ambiguous** adds those among the candidates of imports that we call ambiguous. **Not judged** are pairs of files the witness does not look at (nothing builds them, or they have syntax errors), and those that only some configurations of the project have.

        Nothing of a corpus is run, built or written. What a witness is told (search paths, flags, platforms) stands in `imports.json`.


        """;

    /// <summary>Writes it.</summary>
    public static string Write(IReadOnlyList<ImportResult> results, int maxExamples)
    {
        var text = new StringBuilder(Head.ReplaceLineEndings("\n"));
        text.AppendTable(
            ["language", "right", "wrong", "precision", "theirs", "found", "recall"],
            [.. results.GroupBy(result => result.Corpus.Language).Select(Total)]);
        text.AppendTable(
            ["language", "corpus", "files", "judged", "right", "wrong", "not judged", "precision", "theirs", "recall", "with ambiguous"],
            [.. results.Select(Row)]);
        foreach (var result in results)
            Append(text, result, maxExamples);
        return text.ToString().TrimEnd('\n') + "\n";
    }

    private static void Append(StringBuilder text, ImportResult result, int maxExamples)
    {
        text.Append($"## {result.Corpus.Language}: {result.Corpus.Corpus}\n\nWitness: {result.Witness}.\n\n");
        text.AppendTable(["rule", "right", "wrong", "not judged", "precision"], [.. result.ByRule.Select(pair => new[]
        {
            pair.Key, MarkdownTable.Count(pair.Value.Right), MarkdownTable.Count(pair.Value.Wrong), MarkdownTable.Count(pair.Value.Unjudged),
            Share(pair.Value.Right, pair.Value.Right + pair.Value.Wrong),
        })]);
        foreach (var (rule, count) in result.ByRule)
            AppendExamples(text, $"Wrong by `{rule}`", count.Examples, maxExamples);
        AppendExamples(text, "Missed", result.Missed, maxExamples);
    }

    private static void AppendExamples(StringBuilder text, string title, IReadOnlyList<string> examples, int maxExamples)
    {
        if (examples.Count == 0)
            return;
        text.Append($"{title}, for example:\n\n");
        var step = Math.Max(1, examples.Count / maxExamples);
        foreach (var example in examples.Where((_, i) => i % step == 0).Take(maxExamples))
            text.Append($"- {example}\n");
        text.Append('\n');
    }

    private static string[] Total(IGrouping<string, ImportResult> results)
    {
        var (right, wrong, theirs, found) = (results.Sum(one => one.Right), results.Sum(one => one.Wrong), results.Sum(one => one.Theirs), results.Sum(one => one.Found));
        return
        [
            results.Key, MarkdownTable.Count(right), MarkdownTable.Count(wrong), Share(right, right + wrong),
            MarkdownTable.Count(theirs), MarkdownTable.Count(found), Share(found, theirs),
        ];
    }

    private static string[] Row(ImportResult result) =>
    [
        result.Corpus.Language, result.Corpus.Corpus, MarkdownTable.Count(result.Files), MarkdownTable.Count(result.Judged), MarkdownTable.Count(result.Right),
        MarkdownTable.Count(result.Wrong), MarkdownTable.Count(result.Unjudged), Share(result.Right, result.Right + result.Wrong),
        MarkdownTable.Count(result.Theirs), Share(result.Found, result.Theirs), Share(result.Found + result.Listed, result.Theirs),
    ];

    private static string Share(int part, int whole) => whole == 0 ? "" : MarkdownTable.Percent((double)part / whole);
}
