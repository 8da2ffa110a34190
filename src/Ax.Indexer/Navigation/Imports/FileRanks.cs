namespace Ax.Indexer.Navigation.Imports;

/// <summary>How important the files of one state of the index are by who imports them. Immutable.</summary>
/// <param name="paths">The files.</param>
/// <param name="ranks">Their <see cref="PageRank"/>.</param>
internal sealed class FileRanks(PathTable paths, double[] ranks)
{
    // Where the scale ends: a file of a thousand times the average rank. The first of Linux have three thousand.
    private const double Doublings = 10;

    /// <summary>The importance of a file by its id in the database, 0 to 1: the doublings of its rank.</summary>
    public double ImportanceOf(long id) =>
        paths.FindId(id) is >= 0 and var file ? Math.Min(1, Math.Log2(1 + ranks[file]) / Doublings) : 0;
}
