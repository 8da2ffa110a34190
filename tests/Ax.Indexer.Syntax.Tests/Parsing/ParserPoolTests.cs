using Ax.Indexer.Model;
using Ax.Indexer.Syntax.Extraction;
using Ax.Indexer.Syntax.Languages;

namespace Ax.Indexer.Syntax.Tests.Parsing;

public class ParserPoolTests
{
    [Fact]
    public async Task Many_threads_extract_what_one_does()
    {
        var samples = Repository.Samples
            .Select(sample => (
                Language: LanguageRegistry.BuiltIn.Find(Repository.LanguageOf(sample))!,
                Source: File.ReadAllBytes(sample)))
            .ToArray();
        var expected = samples.Select(sample => Extract(sample.Language, sample.Source)).ToArray();
        await Parallel.ForEachAsync(Enumerable.Range(0, 400), new ParallelOptions { MaxDegreeOfParallelism = 8 }, (i, _) =>
        {
            var (language, source) = samples[i % samples.Length];
            Assert.Equal(expected[i % samples.Length], Extract(language, source));
            return ValueTask.CompletedTask;
        });
    }

    [Fact]
    public void A_parser_is_lent_to_one_at_a_time_and_used_again()
    {
        var pool = LanguageRegistry.WithFolders().Find("c")!.Parsers;
        var first = pool.Rent();
        var second = pool.Rent();
        Assert.NotSame(first.Parser, second.Parser);
        second.Dispose();
        var third = pool.Rent();
        Assert.Same(second.Parser, third.Parser);
        first.Dispose();
        third.Dispose();
        pool.Dispose();
    }

    private static string Extract(Language language, byte[] source)
    {
        using var extractor = new TagExtractor();
        var tags = new TagBuffer();
        extractor.Extract(language, "file", source, TimeSpan.FromMinutes(1), tags);
        return string.Join('\n', [.. tags.Symbols.ToArray().Select(symbol => $"{symbol.Kind} {symbol.Name} {symbol.Parent} {symbol.Doc}"),
            .. tags.References.ToArray().Select(reference => reference.ToString())]);
    }
}
