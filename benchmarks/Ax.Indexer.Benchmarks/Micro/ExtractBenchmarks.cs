using Ax.Indexer.Model;
using Ax.Indexer.Syntax.Extraction;
using Ax.Indexer.Syntax.Inspection;
using Ax.Indexer.Syntax.Parsing;
using BenchmarkDotNet.Attributes;

namespace Ax.Indexer.Benchmarks.Micro;

/// <summary>What a worker does with a file, step by step: parse; parse and run the query by
/// tree-sitter's cursor; extract everything.</summary>
[Config(typeof(MicroConfig))]
public class ExtractBenchmarks : IDisposable
{
    private static readonly TimeSpan Deadline = TimeSpan.FromMinutes(1);

    private readonly TagExtractor _extractor = new();
    private readonly TagBuffer _tags = new();
    private readonly CursorMatcher _reference = new(Scenarios.Floor.MatchLimit);
    private CursorQuery? _query;

    [ParamsSource(nameof(Samples))]
    public SourceSample Language { get; set; } = null!;

    public static IEnumerable<SourceSample> Samples => SourceSample.All();

    [Benchmark(Baseline = true)]
    public void Parse() => SyntaxTree.Parse(Language.Language, Language.Utf8, new WorkLimit(Deadline))!.Dispose();

    [Benchmark]
    public long ParseAndMatch() => _reference.Run(_query ??= new CursorQuery(Language.Language), Language.Utf8);

    [Benchmark]
    public int Extract()
    {
        _extractor.Extract(Language.Language, "file", Language.Utf8, Deadline, _tags);
        return _tags.References.Length;
    }

    [GlobalCleanup]
    public void Dispose()
    {
        _extractor.Dispose();
        _reference.Dispose();
        _query?.Dispose();
        GC.SuppressFinalize(this);
    }
}
