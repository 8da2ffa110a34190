using Ax.Indexer.Navigation.Imports;

namespace Ax.Indexer.Tests.Navigation.Imports;

public class PageRankTests
{
    [Fact]
    public void Files_that_import_each_other_in_a_circle_are_equal() =>
        Assert.All(Ranks([1], [2], [0]), rank => Assert.Equal(1, rank, 6));

    [Fact]
    public void Without_imports_all_are_equal() => Assert.All(Ranks([], [], [], []), rank => Assert.Equal(1, rank, 6));

    [Fact]
    public void An_empty_tree_has_no_ranks() => Assert.Empty(Ranks());

    // r1 = 0.15 + 0.85 (r0 + r1 / 2) and r0 = 0.15 + 0.85 r1 / 2, of two files together 2.
    [Fact]
    public void A_file_that_leads_nowhere_hands_its_rank_to_all()
    {
        var ranks = Ranks([1], []);

        Assert.Equal(2 / 2.85, ranks[0], 6);
        Assert.Equal(2, ranks[0] + ranks[1], 6);
    }

    [Fact]
    public void What_important_files_import_is_important()
    {
        // 0 is imported by 1, which 3, 4 and 5 import; 2 by 6, which nobody imports.
        var ranks = Ranks([], [0], [], [1], [1], [1], [2]);

        Assert.True(ranks[0] > ranks[1]);
        Assert.True(ranks[1] > ranks[2]);
        Assert.True(ranks[2] > ranks[6]);
        Assert.Equal(7, ranks.Sum(), 5);
    }

    [Fact]
    public void Equal_graphs_have_equal_ranks_to_the_last_bit()
    {
        var random = new Random(5);
        int[][] targets = [.. Enumerable.Range(0, 500).Select(_ => Enumerable.Range(0, random.Next(8)).Select(_ => random.Next(500)).Distinct().Order().ToArray())];

        Assert.Equal(Ranks(targets), Ranks(targets));
    }

    [Fact]
    public void It_can_be_cancelled() =>
        Assert.Throws<OperationCanceledException>(() => PageRank.Of([[1], [0]], new CancellationToken(canceled: true)));

    private static double[] Ranks(params int[][] targets) => PageRank.Of(targets, CancellationToken.None);
}
