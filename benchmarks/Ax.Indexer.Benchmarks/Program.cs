using System.Globalization;
using Ax.Indexer.Benchmarks.Comparison;
using Ax.Indexer.Benchmarks.Guard;
using Ax.Indexer.Benchmarks.Monster;
using Ax.Indexer.Benchmarks.Scenarios;
using BenchmarkDotNet.Running;

// floor <root> [jobs]      the same files parsed and queried by the same number of threads, nothing else
// cold <root> [jobs]       a full index
// queries <root> <index>   2,000 mixed queries through the library
// navigate <root> <index>  references, calls and hierarchies through the library
// imports <root> <index>   questions about imports through the library
// content <root> <index>   searches of file contents through the library, beside csearch and ripgrep
// watch <root> <index> [n] n saves (5,000) of single files while the tree is watched
// cycles <root> [n]        n full indexes (20) by one process, and its memory after each
// languages <root> [id…]   every language on real files: detection, parse errors, cost of the query
// compare [--corpora …]    indexers and searchers of others beside ours; a page in benchmarks/results
// generate <folder> [files] [seed]  a repository to measure with
// guard [--write]          fails when a full index has become slower; --write sets what it compares with
// anything else            BenchmarkDotNet's own command line
switch (args)
{
    case ["floor", var root, .. var rest]:
        return Floor.Run(root, Jobs(rest));
    case ["cold", var root, .. var rest]:
        return await ColdIndex.RunAsync(root, Jobs(rest));
    case ["queries", var root, var index]:
        return await WarmQueries.RunAsync(root, index);
    case ["navigate", var root, var index]:
        return await Navigation.RunAsync(root, index);
    case ["imports", var root, var index]:
        return await ImportQuestions.RunAsync(root, index);
    case ["content", var root, var index]:
        return await ContentSearches.RunAsync(root, index);
    case ["watch", var root, var index, .. var rest]:
        return await Watching.RunAsync(root, index, Number(rest, 0, 5_000));
    case ["cycles", var root, .. var rest]:
        return await ReindexCycles.RunAsync(root, Number(rest, 0, 20));
    case ["languages", var root, .. var ids]:
        return LanguageHealth.Run(root, ids);
    case ["compare", .. var rest]:
        return CompareCommand.Run(rest);
    case ["generate", var folder, .. var rest]:
        return GeneratedRepository.Run(folder, Number(rest, 0, GeneratedRepository.DefaultFiles), Number(rest, 1, GeneratedRepository.DefaultSeed));
    case ["guard", .. var rest]:
        return await GuardCommand.RunAsync(rest is ["--write"]);
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        return 0;
}

static int Jobs(string[] rest) => Number(rest, 0, Environment.ProcessorCount);

static int Number(string[] rest, int at, int otherwise) => at < rest.Length ? int.Parse(rest[at], CultureInfo.InvariantCulture) : otherwise;
