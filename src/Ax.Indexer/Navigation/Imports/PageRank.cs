namespace Ax.Indexer.Navigation.Imports;

/// <summary>
/// PageRank (Page, Brin, Motwani and Winograd, 1998) by power iteration: the share of a reader's time that a file gets who follows
/// imports at random. Sums are made in the order of the files, so that equal graphs give equal ranks to the last bit.
/// </summary>
internal static class PageRank
{
    // The usual one: a reader follows six imports, then opens any file.
    private const double Damping = 0.85;

    // Far below what changes an order; Linux takes 68 rounds to get there.
    private const double Tolerance = 1e-9;
    private const int MostRounds = 200;

    /// <summary>The ranks, multiplied by the number of files: 1 is the average.</summary>
    /// <param name="targets">For each file those it leads to, each once, in a fixed order.</param>
    /// <param name="cancellationToken">Ends the iteration.</param>
    public static double[] Of(IReadOnlyList<int[]> targets, CancellationToken cancellationToken)
    {
        var ranks = new double[targets.Count];
        Array.Fill(ranks, 1.0);
        var change = double.MaxValue;
        for (var round = 0; round < MostRounds && change > Tolerance * ranks.Length; round++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var next = Follow(targets, ranks);
            change = 0;
            for (var file = 0; file < ranks.Length; file++)
                change += Math.Abs(next[file] - ranks[file]);
            ranks = next;
        }
        return ranks;
    }

    private static double[] Follow(IReadOnlyList<int[]> targets, double[] ranks)
    {
        var next = new double[ranks.Length];
        // Who stands in a file that leads nowhere opens any.
        var lost = 0.0;
        for (var file = 0; file < ranks.Length; file++)
        {
            if (targets[file].Length == 0)
                lost += ranks[file];
            foreach (var target in targets[file])
                next[target] += ranks[file] / targets[file].Length;
        }
        for (var file = 0; file < next.Length; file++)
            next[file] = 1 - Damping + (Damping * (next[file] + (lost / next.Length)));
        return next;
    }
}
