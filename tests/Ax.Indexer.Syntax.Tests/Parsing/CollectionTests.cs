using Ax.Indexer.Model;
using Ax.Indexer.Syntax.Extraction;
using Ax.Indexer.Syntax.Languages;

namespace Ax.Indexer.Syntax.Tests.Parsing;

/// <summary>
/// Parsing with callbacks into managed code ended the process when a garbage collection met one (runtime 10.0.12: "attempted to
/// call a UnmanagedCallersOnly method from managed code"), within seconds of a loop like this.
/// </summary>
public class CollectionTests
{
    [Fact]
    public void Collections_while_parsing_are_harmless()
    {
        var go = LanguageRegistry.BuiltIn.Find("go")!;
        var source = "package p\n"u8.ToArray().Concat(Enumerable.Repeat("func f(a int) int { return g(a) + 1 }\n"u8.ToArray(), 500).SelectMany(line => line)).ToArray();
        using var done = new CancellationTokenSource();
        var collector = new Thread(() =>
        {
            while (!done.IsCancellationRequested)
                GC.Collect(0);
        });
        collector.Start();
        var workers = Enumerable.Range(0, 2).Select(_ => new Thread(() =>
        {
            using var extractor = new TagExtractor();
            var tags = new TagBuffer();
            for (var i = 0; i < 100; i++)
            {
                extractor.Extract(go, "a.go", source, TimeSpan.FromMinutes(1), tags);
                Assert.Equal(500, tags.Symbols.Length - 1);
            }
        })).ToArray();
        Array.ForEach(workers, worker => worker.Start());
        Array.ForEach(workers, worker => worker.Join());
        done.Cancel();
        collector.Join();
    }
}
