using Ax.Indexer.Accuracy.Corpora;
using Ax.Indexer.Model;
using Ax.Indexer.Syntax.Languages;

namespace Ax.Indexer.Accuracy.Bindings;

/// <summary>Asks the engine for the references of a sample of names, and a compiler what each of them means.</summary>
internal static class BindingComparison
{
    private const int MaxNames = 3000;
    private const int MaxExamples = 400;

    /// <summary>Compares; null, with a word why, when the corpus is not there.</summary>
    public static async Task<BindingResult?> RunAsync(ComparedCorpus corpus, CancellationToken cancellationToken)
    {
        var root = Path.Combine(CorpusList.Root, corpus.Corpus);
        if (!Directory.Exists(root) || LanguageRegistry.BuiltIn.Find(corpus.Language) is not { } language)
        {
            Console.Error.WriteLine($"left out: {corpus.Language} of {corpus.Corpus} by {corpus.Oracle}: {root} does not exist");
            return null;
        }
        IBindingOracle oracle = corpus.Oracle == "roslyn" ? new RoslynBindings() : await TypeScriptBindings.FindAsync(cancellationToken);
        var files = CorpusFiles.Find(root, corpus, language);
        var meanings = await oracle.ReadAsync(root, files, cancellationToken);
        var folder = Directory.CreateTempSubdirectory("ax-bindings-").FullName;
        try
        {
            await using var index = await CodeIndex.OpenAsync(new CodeIndexOptions(root) { IndexDirectory = folder }, cancellationToken);
            await index.UpdateAsync(cancellationToken: cancellationToken);
            return await CompareAsync(corpus, oracle.Version, index, files, meanings, cancellationToken);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<BindingResult> CompareAsync(
        ComparedCorpus corpus, string oracle, CodeIndex index, IReadOnlyList<string> files, Meanings meanings, CancellationToken cancellationToken)
    {
        var definitions = new Dictionary<Place, string>();
        foreach (var file in files)
        {
            foreach (var symbol in (await index.GetOutlineAsync(file, cancellationToken))?.Symbols ?? [])
                definitions[new Place(file, symbol.Line, symbol.Column)] = symbol.Name;
        }
        var names = Sample([.. definitions.Values.Distinct().Order(StringComparer.Ordinal)]);
        var counts = new SortedDictionary<string, EvidenceCount>(StringComparer.Ordinal);
        var resolved = new HashSet<Place>();
        var listed = new HashSet<Place>();
        var called = new HashSet<Place>();
        var calls = new EvidenceCount();
        foreach (var name in names)
        {
            var query = new ReferenceQuery(name) { IncludeUncertain = true };
            query.Languages.Add(corpus.Language);
            await foreach (var hit in index.FindReferencesAsync(query, cancellationToken))
            {
                Judge(hit, meanings, counts, resolved, listed);
                if (hit.Role == ReferenceRole.Call && !meanings.Broken.Contains(hit.Path))
                    JudgeCall(hit, meanings, calls, called);
            }
        }
        var uses = meanings.ByPlace.Where(use => !meanings.Broken.Contains(use.Key.Path) && !use.Value.Contains(use.Key)
            && use.Value.Any(at => definitions.TryGetValue(at, out var name) && names.Contains(name))).Select(use => use.Key).ToList();
        return new BindingResult(corpus, oracle, names.Count, counts, uses.Count, uses.Count(resolved.Contains), uses.Count(listed.Contains),
            calls, uses.Count(called.Contains), uses.Count(use => called.Contains(use) && resolved.Contains(use)),
            [.. uses.Where(use => !resolved.Contains(use)).OrderBy(use => use.Path, StringComparer.Ordinal).ThenBy(use => use.Line).ThenBy(use => use.Column)
                .Select(use => new MissedUse(use, meanings.ByPlace[use][0], listed.Contains(use)))]);
    }

    private static void Judge(
        Reference hit, Meanings meanings, SortedDictionary<string, EvidenceCount> counts, HashSet<Place> resolved, HashSet<Place> listed)
    {
        var place = new Place(hit.Path, hit.Line, hit.Column);
        if (meanings.Broken.Contains(hit.Path))
            return;
        if (hit.Resolution != Resolution.Resolved)
        {
            listed.Add(place);
            return;
        }
        var evidence = hit.Evidence.ToString().ToLowerInvariant();
        if (!counts.TryGetValue(evidence, out var count))
            counts.Add(evidence, count = new EvidenceCount());
        // Neither where the compiler does not look, nor what is defined where it does not look.
        if (!meanings.ByPlace.TryGetValue(place, out var meant) || meanings.IsUnseen(hit.Target!.Path, hit.Target.Line))
        {
            count.Unjudged++;
        }
        else if (meant.Contains(new Place(hit.Target.Path, hit.Target.Line, hit.Target.Column)))
        {
            count.Right++;
            resolved.Add(place);
        }
        else
        {
            count.Wrong++;
            if (count.Examples.Count < MaxExamples)
                count.Examples.Add($"{hit.Path}:{hit.Line + 1}: `{hit.Name}` in `{hit.Text}`, not {hit.Target.Path}:{hit.Target.Line + 1} but {(meant.Count == 0 ? "from outside" : $"{meant[0].Path}:{meant[0].Line + 1}")}");
        }
    }

    private static void JudgeCall(Reference hit, Meanings meanings, EvidenceCount calls, HashSet<Place> called)
    {
        var place = new Place(hit.Path, hit.Line, hit.Column);
        called.Add(place);
        if (hit.Target is not { } target)
            return;
        if (!meanings.ByPlace.TryGetValue(place, out var meant) || meanings.IsUnseen(target.Path, target.Line))
            calls.Unjudged++;
        else if (meant.Contains(new Place(target.Path, target.Line, target.Column)))
            calls.Right++;
        else
            calls.Wrong++;
    }

    private static HashSet<string> Sample(List<string> names) =>
        [.. names.Count <= MaxNames ? names : Enumerable.Range(0, MaxNames).Select(i => names[(int)((long)i * names.Count / MaxNames)])];
}
