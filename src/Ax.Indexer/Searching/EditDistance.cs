namespace Ax.Indexer.Searching;

/// <summary>
/// Edits from one word to another, swapping neighbours included (optimal string alignment: Boytsov, "Indexing methods for approximate
/// dictionary searching", 2011).
/// </summary>
internal static class EditDistance
{
    /// <summary>The number of edits, or more than <paramref name="most"/>.</summary>
    public static int Measure(string a, string b, int most)
    {
        if (Math.Abs(a.Length - b.Length) > most)
            return most + 1;
        var rows = new int[3][];
        for (var i = 0; i < 3; i++)
            rows[i] = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
            rows[0][j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            var (current, previous, before) = (rows[i % 3], rows[(i + 2) % 3], rows[(i + 1) % 3]);
            current[0] = i;
            var best = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                current[j] = Math.Min(Math.Min(current[j - 1], previous[j]) + 1, previous[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    current[j] = Math.Min(current[j], before[j - 2] + 1);
                best = Math.Min(best, current[j]);
            }
            if (best > most)
                return most + 1;
        }
        return rows[a.Length % 3][b.Length];
    }

    /// <summary>What somebody probably meant by a word: the candidate with the fewest edits, else one that begins with it or that it begins with.</summary>
    public static string? Nearest(string word, IReadOnlyCollection<string> candidates)
    {
        word = word.ToLowerInvariant();
        var most = Math.Max(1, word.Length / 3);
        string? best = null;
        foreach (var candidate in candidates)
        {
            var distance = Measure(word, candidate, most);
            if (distance <= most)
                (best, most) = (candidate, distance - 1);
        }
        return best ?? candidates.FirstOrDefault(candidate =>
            candidate.Length > 1 && word.Length > 1 && (candidate.StartsWith(word, StringComparison.Ordinal) || word.StartsWith(candidate, StringComparison.Ordinal)));
    }
}
