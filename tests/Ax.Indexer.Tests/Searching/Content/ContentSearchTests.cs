using System.Text;
using System.Text.RegularExpressions;
using Ax.Indexer.Model;
using Ax.Indexer.Tests.Support;

namespace Ax.Indexer.Tests.Searching.Content;

public class ContentSearchTests
{
    private const string Source = """
        class Page {
            int size() { return 1; }
            /* size of all */
        };
        int total(Page p) {
            return p.size() + 1;
        }
        """;

    [Fact]
    public async Task Lines_have_their_place_what_matches_and_the_symbol_around()
    {
        await using var tree = new IndexedTree();
        tree.Write("b.cpp", Source);
        tree.Write("a.txt", "no size\n\nthe size, and the size\n");
        await tree.UpdateAsync();

        Assert.Equal(
            ["a.txt:1:4 [3+4] - no size", "a.txt:3:5 [4+4,18+4] - the size, and the size", "b.cpp:2:9 [8+4] Page::size     int size() { return 1; }",
             "b.cpp:3:8 [7+4] Page     /* size of all */", "b.cpp:6:14 [13+4] total     return p.size() + 1;"],
            (await AskAsync(tree, new ContentQuery("size"))).Select(Describe));
    }

    [Fact]
    public async Task Filters_and_options()
    {
        await using var tree = new IndexedTree();
        tree.Write("src/b.cpp", Source);
        tree.Write("a.txt", "Size\nsizes\nsize()\n");
        await tree.UpdateAsync();

        await Expect("a.txt:2 a.txt:3", new ContentQuery("size") { Paths = { "*.txt" } });
        await Expect("a.txt:1 a.txt:2 a.txt:3", new ContentQuery("size") { Paths = { "*.txt" }, IgnoreCase = true });
        await Expect("a.txt:3", new ContentQuery("size") { Paths = { "*.txt" }, WholeWords = true });
        await Expect("a.txt:3 src/b.cpp:2 src/b.cpp:6", new ContentQuery("size()") { IsLiteral = true });
        await Expect("a.txt:1", new ContentQuery("size") { Paths = { "*.txt" }, Invert = true });
        await Expect("src/b.cpp:2 src/b.cpp:3 src/b.cpp:6", new ContentQuery("size") { Languages = { "c++" } });
        await Expect("src/b.cpp:6", new ContentQuery("size") { Within = { SymbolKind.Function } });
        await Expect("src/b.cpp:2 src/b.cpp:3", new ContentQuery("size") { Within = { SymbolKind.Class } });
        await Expect("a.txt:2 src/b.cpp:2", new ContentQuery("size") { MostPerFile = 1 });
        await Expect("", new ContentQuery("siez"));

        async Task Expect(string lines, ContentQuery query) =>
            Assert.Equal(lines, string.Join(' ', (await AskAsync(tree, query)).Select(match => $"{match.Path}:{match.Line + 1}")));
    }

    [Fact]
    public async Task The_best_lines_come_first()
    {
        await using var tree = new IndexedTree();
        tree.Write("a/uses.c", "int x = resize(1);\n");
        tree.Write("b/part.c", "int my_resize_all(void) { return 0; }\n");
        tree.Write("c/deep/name.c", "/* resizes */\nint resize(int n) { return n; }\n");
        tree.Write("d.c", "/* unresized */\n");
        tree.Write("tests/name_test.c", "int resize(int n) { return n; }\n");
        tree.Write("z.txt", "resize\n");
        await tree.UpdateAsync();
        var found = new List<string>();
        await foreach (var match in (await tree.Index).SearchContentAsync(new ContentQuery(@"resize\(?")))
            found.Add($"{match.Path}:{match.Line + 1}");
        Assert.Equal(["c/deep/name.c:1", "c/deep/name.c:2", "tests/name_test.c:1", "b/part.c:1", "z.txt:1", "a/uses.c:1", "d.c:1"], found);
    }

    // Behind the lines that are ordered the others follow, and none is lost.
    [Fact]
    public async Task Many_lines_are_all_told()
    {
        await using var tree = new IndexedTree();
        for (var i = 0; i < 30; i++)
            tree.Write($"{i:00}.txt", string.Concat(Enumerable.Repeat("some\n", 300)));
        await tree.UpdateAsync();
        var found = new List<string>();
        await foreach (var match in (await tree.Index).SearchContentAsync(new ContentQuery("some")))
            found.Add(match.Path);
        Assert.Equal(9_000, found.Count);
        Assert.Equal(Enumerable.Range(0, 30).Select(i => $"{i:00}.txt"), found.Distinct());
    }

    [Fact]
    public async Task Without_an_index_all_files_are_read()
    {
        await using var tree = new IndexedTree();
        tree.Write("a.c", "int first(void) { return 1; }\n");
        tree.Write(".gitignore", "*.tmp\n");
        tree.Write("b.tmp", "return\n");
        var problems = new Problems();
        var match = Assert.Single(await AskAsync(tree, new ContentQuery("return"), problems));
        Assert.Equal(("a.c", "c", null, false, false), (match.Path, match.Language, match.Enclosing, match.IsStale, match.IsNew));
        Assert.Equal([new(tree.IndexFolder, ContentProblemKind.NoIndex)], problems.All);
        await Assert.ThrowsAsync<IndexNotFoundException>(() => AskAsync(tree, new ContentQuery("return") { Within = { SymbolKind.Function } }));
        await Assert.ThrowsAsync<IndexNotFoundException>(() => AskAsync(tree, new ContentQuery("return") { TrustsIndex = true }));
    }

    [Fact]
    public async Task Lines_around()
    {
        await using var tree = new IndexedTree();
        tree.Write("a.txt", "1\r\n2\r\nx3\r\n4\r\nx5");
        await tree.UpdateAsync();

        var found = await AskAsync(tree, new ContentQuery("x.$") { LinesBefore = 2, LinesAfter = 3 });
        Assert.Equal(["1,2|x3|4,x5", "x3,4|x5|"], found.Select(match => $"{string.Join(',', match.Before)}|{match.Text}|{string.Join(',', match.After)}"));
    }

    // Places of the engine that does not track back are wrong for this pattern.
    [Fact]
    public async Task All_that_matches_in_a_line()
    {
        await using var tree = new IndexedTree();
        tree.Write("a.txt", "xabkyybk\n");
        await tree.UpdateAsync();
        Assert.Equal([new(2, 2), new(5, 3)], Assert.Single(await AskAsync(tree, new ContentQuery("[^a]?bk"))).Spans);
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("\n", "1")]
    [InlineData("a", "")]
    [InlineData("a\n", "")]
    [InlineData("a\n\n", "2")]
    [InlineData("\n\na\n \nb", "1 2 4")]
    [InlineData("\r\na\r\n\r\n", "1 3")]
    public async Task Empty_lines(string text, string expected)
    {
        await using var tree = new IndexedTree();
        tree.Write("a.txt", text);
        await tree.UpdateAsync();
        foreach (var pattern in (string[])[@"^\s*$", @"^\s*\z", @"\A *$", @"^(?!.*\w)", @"(?-m)^\s*$", @"(?s-m:^\s*)$"])
            Assert.Equal((pattern, expected), (pattern, string.Join(' ', (await AskAsync(tree, new ContentQuery(pattern))).Select(match => match.Line + 1))));
        Assert.Equal(expected, string.Join(' ', (await AskAsync(tree, new ContentQuery(@"\w") { Invert = true })).Select(match => match.Line + 1)));
    }

    [Fact]
    public async Task Files_are_searched_as_they_are_now()
    {
        await using var tree = new IndexedTree();
        tree.Write("a.c", "int first(void) { return 1; }\n");
        tree.Write("b.c", "int other(void) { return 1; }\n");
        tree.Write("gone.c", "int gone(void) { return 1; }\n");
        await tree.UpdateAsync();
        tree.Write("a.c", "\nint second(void) { return 1; }\n");
        File.Delete(tree.Full("gone.c"));
        // Written anew with the same text: as it was.
        tree.Write("b.c", "int other(void) { return 1; }\n");

        var problems = new Problems();
        var found = await AskAsync(tree, new ContentQuery("return"), problems);
        Assert.Equal(["a.c:2  stale", "b.c:1 other "], found.Select(match => $"{match.Path}:{match.Line + 1} {match.Enclosing} {(match.IsStale ? "stale" : "")}"));
        Assert.Empty(problems.All);
        await AskAsync(tree, new ContentQuery("return") { TrustsIndex = true }, problems);
        Assert.Equal([new("gone.c", ContentProblemKind.Missing)], problems.All);

        Assert.Equal("b.c", Assert.Single(await AskAsync(tree, new ContentQuery("return") { Within = { SymbolKind.Function } }, problems = new())).Path);
        Assert.Equal([new("a.c", ContentProblemKind.Changed)], problems.All);
    }

    [Fact]
    public async Task Every_encoding_is_searched_as_text_and_what_is_no_text_is_not()
    {
        await using var tree = new IndexedTree();
        tree.Write("bom.txt", [.. Encoding.UTF8.Preamble, .. "caf\u00E9"u8]);
        tree.Write("latin.txt", Encoding.Latin1.GetBytes("x caf\u00E9 x"));
        tree.Write("utf16.txt", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("\u20AC caf\u00E9\n")]);
        tree.Write("utf8.txt", "\u20AC\U0001F600 caf\u00E9\n");
        await tree.UpdateAsync();
        tree.Write("bom.txt", [0, .. "caf\u00E9"u8]);

        Assert.Equal(["latin.txt:1:3 [2+5] - x café x", "utf16.txt:1:5 [4+5] - € café", "utf8.txt:1:9 [8+5] - €😀 café"], (await AskAsync(tree, new ContentQuery("caf\u00E9"))).Select(Describe));
    }

    // The sign for kelvin is another case of k: a text without a k may match.
    [Theory]
    [InlineData("k", "\u212A")]
    [InlineData("KELVIN", "\u212Aelvin")]
    [InlineData("caf\u00E9", "CAF\u00C9")]
    public async Task Case_is_ignored_as_the_regular_expressions_of_the_platform_do(string pattern, string line)
    {
        await using var tree = new IndexedTree();
        tree.Write("a.txt", $"other\n{line}\n");
        await tree.UpdateAsync();
        Assert.True(Regex.IsMatch(line, pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant));
        Assert.Equal(1, Assert.Single(await AskAsync(tree, new ContentQuery(pattern) { IgnoreCase = true })).Line);
    }

    [Fact]
    public async Task What_a_plain_scan_finds()
    {
        await using var tree = new IndexedTree();
        var random = new Random(5);
        var texts = new SortedDictionary<string, string[]>(StringComparer.Ordinal);
        for (var i = 0; i < 40; i++)
        {
            string[] lines = [.. Enumerable.Range(0, random.Next(0, 60)).Select(_ => RandomPatterns.Line(random).Replace('\r', ' '))];
            texts.Add($"{i}.txt", lines);
            tree.Write($"{i}.txt", string.Join(i % 3 == 0 ? "\r\n" : "\n", lines));
        }
        await tree.UpdateAsync();
        var found = 0;
        for (var i = 0; i < 150; i++)
        {
            var query = new ContentQuery(RandomPatterns.Next(random, depth: 2)) { IgnoreCase = i % 3 == 1, WholeWords = i % 5 == 2, Invert = i % 7 == 3 };
            var regex = new Regex(
                query.WholeWords ? $@"\b(?:{query.Pattern})\b" : query.Pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | (query.IgnoreCase ? RegexOptions.IgnoreCase : RegexOptions.None));
            // Behind the last end of line there is no line.
            var expected = texts.SelectMany(text => (text.Value is [.., ""] ? text.Value[..^1] : text.Value).Select((line, number) => (Place: $"{text.Key}:{number}", line)))
                .Where(line => regex.IsMatch(line.line) != query.Invert).Select(line => line.Place).ToList();
            var actual = (await AskAsync(tree, query)).Select(match => $"{match.Path}:{match.Line}").ToList();
            Assert.True(expected.SequenceEqual(actual), $"{query.Pattern} i={query.IgnoreCase} w={query.WholeWords} v={query.Invert}: {string.Join(' ', expected.Except(actual))} missing, {string.Join(' ', actual.Except(expected))} too many");
            found += expected.Count;
        }
        Assert.True(found > 5_000, $"{found} lines");
    }

    [Fact]
    public async Task Lines_are_counted_as_they_are_found()
    {
        await using var tree = new IndexedTree();
        tree.Write("src/b.cpp", Source);
        tree.Write("a.txt", "size\nsizes\n\nsize()\n");
        tree.Write("c.txt", "other\n");
        await tree.UpdateAsync();
        tree.Write("a.txt", "size\r\nsizes\r\nsize()");
        var index = await tree.Index;

        await Expect("a.txt::3:stale src/b.cpp:cpp:3:", new ContentQuery("size"));
        await Expect("a.txt::1:stale src/b.cpp:cpp:1:", new ContentQuery("size") { MostPerFile = 1 });
        await Expect("a.txt::1:stale c.txt::1: src/b.cpp:cpp:4:", new ContentQuery(@"size\b") { Invert = true });
        await Expect("a.txt::1:stale", new ContentQuery("size$"));
        await Expect("src/b.cpp:cpp:1:", new ContentQuery("size") { Within = { SymbolKind.Function } });
        await Expect("", new ContentQuery("siez"));

        async Task Expect(string expected, ContentQuery query)
        {
            var counts = new List<ContentCount>();
            await foreach (var count in index.CountContentAsync(query))
                counts.Add(count);
            Assert.Equal(expected, string.Join(' ', counts.Select(count => $"{count.Path}:{count.Language}:{count.Lines}:{(count.IsStale ? "stale" : "")}")));
            var lines = await AskAsync(tree, query);
            Assert.Equal(counts.Select(count => (count.Path, count.Lines, count.IsStale)), lines.GroupBy(line => line.Path).Select(file => (file.Key, file.Count(), file.First().IsStale)));
        }
    }

    [Fact]
    public async Task What_looks_around_is_found_too_but_not_for_ever()
    {
        await using var tree = new IndexedTree();
        tree.Write("a.txt", $"ab\nac\nxx\n{new string('a', 40)}\n");
        await tree.UpdateAsync();
        Assert.Equal([1, 2, 3], (await AskAsync(tree, new ContentQuery(@"a(?!b|a)|(.)\1$"))).Select(match => match.Line));
        var error = await Assert.ThrowsAsync<QuerySyntaxException>(() => AskAsync(tree, new ContentQuery(@"^(a+)+(?=b)$")));
        Assert.Contains("one line took more than", error.Message, StringComparison.Ordinal);
    }

    // With these the platform's backtracking engine goes on for ever or takes all memory.
    [Theory]
    [InlineData(@"(\w+?|(|cb?\b?)+?)*", 0, 2)]
    [InlineData("(a?)*?b", 0, 5)]
    [InlineData("(a)*?b", 1, 2)]
    public async Task Lazy_loops_around_nothing_match_lines(string pattern, int start, int length)
    {
        await using var tree = new IndexedTree();
        tree.Write("a.txt", length == 2 && start == 0 ? "Ka" : "xab c");
        await tree.UpdateAsync();
        Assert.Equal([new(start, length)], Assert.Single(await AskAsync(tree, new ContentQuery(pattern))).Spans);
        await Assert.ThrowsAsync<QuerySyntaxException>(() => AskAsync(tree, new ContentQuery("(a?)*?(?=b)")));
    }

    [Fact]
    public async Task What_is_no_pattern_is_an_error()
    {
        await using var tree = new IndexedTree();
        tree.Write("a.txt", "a(\n");
        await tree.UpdateAsync();
        var error = await Assert.ThrowsAsync<QuerySyntaxException>(() => AskAsync(tree, new ContentQuery("a(")));
        Assert.StartsWith("'a(' is not a regular expression", error.Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<QuerySyntaxException>(() => AskAsync(tree, new ContentQuery("a)|(b") { WholeWords = true }));
        Assert.InRange((await Assert.ThrowsAsync<QuerySyntaxException>(() => AskAsync(tree, new ContentQuery(new string('(', 20_000))))).Message.Length, 100, 400);
        Assert.Single(await AskAsync(tree, new ContentQuery("a(") { IsLiteral = true }));
        await Assert.ThrowsAsync<QuerySyntaxException>(() => AskAsync(tree, new ContentQuery("a") { Languages = { "klingon" } }));
    }

    [Fact]
    public async Task An_answer_can_be_left_and_cancelled()
    {
        await using var tree = new IndexedTree();
        for (var i = 0; i < 600; i++)
            tree.Write($"{i:000}.txt", "line\nline\n");
        await tree.UpdateAsync();
        var index = await tree.Index;
        await foreach (var match in index.SearchContentAsync(new ContentQuery("line")))
        {
            Assert.Equal("000.txt", match.Path);
            break;
        }
        using var cancelled = new CancellationTokenSource();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var _ in index.SearchContentAsync(new ContentQuery("line"), null, cancelled.Token))
                await cancelled.CancelAsync();
        });
        Assert.Equal(1_200, (await AskAsync(tree, new ContentQuery("line"))).Count);
    }

    private static async Task<List<ContentMatch>> AskAsync(IndexedTree tree, ContentQuery query, IProgress<ContentProblem>? problems = null)
    {
        query.Order = ContentOrder.Path;
        var found = new List<ContentMatch>();
        await foreach (var match in (await tree.Index).SearchContentAsync(query, problems))
            found.Add(match);
        return found;
    }

    private static string Describe(ContentMatch match) =>
        $"{match.Path}:{match.Line + 1}:{match.Column + 1} [{string.Join(',', match.Spans.Select(span => $"{span.Start}+{span.Length}"))}] {match.Enclosing ?? "-"} {match.Text}";

    private sealed class Problems : IProgress<ContentProblem>
    {
        public List<ContentProblem> All { get; } = [];

        public void Report(ContentProblem value) => All.Add(value);
    }
}
