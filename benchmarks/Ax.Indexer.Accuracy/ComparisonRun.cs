using Ax.Indexer.Accuracy.Comparison;
using Ax.Indexer.Accuracy.Corpora;
using Ax.Indexer.Accuracy.Extraction;
using Ax.Indexer.Accuracy.Oracles;
using Ax.Indexer.Accuracy.Oracles.Ctags;
using Ax.Indexer.Accuracy.Oracles.Roslyn;
using Ax.Indexer.Accuracy.Oracles.TypeScript;
using Ax.Indexer.Accuracy.Report;
using Ax.Indexer.Syntax.Languages;

namespace Ax.Indexer.Accuracy;

/// <summary>Compares a corpus with an oracle.</summary>
internal static class ComparisonRun
{
    /// <summary>Compares; null, with a word why, when something needed is not there.</summary>
    public static async Task<CorpusComparison?> RunAsync(ComparedCorpus corpus, CancellationToken cancellationToken)
    {
        var root = Path.Combine(CorpusList.Root, corpus.Corpus);
        if (!Directory.Exists(root))
            return Skip(corpus, $"{root} does not exist");
        if (LanguageRegistry.BuiltIn.Find(corpus.Language) is not { } language)
            return Skip(corpus, "the engine does not know the language");
        if (Mapping.Find(corpus.Oracle, corpus.Language) is not { } mapping)
            return Skip(corpus, "it has no mapping");
        var oracle = await FindOracleAsync(corpus.Oracle, cancellationToken);
        var files = CorpusFiles.Find(root, corpus, language);
        var theirs = await oracle.ReadAsync(root, files, mapping, cancellationToken);
        var witness = await AskWitnessAsync(root, files, corpus.Language, mapping.Witness, cancellationToken);
        var definitions = new DefinitionComparison(mapping, oracle.KnowsColumns);
        ReferenceComparison? references = null;
        var broken = new List<string>();
        var facts = EngineExtraction.Extract(root, files, language);
        foreach (var file in files)
        {
            var known = theirs[file];
            if (known.IsBroken)
                broken.Add(file);
            if (known.IsBroken || !facts.TryGetValue(file, out var ours))
                continue;
            definitions.Add(ours, known, witness?[file]);
            if (known.Identifiers is not null)
                (references ??= new ReferenceComparison(mapping)).Add(ours, known);
        }
        return new CorpusComparison(corpus, oracle.Version, mapping, definitions.Result(broken), references?.Result());
    }

    private static async Task<IReadOnlyDictionary<string, OracleFile>?> AskWitnessAsync(
        string root, IReadOnlyList<string> files, string language, string? witness, CancellationToken cancellationToken)
    {
        if (witness is null || Mapping.Find(witness, language) is not { } mapping)
            return null;
        var oracle = await FindOracleAsync(witness, cancellationToken);
        return await oracle.ReadAsync(root, files, mapping, cancellationToken);
    }

    private static async Task<IOracle> FindOracleAsync(string oracle, CancellationToken cancellationToken) => oracle switch
    {
        "ctags" => await CtagsOracle.FindAsync(cancellationToken),
        "roslyn" => new RoslynOracle(),
        "typescript" => await TypeScriptOracle.FindAsync(cancellationToken),
        _ => throw new ArgumentException($"'{oracle}' is no oracle. Oracles: ctags, roslyn, typescript."),
    };

    private static CorpusComparison? Skip(ComparedCorpus corpus, string reason)
    {
        Console.Error.WriteLine($"left out: {corpus.Language} of {corpus.Corpus} by {corpus.Oracle}: {reason}");
        return null;
    }
}
