namespace Ax.Indexer.Relevance.DataSets;

/// <summary>One slip of the fingers.</summary>
internal static class Misspelling
{
    // Keys beside each other on a keyboard.
    private static readonly string[] Rows = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];

    /// <summary>Swaps neighbours, leaves a letter out, hits the key beside it, or doubles it; the first letter stays.</summary>
    public static string Edit(string text, Random random)
    {
        var at = random.Next(1, text.Length - 1);
        return random.Next(4) switch
        {
            0 => text[..at] + text[at + 1] + text[at] + text[(at + 2)..],
            1 => text.Remove(at, 1),
            2 => text[..at] + Beside(text[at]) + text[(at + 1)..],
            _ => text.Insert(at, text[at].ToString()),
        };
    }

    private static char Beside(char c)
    {
        var lower = char.ToLowerInvariant(c);
        foreach (var row in Rows)
        {
            var at = row.IndexOf(lower, StringComparison.Ordinal);
            if (at >= 0)
                return char.IsUpper(c) ? char.ToUpperInvariant(row[at == 0 ? 1 : at - 1]) : row[at == 0 ? 1 : at - 1];
        }
        return 'e';
    }
}
