using Ax.Indexer.Searching;

namespace Ax.Indexer.Tests.Searching;

public class EditDistanceTests
{
    [Theory]
    [InlineData("", "", 0)]
    [InlineData("abc", "", 3)]
    [InlineData("abc", "acb", 1)]
    [InlineData("kitten", "sitting", 3)]
    public void Counts_edits_up_to_a_bound(string a, string b, int expected)
    {
        Assert.Equal(expected, EditDistance.Measure(a, b, 5));
        Assert.Equal(Math.Min(expected, 2), EditDistance.Measure(a, b, 1));
    }

    [Theory]
    [InlineData("knid", "kind")]
    [InlineData("KIND", "kind")]
    [InlineData("language", "lang")]
    [InlineData("gen", "generated")]
    [InlineData("zebra", null)]
    [InlineData("", null)]
    [InlineData("x", null)]
    public void The_nearest_is_a_typo_or_a_beginning(string word, string? expected) =>
        Assert.Equal(expected, EditDistance.Nearest(word, ["kind", "lang", "generated", "path"]));
}
