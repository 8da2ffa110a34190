using Ax.Indexer.Model;
using Ax.Indexer.Storage.Reads;
using Ax.Indexer.Storage.Tests.Support;

namespace Ax.Indexer.Storage.Tests.Reads;

public class IndexReaderTests
{
    public static TheoryData<string> HostileTokens =>
    [
        "", " ", "\"", "\"\"", "'", "a'b", "a b", "a\tb", "a\nb", "\0", "a\0b", "*", "a*", "-", "-a", "^a", "+", "a + b", "(", ")", "()", "{", "name:",
        "name : x", "AND", "OR", "NOT", "NEAR", "NEAR(a b)", "a AND b", "\" OR name : \"x", "'; DROP TABLE files; --", "%", "_", "\\", "?1", ":x", "@x",
        "C++", "list<int>", "foo-bar", "operator==", "a.b::c", "😀", "\uD83D", "ß", "İ", "\u007F", "\u0085", "\u2028", new string('x', 100_000),
    ];

    [Theory]
    [MemberData(nameof(HostileTokens))]
    public void No_token_is_read_as_syntax(string token)
    {
        using var index = new TemporaryIndex();
        index.Build("a.c: x y", "b.rs: plain walk");
        using var reader = index.Read();
        foreach (var match in (SymbolMatch[])[
            SymbolMatch.Name(token), SymbolMatch.NamePrefix(token), SymbolMatch.AllWords([token]), SymbolMatch.AllWords(["x", token]),
            SymbolMatch.AnyWord([token, token]), SymbolMatch.AllNameWordsButOne([token, token, "q"]), SymbolMatch.Phrase([token, token]),
            SymbolMatch.NamePhrase([token]), SymbolMatch.InContainer([token, "q"]), SymbolMatch.AnyOf([SymbolMatch.Name(token), SymbolMatch.Phrase([token])])!,
            SymbolMatch.Name("x").And(SymbolMatch.Name(token)), SymbolMatch.Name("x").Except(SymbolMatch.Phrase([token]))])
        {
            var found = reader.FindSymbols(match, SymbolFilter.None, 10);
            Assert.DoesNotContain(found, symbol => symbol.Name is "walk" or "plain");
            reader.FindSymbols(match, SymbolFilter.None, 10, [1, 1, 1, 1, 1]);
        }
        Assert.Empty(reader.FindFilesMentioning(token));
        reader.ListNames(token, 10);
        Assert.Equal(2, reader.ListFileStates().Count);
    }

    [Theory]
    [InlineData("c++")]
    [InlineData("operator==")]
    [InlineData("list<int>")]
    [InlineData("foo-bar")]
    [InlineData("$_.@#%^&|~`")]
    [InlineData("名前")]
    [InlineData("größe😀")]
    [InlineData("and")]
    public void A_name_of_any_characters_is_one_token(string name)
    {
        using var index = new TemporaryIndex();
        index.Build($"a.c: {name} {name}2");
        Assert.Equal($"a.c {name}", index.Find(SymbolMatch.Name(name)));
        Assert.Equal($"a.c {name}; a.c {name}.{name}2", index.Find(SymbolMatch.NamePrefix(name)));
        using var reader = index.Read();
        Assert.Single(reader.FindFilesMentioning(name));
        Assert.Equal([name, name + "2"], reader.ListNames(name, 10));
    }

    [Fact]
    public void Ascii_case_is_folded()
    {
        using var index = new TemporaryIndex();
        index.Build("a.c: RingPush");
        Assert.Equal("a.c RingPush", index.Find(SymbolMatch.Name("ringpush")));
        Assert.Equal("a.c RingPush", index.Find(SymbolMatch.NamePrefix("RINGP")));
        Assert.Equal("", index.Find(SymbolMatch.Name("ringpus")));
    }

    [Fact]
    public void Names_are_listed_by_prefix_whatever_follows_it()
    {
        using var index = new TemporaryIndex();
        index.Build("a.c: ab ab_ abz ab\uFFFDx ab😀 b");
        using var reader = index.Read();
        Assert.Equal(["ab", "ab_", "abz", "ab\uFFFDx", "ab😀"], reader.ListNames("ab", 10));
        Assert.Equal(["ab", "ab_"], reader.ListNames("ab", 2));
        Assert.Empty(reader.ListNames("c", 10));
    }

    [Theory]
    [InlineData("", "", "", "", "a.c top; a.c top.same; b.rs outer::same; sub/c.rs same")]
    [InlineData("rust", "", "", "", "b.rs outer::same; sub/c.rs same")]
    [InlineData("", "rust", "", "", "a.c top; a.c top.same")]
    [InlineData("", "", "function", "", "b.rs outer::same; sub/c.rs same")]
    [InlineData("", "", "", "function", "a.c top; a.c top.same")]
    [InlineData("c,rust", "c", "", "", "b.rs outer::same; sub/c.rs same")]
    [InlineData("no'such", "", "", "", "")]
    [InlineData("", "no'such", "", "", "a.c top; a.c top.same; b.rs outer::same; sub/c.rs same")]
    public void Filters_keep_what_they_say(string languages, string excluded, string kinds, string excludedKinds, string expected) =>
        Check(new SymbolFilter
        {
            Languages = Split(languages),
            ExcludedLanguages = Split(excluded),
            Kinds = Parse(kinds),
            ExcludedKinds = Parse(excludedKinds),
        }, expected);

    [Fact]
    public void A_path_filter_sees_the_path()
    {
        Check(new SymbolFilter { Path = path => path.StartsWith("sub/", StringComparison.Ordinal) }, "sub/c.rs same");
        Check(new SymbolFilter { Path = _ => false }, "");
    }

    [Fact]
    public void A_name_filter_minds_case_before_the_limit()
    {
        using var index = new TemporaryIndex();
        index.Build("a.c: ring RING Ring");
        Assert.Equal("a.c ring.Ring", index.Find(SymbolMatch.Name("ring"), new SymbolFilter { Name = "Ring" }, limit: 1));
        Assert.Equal("", index.Find(SymbolMatch.Name("ring"), new SymbolFilter { Name = "rinG", Path = _ => true }));
    }

    [Fact]
    public void Filters_apply_before_the_limit()
    {
        using var index = new TemporaryIndex();
        index.Build([.. Enumerable.Range(0, 50).Select(i => $"{i}.c: same"), "last.rs: same"]);
        Assert.Equal("last.rs same", index.Find(SymbolMatch.Name("same"), new SymbolFilter { Languages = ["rust"] }, limit: 1));
        Assert.Equal("last.rs same", index.Find(SymbolMatch.Name("same"), new SymbolFilter { Path = path => path == "last.rs" }, limit: 1));
    }

    [Fact]
    public void A_filter_does_not_outlive_its_query()
    {
        using var index = new TemporaryIndex();
        index.Build("a.c: x", "b.c: x");
        using var reader = index.Read();
        Assert.Single(reader.FindSymbols(SymbolMatch.Name("x"), new SymbolFilter { Path = path => path == "a.c" }, 10));
        Assert.Single(reader.FindSymbols(SymbolMatch.Name("x"), new SymbolFilter { Path = path => path == "b.c" }, 10));
        Assert.Equal(2, reader.FindSymbols(SymbolMatch.Name("x"), SymbolFilter.None, 10).Count);
    }

    [Fact]
    public void Excluding_a_language_keeps_symbols_of_none()
    {
        using var index = new TemporaryIndex();
        using (var build = Ax.Indexer.Storage.Writes.FullBuild.Start(index.Folder))
        {
            using var rows = TemporaryIndex.Rows("a.c: x");
            rows.Language = null;
            build.Add(rows);
            build.Commit();
        }
        Assert.Equal("a.c x", index.Find(SymbolMatch.Name("x"), new SymbolFilter { ExcludedLanguages = ["rust"] }));
        Assert.Equal("", index.Find(SymbolMatch.Name("x"), new SymbolFilter { Languages = ["rust"] }));
    }

    [Fact]
    public void A_score_is_the_higher_the_better()
    {
        using var index = new TemporaryIndex();
        index.Build([.. Enumerable.Range(0, 20).Select(i => $"{i}.c: common{i} rare{i % 10}")]);
        using var reader = index.Read();
        Assert.All(reader.FindSymbols(SymbolMatch.Name("common3"), SymbolFilter.None, 10, [3, 2, 1, 1, 1]), symbol => Assert.True(symbol.Bm25 > 0));
        Assert.All(reader.FindSymbols(SymbolMatch.Name("common3"), SymbolFilter.None, 10), symbol => Assert.Equal(0, symbol.Bm25));
        var rare = reader.FindSymbols(SymbolMatch.AnyWord(["common3", "rare3"]), SymbolFilter.None, 10, [1, 1, 1, 1, 1]);
        Assert.Equal("common3", rare.MaxBy(symbol => symbol.Bm25)!.Name);
    }

    [Fact]
    public void Deep_containers_are_joined()
    {
        using var index = new TemporaryIndex();
        using (var build = Ax.Indexer.Storage.Writes.FullBuild.Start(index.Folder))
        {
            using var rows = TemporaryIndex.Rows("a.rs: a b c");
            rows.Symbols[2].Parent = 1;
            rows.Symbols[1].Container = TemporaryIndex.Append(rows.Text, "region");
            build.SetLanguage("rust", "::", [1]);
            build.Add(rows);
            build.Commit();
        }
        Assert.Equal("a.rs a::region::b::c", index.Find(SymbolMatch.Name("c")));
    }

    [Fact]
    public async Task Many_readers_work_beside_a_writer()
    {
        using var index = new TemporaryIndex();
        index.Build("a.c: base");
        using var stop = new CancellationTokenSource();
        var readers = Enumerable.Range(0, 4).Select(_ => Task.Run(() =>
        {
            using var reader = index.Read();
            var last = 0;
            while (!stop.IsCancellationRequested)
            {
                var count = reader.ListFileStates().Count;
                Assert.True(count >= last);
                last = count;
            }
        })).ToArray();
        for (var i = 0; i < 30; i++)
            index.Update(update => TemporaryIndex.Fill(update, $"n{i}.c: name{i}"));
        await stop.CancelAsync();
        await Task.WhenAll(readers);
        Assert.Equal(31, index.Files().Split(' ').Length);
    }

    private static void Check(SymbolFilter filter, string expected)
    {
        using var index = new TemporaryIndex();
        index.Build("a.c: top same", "b.rs: outer same", "sub/c.rs: same");
        Assert.Equal(expected, index.Find(SymbolMatch.AnyWord(["same", "top"]), filter));
    }

    private static string[] Split(string list) => list.Split(',', StringSplitOptions.RemoveEmptyEntries);

    private static List<SymbolKind> Parse(string list) =>
        [.. Split(list).Select(name => SymbolKindNames.TryParse(name, out var kind) ? kind : throw new ArgumentException(name))];
}
