using Ax.Indexer.Storage.Reads;
using Ax.Indexer.Storage.Tests.Support;
using Ax.Indexer.Storage.Writes;

namespace Ax.Indexer.Storage.Tests.Reads;

public class SymbolMatchTests
{
    [Fact]
    public void A_phrase_stands_side_by_side_in_one_field()
    {
        using var index = Build(("one", "read page now", ""), ("two", "page read", ""), ("three", "read", "page"));

        Assert.Equal("one.c one", index.Find(SymbolMatch.Phrase(["read", "page"])));
        Assert.Equal("one.c one; two.c two; three.c three", index.Find(SymbolMatch.AllWords(["read", "page"])));
    }

    [Fact]
    public void A_phrase_of_names_looks_at_names_only()
    {
        using var index = Build(("readPage", "read page", ""), ("other", "other", "read page"), ("read", "", ""));

        Assert.Equal("readPage.c readPage", index.Find(SymbolMatch.NamePhrase(["read", "page"])));
        Assert.Equal("readPage.c readPage; read.c read", index.Find(SymbolMatch.NamePhrase(["read"])));
    }

    [Fact]
    public void Conditions_combine()
    {
        using var index = Build(("a", "read page", ""), ("b", "read line", ""), ("c", "write page", ""));
        var (read, page, line) = (SymbolMatch.AllWords(["read"]), SymbolMatch.AllWords(["page"]), SymbolMatch.AllWords(["line"]));

        Assert.Equal("a.c a", index.Find(read.And(page)));
        Assert.Equal("b.c b", index.Find(read.Except(page)));
        Assert.Equal("a.c a; b.c b", index.Find(read.And(null).Except(null)));
        Assert.Equal("b.c b; c.c c", index.Find(SymbolMatch.AnyWord(["line", "page"]).Except(read.And(page))));
        Assert.Equal("a.c a; b.c b", index.Find(SymbolMatch.AllOf([read, SymbolMatch.AnyOf([page, line])!])!));
        Assert.Null(SymbolMatch.AnyOf([]));
        Assert.Null(SymbolMatch.AllOf([]));
    }

    [Fact]
    public void Thousands_of_conditions_are_no_nesting()
    {
        using var index = Build(("a", "read page", ""));
        var all = SymbolMatch.AllOf([.. Enumerable.Repeat(SymbolMatch.Phrase(["read", "page"]), 5_000)])!;
        var none = SymbolMatch.AnyOf([.. Enumerable.Range(0, 5_000).Select(i => SymbolMatch.Phrase([$"w{i}", "x"]))]);

        Assert.Equal("a.c a", index.Find(all.Except(none)));
    }

    // A file per symbol, with the words of its name and of its documentation.
    private static TemporaryIndex Build(params (string Name, string Parts, string Doc)[] symbols)
    {
        var index = new TemporaryIndex();
        using var build = FullBuild.Start(index.Folder);
        build.SetLanguage("c", ".", [1]);
        foreach (var (name, parts, doc) in symbols)
        {
            using var rows = TemporaryIndex.Rows($"{name}.c: {name}");
            rows.Symbols[0].Parts = TemporaryIndex.Append(rows.Text, parts);
            rows.Symbols[0].DocWords = TemporaryIndex.Append(rows.Text, doc);
            build.Add(rows);
        }
        build.Commit();
        return index;
    }
}
