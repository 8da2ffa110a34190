using Ax.Indexer.Model;
using BenchmarkDotNet.Attributes;

namespace Ax.Indexer.Benchmarks.Micro;

/// <summary>Queries through the library on a generated index of 40,000 functions, with everything in memory.</summary>
[Config(typeof(MicroConfig))]
public class QueryBenchmarks
{
    private const int Files = 2_000, FunctionsPerFile = 20;

    private readonly string _root = Directory.CreateTempSubdirectory("ax-micro-").FullName;
    private readonly string _name = GeneratedTree.FunctionName(Files / 2, 7);
    private CodeIndex _index = null!;

    [GlobalSetup]
    public void Index() => IndexAsync().GetAwaiter().GetResult(); // in-process runs do not await a setup

    private async Task IndexAsync()
    {
        GeneratedTree.Write(_root, Files, FunctionsPerFile);
        _index = await CodeIndex.OpenAsync(new CodeIndexOptions(_root));
        await _index.UpdateAsync();
    }

    [Benchmark]
    public Task<SearchAnswer> ExactName() => _index.FindAsync(new SearchQuery(_name));

    [Benchmark]
    public Task<SearchAnswer> Prefix() => _index.FindAsync(new SearchQuery(_name[..12]));

    [Benchmark]
    public Task<SearchAnswer> Words() => _index.FindAsync(new SearchQuery("read packet header"));

    [Benchmark]
    public Task<SearchAnswer> WordsWithFilters() => _index.FindAsync(new SearchQuery("read packet lang:c kind:function path:queue/"));

    [Benchmark]
    public Task<DefinitionAnswer> Definition() => _index.FindDefinitionsAsync(_name);

    [Benchmark]
    public Task<FileOutline?> Outline() => _index.GetOutlineAsync("buffer/read0.c");

    [Benchmark]
    public Task<DefinitionAnswer> NotFound() => _index.FindDefinitionsAsync(_name[..^1] + "x");

    [GlobalCleanup]
    public void Delete()
    {
        _index.DisposeAsync().AsTask().GetAwaiter().GetResult();
        Directory.Delete(_root, recursive: true);
    }
}
