using Ax.Indexer.Model;
using Ax.Indexer.Searching.Queries;
using Ax.Indexer.Syntax.Languages;
using Ax.Indexer.Tests.Support;

namespace Ax.Indexer.Tests.Searching.Queries;

public class QueryExplanationTests
{
    [Theory]
    [InlineData("readPage", "this name, names that begin with it, the words read page")]
    [InlineData("a read_page", "the word a", "the words read page")]
    [InlineData("==", "a name of punctuation")]
    [InlineData("\"==\" -\"==\"", "a name of punctuation", "no words: ignored")]
    [InlineData("-+", "a name of punctuation")]
    [InlineData("\"\"", "no words: ignored")]
    [InlineData("read ->", "this name, names that begin with it, the word read", "no words: ignored")]
    [InlineData("\"page cache\" \"x\"", "the words page cache side by side", "the word x")]
    [InlineData("-test -\"page cache\"", "without the word test", "without the words page cache side by side")]
    [InlineData("lang:js,ts,js,c -lang:go", "language is javascript, typescript or c", "language is not go")]
    [InlineData("kind:fn -kind:prop", "kind is function or method", "kind is not property")]
    [InlineData("visibility:PUBLIC", "visibility is public")]
    [InlineData("container:a.*,b", "container is a.* or b")]
    [InlineData("path:src/**,test -file:gen", "path like src/** or with test in it", "path not with gen in it")]
    [InlineData("test:no generated:yes -vendored:yes", "not in test code", "in generated code", "not in vendored code")]
    [InlineData("sym:readPage,== -sym:x", "in the name: the words read page side by side or ==", "not in the name: the word x")]
    public void Every_part_has_a_meaning(string text, params string[] meanings) =>
        Assert.Equal(meanings, Explain(text).Parts.Select(part => part.Meaning));

    [Fact]
    public void Parts_are_as_written()
    {
        var understood = Explain("-\"a b\" read lang:go");

        Assert.Equal(QueryIntent.Symbol, understood.Intent);
        Assert.Equal(
            [("-\"a b\"", QueryPartKind.Phrase, true), ("read", QueryPartKind.Word, false), ("lang:go", QueryPartKind.Filter, false)],
            understood.Parts.Select(part => (part.Text, part.Kind, part.IsNegated)));
        Assert.False(Explain("-+").Parts[0].IsNegated);
    }

    [Fact]
    public async Task An_answer_is_explained_when_asked_for_found_or_not()
    {
        await using var tree = new IndexedTree();
        tree.Write("a.c", "int read_page;\n");
        await tree.UpdateAsync();

        Assert.Equal(QueryIntent.Symbol, (await tree.FindAsync("read_page", explain: true)).Understood?.Intent);
        Assert.Equal(QueryIntent.Phrase, (await tree.FindAsync("\"no such\"", explain: true)).Understood?.Intent);
        Assert.Null((await tree.FindAsync("read_page")).Understood);
    }

    private static UnderstoodQuery Explain(string text) =>
        QueryExplanation.Of(QueryParser.Parse(text, () => LanguageRegistry.BuiltIn), () => LanguageRegistry.BuiltIn);
}
