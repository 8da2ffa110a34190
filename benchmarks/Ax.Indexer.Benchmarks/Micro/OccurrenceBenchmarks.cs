using Ax.Indexer.Model;
using Ax.Indexer.Storage.Occurrences;
using Ax.Indexer.Storage.Writes;
using Ax.Indexer.Syntax.Extraction;
using BenchmarkDotNet.Attributes;

namespace Ax.Indexer.Benchmarks.Micro;

/// <summary>A file's occurrences: into one value, and one name's out of it.</summary>
[Config(typeof(MicroConfig))]
public class OccurrenceBenchmarks : IDisposable
{
    private readonly SourceSample _sample = SourceSample.Of("c");
    private readonly OccurrenceEncoder _encoder = new();
    private readonly TagBuffer _tags = new();
    private readonly ByteBuffer _data = new();
    private byte[] _encoded = [];
    private byte[] _name = [];

    [GlobalSetup]
    public void Extract()
    {
        using var extractor = new TagExtractor();
        extractor.Extract(_sample.Language, "file", _sample.Utf8, TimeSpan.FromMinutes(1), _tags);
        Encode();
        _encoded = _data.Span.ToArray();
        _name = _tags.References[_tags.References.Length / 2].Name.Of(_sample.Utf8).ToArray();
    }

    [Benchmark]
    public int Encode()
    {
        _data.Truncate(0);
        _encoder.Encode(_tags.References, _sample.Utf8, _data, static _ => { });
        return _data.Length;
    }

    [Benchmark]
    public int Find() => OccurrenceCodec.Find(_encoded, _name).Count;

    [GlobalCleanup]
    public void Dispose()
    {
        _data.Dispose();
        GC.SuppressFinalize(this);
    }
}
