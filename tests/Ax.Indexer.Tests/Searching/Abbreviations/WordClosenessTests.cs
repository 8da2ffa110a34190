using Ax.Indexer.Searching.Abbreviations;

namespace Ax.Indexer.Tests.Searching.Abbreviations;

public class WordClosenessTests
{
    [Theory]
    [InlineData("conf", "configuration")]
    [InlineData("msg", "message")]
    [InlineData("ptr", "pointer")]
    [InlineData("btn", "button")]
    [InlineData("ctx", "context")]
    [InlineData("mgr", "manager")]
    [InlineData("fn", "function")]
    [InlineData("args", "arguments")]
    [InlineData("txt", "text")]
    [InlineData("user", "users")]
    [InlineData("xfer", "transfer")]
    public void One_may_be_short_for_the_other(string a, string b)
    {
        Assert.InRange(WordCloseness.Of(a, b), 0.4, 0.99);
        Assert.Equal(WordCloseness.Of(a, b), WordCloseness.Of(b, a));
    }

    [Theory]
    [InlineData("sg", "message")]
    [InlineData("is", "importers")]
    [InlineData("mesage", "message")]
    [InlineData("id", "idx")]
    [InlineData("red", "read")]
    [InlineData("reader", "writer")]
    [InlineData("m", "message")]
    [InlineData("", "message")]
    public void These_are_not(string a, string b) => Assert.Equal(0, WordCloseness.Of(a, b));

    [Fact]
    public void More_of_a_word_is_closer()
    {
        Assert.Equal(1, WordCloseness.Of("message", "message"));
        Assert.True(WordCloseness.Of("config", "configuration") > WordCloseness.Of("conf", "configuration"));
        Assert.True(WordCloseness.Of("conf", "configuration") > WordCloseness.Of("cfg", "configuration"));
        Assert.True(WordCloseness.Of("msg", "message") > WordCloseness.Of("mg", "message"));
    }
}
