namespace Ax.Indexer.Relevance.DataSets;

/// <summary>Edits from one word to another: insertion, deletion, substitution, swapped neighbours (optimal string alignment).</summary>
internal static class EditDistance
{
    /// <summary>The distance, or more than <paramref name="most"/> when it is larger than that.</summary>
    public static int Of(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int most)
    {
        const int longest = 255;
        if (Math.Abs(a.Length - b.Length) > most || a.Length > longest || b.Length > longest)
            return most + 1;
        Span<int> all = stackalloc int[3 * (longest + 1)];
        var before = all[..(longest + 1)];
        var previous = all.Slice(longest + 1, longest + 1);
        var current = all[(2 * (longest + 1))..];
        for (var j = 0; j <= b.Length; j++)
            previous[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            var best = current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                current[j] = Math.Min(Math.Min(current[j - 1], previous[j]) + 1, previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    current[j] = Math.Min(current[j], before[j - 2] + 1);
                best = Math.Min(best, current[j]);
            }
            if (best > most)
                return most + 1;
            var free = before;
            before = previous;
            previous = current;
            current = free;
        }
        return previous[b.Length];
    }
}
