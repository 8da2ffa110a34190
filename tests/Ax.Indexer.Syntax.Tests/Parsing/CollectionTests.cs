using System.Text;
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
    public async Task Collections_while_parsing_are_harmless()
    {
        var go = LanguageRegistry.BuiltIn.Find("go")!;
        var source = Encoding.UTF8.GetBytes("package p\n" + string.Concat(Enumerable.Repeat("func f(a int) int { return g(a) + 1 }\n", 500)));
        using var done = new CancellationTokenSource(TimeSpan.FromSeconds(4));
        var workers = Enumerable.Range(0, 3).Select(_ => Task.Factory.StartNew(() =>
        {
            using var extractor = new TagExtractor();
            var tags = new TagBuffer();
            while (!done.IsCancellationRequested)
            {
                extractor.Extract(go, "a.go", source, TimeSpan.FromMinutes(1), tags);
                Assert.Equal(501, tags.Symbols.Length);
            }
        }, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default)).ToArray();
        while (!done.Token.WaitHandle.WaitOne(TimeSpan.FromMilliseconds(1)))
            GC.Collect(0);
        await Task.WhenAll(workers);
    }
}
