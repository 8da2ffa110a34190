namespace Ax.Indexer.Searching.Bodies;

/// <summary>
/// BM25 of a body (Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", 2009) as a share of the most it could
/// be, 0 to 1. The length is in lines, and the average a constant: a score depends on the body, the query and the whole index alone.
/// </summary>
/// <param name="words">The words of the query.</param>
internal sealed class BodyScore(IReadOnlyList<BodyWord> words)
{
    // The usual values. How much of the score is lost where words are missing was tuned (docs/decisions/0023-words-over-bodies.md).
    private const double K1 = 1.2, B = 0.75, AverageLines = 20, Coverage = 0.75;

    private readonly double _most = words.Sum(static word => word.Idf);

    /// <summary>How much a word tells that so many of all files may have.</summary>
    public static double Idf(int files, int having) => Math.Log(1 + ((files - having + 0.5) / (having + 0.5)));

    /// <summary>The score of a body.</summary>
    /// <param name="counts">How often it has each word.</param>
    /// <param name="lines">How many lines it has.</param>
    public double Of(ReadOnlySpan<int> counts, int lines)
    {
        var (score, covered) = (0.0, 0.0);
        var length = K1 * (1 - B + (B * lines / AverageLines));
        for (var i = 0; i < counts.Length; i++)
        {
            if (counts[i] == 0)
                continue;
            score += words[i].Idf * counts[i] / (counts[i] + length);
            covered += words[i].Idf;
        }
        return _most == 0 ? 0 : score / _most * (1 - Coverage + (Coverage * covered / _most));
    }
}
