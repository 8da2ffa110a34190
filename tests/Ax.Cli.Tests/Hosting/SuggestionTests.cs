using Ax.Cli.Hosting;

namespace Ax.Cli.Tests.Hosting;

public class SuggestionTests
{
    private static readonly string[] Commands = ["index", "find", "def", "outline", "status", "languages", "parse"];

    [Theory]
    [InlineData("idnex", "index")]
    [InlineData("Find", "find")]
    [InlineData("stat", "status")]
    [InlineData("outlines", "outline")]
    [InlineData("zebra", null)]
    [InlineData("x", null)]
    public void Nearest_is_a_typo_or_a_beginning(string word, string? expected) => Assert.Equal(expected, Suggestion.Nearest(word, Commands));

    [Theory]
    [InlineData("", "", 0)]
    [InlineData("abc", "", 3)]
    [InlineData("abc", "acb", 1)]
    [InlineData("kitten", "sitting", 3)]
    public void Distance_counts_edits(string a, string b, int expected) => Assert.Equal(expected, Suggestion.Distance(a, b));
}
