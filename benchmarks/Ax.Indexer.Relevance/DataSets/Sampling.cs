namespace Ax.Indexer.Relevance.DataSets;

/// <summary>A way to make a query of a name, or null when it does not lend itself to it.</summary>
internal delegate string? Variation(string name, Random random);

/// <summary>Fills a data set with equal numbers of each variation.</summary>
internal static class Sampling
{
    /// <summary>Draws names for each variation; every name serves at most one of them.</summary>
    /// <param name="set">The data set.</param>
    /// <param name="names">The names to draw from.</param>
    /// <param name="variations">The variations; those that few names lend themselves to come first.</param>
    /// <param name="count">The most queries in all.</param>
    public static List<RelevanceQuery> Draw(DataSet set, IReadOnlyCollection<string> names, IReadOnlyList<(string Name, Variation Make)> variations, int count)
    {
        var queries = new List<RelevanceQuery>();
        var used = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (variation, make) in variations)
        {
            var left = count / variations.Count;
            foreach (var name in StableHash.Shuffle(names, name => name, variation))
            {
                if (left == 0)
                    break;
                if (used.Contains(name) || make(name, StableHash.Generator(variation + name)) is not { } text)
                    continue;
                used.Add(name);
                queries.Add(new RelevanceQuery(set, variation, text, name, name, null));
                left--;
            }
        }
        return queries;
    }
}
