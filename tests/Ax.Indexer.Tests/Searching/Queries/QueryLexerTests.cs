using Ax.Indexer.Searching.Queries;

namespace Ax.Indexer.Tests.Searching.Queries;

public class QueryLexerTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData(" \t\r\n\u00a0\u2028", "")]
    [InlineData("read", "word(read)")]
    [InlineData("  read   page ", "word(read) word(page)")]
    [InlineData("\"read page\"", "phrase(read page)")]
    [InlineData("\"read page", "phrase(read page)")]
    [InlineData("\"a\"b", "phrase(a) word(b)")]
    [InlineData("5\" disk", "word(5\") word(disk)")]
    [InlineData("\"", "phrase()")]
    [InlineData("\"\"", "phrase()")]
    [InlineData("-test", "-word(test)")]
    [InlineData("-\"read page\"", "-phrase(read page)")]
    [InlineData("-\"", "-phrase()")]
    [InlineData("-", "word(-)")]
    [InlineData("- a", "word(-) word(a)")]
    [InlineData("--", "word(--)")]
    [InlineData("--flag", "word(--flag)")]
    [InlineData("->", "word(->)")]
    [InlineData("-=", "word(-=)")]
    [InlineData("a->b", "word(a->b)")]
    [InlineData("a-b", "word(a-b)")]
    [InlineData("a\0b", "word(a\0b)")]
    [InlineData("/usr/include", "word(/usr/include)")]
    [InlineData("//", "word(//)")]
    [InlineData("// a/", "word(//) word(a/)")]
    [InlineData("/", "word(/)")]
    [InlineData("a/b/", "word(a/b/)")]
    public void Words_and_phrases(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("/a b/", "/(a b)")]
    [InlineData("x -/a/ y", "word(x) -/(a) word(y)")]
    [InlineData(@"/a\/b/", @"/(a\/b)")]
    [InlineData(@"/a\\/", @"/(a\\)")]
    [InlineData("/a/b c/", "word(/a/b) word(c/)")]
    public void Regular_expressions_between_slashes(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("lang:go", "lang(go)")]
    [InlineData("-lang:go", "-lang(go)")]
    [InlineData("LANG:Go", "lang(Go)")]
    [InlineData("lang:c++,cs kind:fn", "lang(c++|cs) kind(fn)")]
    [InlineData("lang:go,,ts,", "lang(go|ts)")]
    [InlineData("lang:", "lang()")]
    [InlineData("lang: go", "lang() word(go)")]
    [InlineData("lang:,", "lang()")]
    [InlineData("path:\"a b,c\",d", "path(a b,c|d)")]
    [InlineData("path:\"a b", "path(a b)")]
    [InlineData("path:\"\"", "path()")]
    [InlineData("path:\"a\"b", "path(a) word(b)")]
    [InlineData("path:/src/", "path(/src/)")]
    [InlineData("container:a::b", "container(a::b)")]
    [InlineData("colour:red", "colour(red)")]
    [InlineData("-size:1", "-size(1)")]
    public void Filters(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("std::vector")]
    [InlineData("kind::Class")]
    [InlineData("::")]
    [InlineData(":a")]
    [InlineData("a:::b")]
    [InlineData("a:")]
    [InlineData("http://x:80")]
    [InlineData("file://x/y")]
    [InlineData("c:\\dir\\file.c")]
    [InlineData("C:\\dir")]
    [InlineData("TODO:later")]
    [InlineData("x/y.c:name")]
    [InlineData("x2:name")]
    [InlineData("(lang:c)")]
    [InlineData("operator()")]
    [InlineData("operator==")]
    [InlineData("list<int>")]
    [InlineData("C++")]
    [InlineData("what's")]
    [InlineData("%")]
    [InlineData("😀")]
    [InlineData("שלום")]
    [InlineData("[")]
    [InlineData(")")]
    public void What_only_looks_like_a_filter_is_a_word(string text) => Check(text, $"word({text})");

    [Fact]
    public void Pieces_keep_their_text()
    {
        var pieces = QueryLexer.Split("a -\"b c\"  -lang:\"go\",ts \"open ");

        Assert.Equal(["a", "-\"b c\"", "-lang:\"go\",ts", "\"open "], pieces.Select(piece => piece.Text));
    }

    private static void Check(string text, string expected) => Assert.Equal(expected, string.Join(' ', QueryLexer.Split(text).Select(piece =>
        $"{(piece.IsNegated ? "-" : "")}{(piece.Name.Length > 0 ? piece.Name : piece.Kind.ToString().ToLowerInvariant())}({string.Join('|', piece.Values)})")));
}
