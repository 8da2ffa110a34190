using Ax.Indexer.Model;
using Ax.Indexer.Storage.Writes;
using Ax.Indexer.Tokens;
using BenchmarkDotNet.Attributes;

namespace Ax.Indexer.Benchmarks.Micro;

/// <summary>Splitting names and text into tokens, once per symbol while indexing.</summary>
[Config(typeof(MicroConfig))]
public class TokenBenchmarks : IDisposable
{
    private static readonly byte[] Doc = "/// Reads the whole buffer, or as much of it as getReadableBytes() allows, and returns the count."u8.ToArray();

    private readonly ByteBuffer _text = new();

    [Params("sched_setaffinity", "HTTPServerConnectionFactory", "größeÄndern")]
    public string Name { get; set; } = "";

    [Benchmark]
    public int NameTokenAndParts()
    {
        _text.Truncate(0);
        Span<byte> utf8 = stackalloc byte[64];
        _text.Append(utf8[..System.Text.Encoding.UTF8.GetBytes(Name, utf8)]);
        var name = new ByteSpan(0, _text.Length);
        TokenWriter.WriteNameToken(name, _text);
        return TokenWriter.WriteParts(name, _text).Length;
    }

    [Benchmark]
    public int DocWords()
    {
        _text.Truncate(0);
        TokenWriter.WriteWords(Doc, _text, maxWords: 40);
        return _text.Length;
    }

    [GlobalCleanup]
    public void Dispose()
    {
        _text.Dispose();
        GC.SuppressFinalize(this);
    }
}
