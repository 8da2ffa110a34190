using Ax.Indexer.Searching.Queries;

namespace Ax.Indexer.Tests.Searching.Queries;

public class ContainerPatternTests
{
    [Theory]
    [InlineData("Reader", "Library.Reader", ".", true)]
    [InlineData("reader", "Library.Reader", ".", true)]
    [InlineData("Library.Reader", "My.Library.Reader", ".", true)]
    [InlineData("Library::Reader", "My.Library.Reader", ".", true)]
    [InlineData("Library", "Library.Reader", ".", false)]
    [InlineData("ader", "Library.Reader", ".", false)]
    [InlineData("My.Reader", "My.Library.Reader", ".", false)]
    [InlineData("My.Library.Reader", "Reader", ".", false)]
    [InlineData("*Reader", "Library.PageReader", ".", true)]
    [InlineData("Rea?er", "Library.Reader", ".", true)]
    [InlineData("Lib*", "Library.Reader", ".", false)]
    [InlineData("Lib*.*", "My.Library.Reader", ".", true)]
    [InlineData("Library.**", "My.Library.Reader.Part", ".", true)]
    [InlineData("Library.**", "My.Library", ".", true)]
    [InlineData("My.**.Part", "My.Library.Reader.Part", ".", true)]
    [InlineData("**.**.a.**.b", "a.x.a.c", ".", false)]
    [InlineData("*", "anything", ".", true)]
    [InlineData("*", null, ".", false)]
    [InlineData("steps[2]", "jobs.test.steps[2]", ".", true)]
    [InlineData("Parish\\Books", "Parish\\Books", "\\", true)]
    [InlineData("Books", "Parish\\Books", "\\", true)]
    [InlineData("Parish\\*", "Parish\\Books", "\\", true)]
    [InlineData("Install", "Guide > Install", " > ", true)]
    [InlineData("Guide > Install", "My Guide > Install", " > ", false)]
    [InlineData(".", ".", ".", true)]
    [InlineData(".", "a", ".", false)]
    public void A_pattern_matches_the_end_of_a_qualified_name(string pattern, string? container, string separator, bool expected)
    {
        Assert.Equal(expected, new ContainerPattern(pattern).IsMatch(container, separator));
    }

    [Theory]
    [InlineData("Library.PageReader", "page reader")]
    [InlineData("Parish\\Books", "books")]
    [InlineData("Page*", "")]
    [InlineData("*.Reader", "reader")]
    [InlineData("..", "")]
    public void The_innermost_name_is_looked_up_where_it_is_known(string pattern, string expected) =>
        Assert.Equal(expected, string.Join(' ', new ContainerPattern(pattern).InnermostWords));

    [Fact]
    public void No_pattern_takes_for_ever()
    {
        var pattern = new ContainerPattern(string.Concat(Enumerable.Repeat("**.a.*a*a*a*.", 1_000)) + "b");

        Assert.False(pattern.IsMatch(string.Join('.', Enumerable.Repeat("aaaaaaaa", 50)), "."));
    }
}
