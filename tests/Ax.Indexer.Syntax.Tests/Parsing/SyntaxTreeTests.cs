using Ax.Indexer.Model;
using Ax.Indexer.Syntax.Extraction;
using Ax.Indexer.Syntax.Languages;
using Ax.Indexer.Syntax.Parsing;

namespace Ax.Indexer.Syntax.Tests.Parsing;

public class SyntaxTreeTests
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

    // Each of them makes tree-sitter ask for gigabytes, in steps between which it does not look at its deadline.
    [Theory]
    [InlineData("c", ")}{(")]
    [InlineData("c", "{[(")]
    [InlineData("cpp", ")}{(<>")]
    [InlineData("java", ")}{(")]
    [InlineData("typescript", "<({")]
    public void A_parse_ends_where_its_memory_does(string language, string text)
    {
        var source = Repeat(text, 1 << 20);
        var limit = new WorkLimit(TimeSpan.FromMinutes(2), new TreeBudget(16 << 20));
        Assert.Null(SyntaxTree.Parse(LanguageRegistry.BuiltIn.Find(language)!, source, parts: default, limit, out var outcome));
        Assert.Equal(ParseOutcome.OutOfMemory, outcome);
    }

    [Fact]
    public void A_parse_that_asks_for_much_ends_when_its_time_does()
    {
        var limit = new WorkLimit(TimeSpan.FromTicks(1));
        Assert.Null(SyntaxTree.Parse(LanguageRegistry.BuiltIn.Find("c")!, Repeat(")}{(", 1 << 20), parts: default, limit, out var outcome));
        Assert.Equal(ParseOutcome.OutOfTime, outcome);
    }

    [Fact]
    public void What_came_to_no_tree_leaves_nothing_behind()
    {
        var c = LanguageRegistry.BuiltIn.Find("c")!;
        var broken = Repeat(")}{(", 1 << 18);
        var budget = new TreeBudget(8 << 20);
        for (var i = 0; i < 20; i++)
        {
            using var none = SyntaxTree.Parse(c, broken, parts: default, new WorkLimit(TimeSpan.FromMinutes(1), budget), out _);
            Assert.Null(none);
            using var tree = SyntaxTree.Parse(c, "int f(void) { return 1; }"u8, new WorkLimit(TimeSpan.FromMinutes(1), budget));
            Assert.Equal(0, Native.TreeSitter.ts_node_has_error(tree!.Root));
            Assert.InRange(budget.Left[0], 1, budget.Bytes - 1);
        }
        Assert.Equal(budget.Bytes, budget.Left[0]);
    }

    [Fact]
    public void Trees_can_be_held_at_the_same_time()
    {
        var c = LanguageRegistry.BuiltIn.Find("c")!;
        var limit = new WorkLimit(TimeSpan.FromMinutes(1));
        using var first = SyntaxTree.Parse(c, "int a;"u8, limit);
        using var second = SyntaxTree.Parse(c, "int a; int b;"u8, limit);
        Assert.Equal(6u, Native.TreeSitter.ts_node_end_byte(first!.Root));
        Assert.Equal(13u, Native.TreeSitter.ts_node_end_byte(second!.Root));
    }

    private static byte[] Repeat(string text, int bytes) => System.Text.Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(text, bytes / text.Length)));

    private static string Extract(Language language, byte[] source)
    {
        using var extractor = new TagExtractor();
        var tags = new TagBuffer();
        extractor.Extract(language, "file", source, TimeSpan.FromMinutes(1), tags);
        return string.Join('\n', [.. tags.Symbols.ToArray().Select(symbol => $"{symbol.Kind} {symbol.Name} {symbol.Parent} {symbol.Doc}"),
            .. tags.References.ToArray().Select(reference => reference.ToString())]);
    }
}
