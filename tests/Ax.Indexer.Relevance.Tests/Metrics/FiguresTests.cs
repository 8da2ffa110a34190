using Ax.Indexer.Relevance.DataSets;
using Ax.Indexer.Relevance.Engines;
using Ax.Indexer.Relevance.Metrics;

namespace Ax.Indexer.Relevance.Tests.Metrics;

public class FiguresTests
{
    private static readonly int[] Ranks = [1, 2, 0, 4, 10];

    [Fact]
    public void Mrr_is_the_mean_of_reciprocal_ranks_and_a_miss_counts_nothing() =>
        Assert.Equal((1 + 0.5 + 0 + 0.25 + 0.1) / 5, Figures.Mrr(Ranks), 12);

    [Theory]
    [InlineData(1, 0.2)]
    [InlineData(5, 0.6)]
    [InlineData(10, 0.8)]
    public void Recall_is_the_share_within_a_rank(int within, double recall) => Assert.Equal(recall, Figures.Recall(Ranks, within), 12);

    [Fact]
    public void The_rank_is_that_of_the_first_right_hit_within_the_depth()
    {
        var query = new RelevanceQuery(DataSet.KnownItem, "", "", "", "wanted", "a.c");
        FoundSymbol[] hits = [new("other", "a.c"), new("wanted", "b.c"), new("Wanted", "a.c"), new("wanted", "a.c")];
        Assert.Equal(3, Rankings.RankOf(query, hits));
        Assert.Equal(0, Rankings.RankOf(query, hits, depth: 2));
        Assert.Equal(0, Rankings.RankOf(query, []));
    }

    // The example of Newcombe, "Two-sided confidence intervals for the single proportion", 1998 (81/263).
    [Fact]
    public void Wilsons_interval_is_as_published()
    {
        var interval = Interval.OfShare(81.0 / 263, 263);
        Assert.Equal(0.2553, interval.Low, 4);
        Assert.Equal(0.3662, interval.High, 4);
    }

    [Fact]
    public void A_bootstrap_surrounds_the_mean_and_is_the_same_each_time()
    {
        double[] values = [.. Enumerable.Range(0, 200).Select(i => i % 2.0)];
        var interval = Interval.OfMean(values);
        Assert.InRange(interval.Low, 0.40, 0.5);
        Assert.InRange(interval.High, 0.5, 0.60);
        Assert.Equal(interval, Interval.OfMean(values));
    }
}
