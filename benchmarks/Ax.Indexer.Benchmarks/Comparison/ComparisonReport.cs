using System.Globalization;
using System.Text;

namespace Ax.Indexer.Benchmarks.Comparison;

/// <summary>Writes the results of a session as a page in Markdown, and a plot beside it.</summary>
internal static class ComparisonReport
{
    private const double Mega = 1e6;

    /// <summary>Writes both into <c>benchmarks/results</c>.</summary>
    /// <returns>Where the page is.</returns>
    public static string Write(string session, IReadOnlyList<Result> results)
    {
        var page = Path.Combine(Repository.Root, "benchmarks", "results", $"{session}-comparison.md");
        var corpora = Corpus.All.Select(corpus => (corpus, InOrder(results, corpus))).Where(pair => pair.Item2.Count > 0).ToList();
        File.WriteAllText(Path.ChangeExtension(page, ".svg"), BarChart.Draw(corpora));
        var text = new StringBuilder();
        text.Append(Line($"# Comparison, {session}\n\n"));
        foreach (var machine in results.Select(static result => result.Machine).Distinct())
            text.Append(Line($"Machine: {machine}.\n"));
        text.Append(Line($"Load before a run: {results.Min(static result => result.Load):F1} to {results.Max(static result => result.Load):F1}; what is far above 0 shared the machine with others.\n"));
        text.Append("All files of a corpus were read once before each tool: the disk cache was warm. Versions: ")
            .AppendJoin("; ", Toolbox.All.SelectMany(tool => results.Where(result => result.Tool == tool.Name).Select(static result => $"{result.Tool} {result.Version}").Distinct())).Append(".\n\n");
        text.Append("Seconds from start to end of a process (of up to three runs the middle one), and as a multiple of the floor: the same files read, parsed and run through the same queries, nothing kept. Peak is resident memory, of the process tree and of its largest process. ctags, gtags and csearch build no syntax tree; ripgrep has no index. What it means in full: [benchmarks/README.md](../README.md#comparison).\n\n");
        text.Append(Line($"![Time, memory and size of the index]({session}-comparison.svg)\n"));
        foreach (var (corpus, ofCorpus) in corpora)
            Append(text, corpus, ofCorpus);
        File.WriteAllText(page, text.ToString());
        return page;
    }

    private static List<Result> InOrder(IReadOnlyList<Result> results, Corpus corpus) =>
        [.. Toolbox.All.SelectMany(tool => results.Where(result => result.Corpus == corpus.Name && result.Tool == tool.Name))];

    private static void Append(StringBuilder text, Corpus corpus, List<Result> results)
    {
        var (floor, ax) = (results.Find(static result => result.Tool == "floor")?.Build, results.Find(static result => result.Tool == "ax"));
        text.Append(Line($"\n## {corpus.Title}\n\n{results[0].Files:N0} files, {results[0].Bytes / Mega:N0} MB.\n\n"));
        text.Append("| tool | s | × floor | × ax | processor s | peak MB | × ax | largest process MB | index MB | × ax | × source |\n|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|\n");
        foreach (var result in results)
        {
            if (result.Failure is not null)
                text.Append(Line($"| {result.Tool} | {result.Failure.Replace("|", "\\|", StringComparison.Ordinal)} | | | | | | | | | |\n"));
            else if (result.Build is { } build)
                text.Append(Line($"| {result.Tool} | {build.Wall:F1} | {build.Wall / floor?.Wall:F2} | {build.Wall / ax?.Build?.Wall:F2} | {build.Processor:F1} | {build.TreePeak / Mega:N0} | {build.TreePeak / (double?)ax?.Build?.TreePeak:F2} | {build.ProcessPeak / Mega:N0} | {Index(result)} | {Share(result.IndexBytes, ax?.IndexBytes)} | {Share(result.IndexBytes, result.Bytes)} |\n"));
        }
        AppendAnswers(text, [.. results.SelectMany(static result => result.Answers)]);
    }

    private static void AppendAnswers(StringBuilder text, List<Answer> answers)
    {
        var by = answers.Select(static answer => answer.By).Distinct().ToList();
        if (by.Count == 0)
            return;
        text.Append("\nMilliseconds from start to end of a process that answers, median of five; in brackets the lines of output.\n\n| question | ").AppendJoin(" | ", by).Append(" |\n|---").Insert(text.Length, "|--:", by.Count).Append("|\n");
        foreach (var question in answers.GroupBy(static answer => answer.Question))
        {
            text.Append(Line($"| `{question.Key.Replace("|", "\\|", StringComparison.Ordinal)}` | "))
                .AppendJoin(" | ", by.Select(one => question.FirstOrDefault(answer => answer.By == one) is { } answer ? Line($"{answer.Milliseconds:F0} ({answer.Lines:N0})") : "")).Append(" |\n");
        }
    }

    private static string Index(Result result) => result.IndexBytes > 0 ? Line($"{result.IndexBytes / Mega:N0}") : "";

    private static string Share(long part, long? whole) => part > 0 && whole > 0 ? Line($"{(double)part / whole:F2}") : "";

    private static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
