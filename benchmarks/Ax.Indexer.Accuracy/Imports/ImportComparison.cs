using Ax.Indexer.Accuracy.Corpora;
using Ax.Indexer.Crawling;
using Ax.Indexer.Model;
using Ax.Indexer.Syntax.Languages;

namespace Ax.Indexer.Accuracy.Imports;

/// <summary>Asks the engine and a witness where the imports of files lead. Compared are distinct pairs of different files: the importing and an imported one.</summary>
internal sealed class ImportComparison
{
    private const int MaxExamples = 2000;

    private readonly SortedDictionary<string, EdgeCount> _byRule = new(StringComparer.Ordinal);
    private readonly List<string> _missed = [];
    private int _theirs, _found, _listed, _judged;

    /// <summary>Compares; null, with a word why, when the corpus is not there.</summary>
    public static async Task<ImportResult?> RunAsync(ImportCorpus corpus, CancellationToken cancellationToken)
    {
        if (!Directory.Exists(corpus.Root) || LanguageRegistry.BuiltIn.Find(corpus.Language) is not { } language)
        {
            Console.Error.WriteLine($"left out: {corpus.Language} of {corpus.Corpus}: {corpus.Root} does not exist");
            return null;
        }
        var files = CorpusFiles.Find(corpus.Root, corpus.Files, language);
        var witness = await ImportWitness.FindAsync(corpus.Witness, cancellationToken);
        var witnessed = await witness.AskAsync(corpus.Root, files, corpus.Settings, cancellationToken);
        var folder = Directory.CreateTempSubdirectory("ax-imports-").FullName;
        try
        {
            await using var index = await CodeIndex.OpenAsync(new CodeIndexOptions(corpus.Root) { IndexDirectory = folder }, cancellationToken);
            await index.UpdateAsync(cancellationToken: cancellationToken);
            var tree = new FileCrawler(corpus.Root, new CrawlOptions()).Crawl(_ => { }, cancellationToken).Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
            var comparison = new ImportComparison();
            foreach (var file in files)
                comparison.Add(await index.GetImportsAsync(file, cancellationToken: cancellationToken), witnessed.GetValueOrDefault(file), tree);
            return new ImportResult(corpus, witness.Name, files.Count, comparison._judged, comparison._byRule, comparison._theirs, comparison._found, comparison._listed, comparison._missed);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private void Add(ImportAnswer? ours, WitnessedFile? theirs, HashSet<string> tree)
    {
        if (ours is null)
            return;
        var sure = theirs is null or { IsBroken: true } ? null : theirs.Files.Where(file => file != ours.Path && tree.Contains(file)).ToHashSet(StringComparer.Ordinal);
        var maybe = theirs?.Maybe?.ToHashSet(StringComparer.Ordinal) ?? [];
        var resolved = new HashSet<string>(StringComparer.Ordinal);
        foreach (var edge in ours.Edges.Where(edge => edge.Resolution == ImportResolution.Resolved))
        {
            foreach (var file in edge.Files.Where(file => file != ours.Path && resolved.Add(file)))
                Judge(edge, file, sure, maybe);
        }
        if (sure is null)
            return;
        _judged++;
        _theirs += sure.Count;
        _found += sure.Count(resolved.Contains);
        var listed = ours.Edges.Where(edge => edge.Resolution == ImportResolution.Ambiguous).SelectMany(edge => edge.Files).ToHashSet(StringComparer.Ordinal);
        foreach (var file in sure.Where(file => !resolved.Contains(file)))
        {
            if (listed.Contains(file))
                _listed++;
            if (_missed.Count < MaxExamples)
                _missed.Add($"{ours.Path} → {file}{(listed.Contains(file) ? " (ambiguous)" : "")}");
        }
    }

    private void Judge(ImportEdge edge, string file, HashSet<string>? sure, HashSet<string> maybe)
    {
        if (!_byRule.TryGetValue(edge.How, out var count))
            _byRule.Add(edge.How, count = new EdgeCount());
        if (sure is null || maybe.Contains(file))
            count.Unjudged++;
        else if (sure.Contains(file))
            count.Right++;
        else if (++count.Wrong <= MaxExamples)
            count.Examples.Add($"{edge.Path}:{edge.Line + 1} {edge.Target} → {file}");
    }
}
