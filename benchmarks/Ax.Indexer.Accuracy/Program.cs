using System.Globalization;
using System.Text;
using Ax.Indexer.Accuracy;
using Ax.Indexer.Accuracy.Bindings;
using Ax.Indexer.Accuracy.Corpora;
using Ax.Indexer.Accuracy.Imports;
using Ax.Indexer.Accuracy.Lines;
using Ax.Indexer.Accuracy.Report;

// report                                        all of corpora.json; rewrites benchmarks/results/accuracy.md
// list [<oracle>] [<language>]                  some of corpora.json, to standard output, in full
// references [<part of a corpus' name>]         references of bindings.json; rewrites benchmarks/results/references.md, or part of it to standard output
// missed <part of a corpus' name>               the uses that are not resolved, to standard output
// imports [<language, or part of a corpus' name>]   import edges of imports.json; rewrites benchmarks/results/imports.md, or part of it to standard output
// lines <patterns> <folder…>                    what ax grep finds, compared with ripgrep; to standard output
// <oracle> <language> <folder> [<files>]        any folder, to standard output, in full
const int ManyGroups = 60;
switch (args)
{
    case ["report"]:
        var comparisons = await CompareAsync(CorpusList.Read());
        await File.WriteAllTextAsync(Repository.Report, AccuracyReport.Write(comparisons));
        return 0;
    case ["list", .. var words]:
        Show(await CompareAsync([.. CorpusList.Read().Where(corpus => words.All(word => word == corpus.Oracle || word == corpus.Language || word == corpus.Corpus))]));
        return 0;
    case ["references", .. var words]:
        var bindings = new List<BindingResult>();
        foreach (var corpus in CorpusList.ReadBindings().Where(corpus => words.All(word => corpus.Corpus.Contains(word, StringComparison.Ordinal))))
        {
            if (await BindingComparison.RunAsync(corpus, CancellationToken.None) is { } binding)
                bindings.Add(binding);
        }
        if (words.Length == 0)
            await File.WriteAllTextAsync(Repository.ReferenceReport, BindingReport.Write(bindings, 3));
        else
            Console.Write(BindingReport.Write(bindings, ManyGroups));
        return 0;
    case ["missed", var part]:
        foreach (var corpus in CorpusList.ReadBindings().Where(corpus => corpus.Corpus.Contains(part, StringComparison.Ordinal)))
        {
            if (await BindingComparison.RunAsync(corpus, CancellationToken.None) is { } binding)
                Console.Write(BindingReport.WriteMissed(binding));
        }
        return 0;
    case ["imports", .. var words]:
        var imports = new List<ImportResult>();
        foreach (var corpus in ImportCorpus.ReadAll().Where(corpus => words.Length == 0
            || words.Any(word => word == corpus.Language || corpus.Corpus.Contains(word, StringComparison.Ordinal))))
        {
            if (await ImportComparison.RunAsync(corpus, CancellationToken.None) is { } compared)
                imports.Add(compared);
        }
        if (words.Length == 0)
            await File.WriteAllTextAsync(Repository.ImportReport, ImportReport.Write(imports, 3));
        else
            Console.Write(ImportReport.Write(imports, ManyGroups));
        return 0;
    case ["lines", var patterns, .. var folders]:
        var areEqual = true;
        foreach (var corpus in folders)
            areEqual &= await LineComparison.RunAsync(Path.GetFullPath(corpus), int.Parse(patterns, CultureInfo.InvariantCulture), Console.Out);
        return areEqual ? 0 : 1;
    case [var oracle, var language, var folder, .. var rest]:
        Show(await CompareAsync([new ComparedCorpus(oracle, language, Path.GetFullPath(folder), null, null, rest is [var files] ? int.Parse(files, CultureInfo.InvariantCulture) : 0)]));
        return 0;
    default:
        Console.Error.WriteLine("report | references [<corpus>] | missed <corpus> | imports [<language or corpus>] | lines <patterns> <folder…> | list [<oracle>] [<language>] [<corpus>] | <oracle> <language> <folder> [<files>]");
        return 2;
}

static async Task<IReadOnlyList<CorpusComparison>> CompareAsync(IReadOnlyList<ComparedCorpus> corpora)
{
    var comparisons = new List<CorpusComparison>();
    foreach (var corpus in corpora)
    {
        if (await ComparisonRun.RunAsync(corpus, CancellationToken.None) is { } comparison)
            comparisons.Add(comparison);
    }
    return comparisons;
}

static void Show(IReadOnlyList<CorpusComparison> comparisons)
{
    var text = new StringBuilder();
    AccuracyReport.AppendFigures(text, comparisons, ManyGroups);
    Console.Write(text);
}
