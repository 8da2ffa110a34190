using Ax.Indexer.Searching.Bodies;

namespace Ax.Indexer.Tests.Searching.Bodies;

public class BodyScoreTests
{
    private static readonly BodyScore Score = new([new("common", BodyScore.Idf(1000, 900)), new("rare", BodyScore.Idf(1000, 2))]);

    [Fact]
    public void What_is_rarer_more_frequent_shorter_or_complete_counts_more()
    {
        Assert.True(Score.Of([0, 1], 10) > Score.Of([1, 0], 10));
        Assert.True(Score.Of([0, 2], 10) > Score.Of([0, 1], 10));
        Assert.True(Score.Of([0, 1], 10) > Score.Of([0, 1], 11));
        var even = new BodyScore([new("one", 2), new("two", 2)]);
        Assert.True(even.Of([1, 1], 10) > even.Of([2, 0], 10));
    }

    [Fact]
    public void It_is_a_share()
    {
        Assert.Equal(0, Score.Of([0, 0], 1));
        Assert.InRange(Score.Of([int.MaxValue, int.MaxValue], 1), 0.999, 1);
        Assert.Equal(0, new BodyScore([]).Of([], 1));
    }

    [Fact]
    public void Words_that_tell_are_looked_for()
    {
        Assert.Equal(["written", "dirty", "pages"], BodyWord.Of(["how", "are", "dirty", "pages", "written", "by", "größe", "io"]));
        Assert.Equal(12, BodyWord.Of(Enumerable.Range(100, 40).Select(i => $"w{i}")).Count);
    }
}
