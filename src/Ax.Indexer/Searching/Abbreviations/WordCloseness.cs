namespace Ax.Indexer.Searching.Abbreviations;

/// <summary>
/// How much one word looks like an abbreviation of another, or the reverse. People leave out the end of a word (<c>conf</c>,
/// <c>max</c>), or vowels and the weaker consonants but neither the first letter nor the order (<c>msg</c>, <c>ptr</c>, <c>ctx</c>):
/// see Laitinen et al., "Enriching program comprehension for software reuse", IWPC 1997, and Hill et al., "AMAP: automatically mining
/// abbreviation expansions", MSR 2008.
/// </summary>
internal static class WordCloseness
{
    private const double Irregular = 0.85, Plural = 0.95, Beginning = 0.5, BeginningLetter = 0.1, LongBeginning = 0.9, Share = 0.1;
    private const double Skeleton = 0.8, Consonant = 0.15, ConsonantBehind = 0.03, Vowel = 0.1, Least = 0.4;
    private const int ShortWord = 5, MinBeginning = 3;

    /// <summary>1 for the same word, more than 0 where one may be short for the other.</summary>
    public static double Of(string a, string b)
    {
        if (a == b)
            return 1;
        var (brief, full) = a.Length < b.Length ? (a, b) : (b, a);
        if (IrregularAbbreviations.Of(brief).Contains(full))
            return Irregular;
        if (!MayAbbreviate(brief, full))
            return 0;
        if (full[^1] == 's' && full.Length == brief.Length + 1 && full.StartsWith(brief, StringComparison.Ordinal))
            return Plural;
        if (full.Length == brief.Length + 1 && (brief.Length < MinBeginning || !full.StartsWith(brief, StringComparison.Ordinal)))
            return OfOneLetterLess(brief, full);
        // args, params: the plural stays when the rest is cut off.
        if (brief.Length > 3 && brief[^1] == 's' && full[^1] == 's' && full.StartsWith(brief[..^1], StringComparison.Ordinal))
            return OfBeginning(brief.Length - 1, full.Length);
        return full.StartsWith(brief, StringComparison.Ordinal) ? OfBeginning(brief.Length, full.Length) : OfSkeleton(brief, full);
    }

    // The more letters, the less else they can mean.
    private static double OfBeginning(int length, int fullLength) =>
        Math.Min(LongBeginning, Beginning + (BeginningLetter * length)) + (Share * length / fullLength);

    // It saves nothing unless it is the only vowel of a short word: more often a slip of the fingers.
    private static double OfOneLetterLess(string brief, string full)
    {
        var at = 0;
        while (at < brief.Length && brief[at] == full[at])
            at++;
        return full.Length <= ShortWord && IsVowel(full[at]) && !brief.Skip(1).Any(IsVowel) ? Skeleton : 0;
    }

    private static double OfSkeleton(string brief, string full)
    {
        var closeness = Skeleton - (Consonant * CountSkipped(brief, full, out var behind)) - (ConsonantBehind * behind);
        // Who leaves letters out leaves out vowels first.
        for (var i = 1; i < brief.Length; i++)
            closeness -= IsVowel(brief[i]) ? Vowel : 0;
        return closeness < Least ? 0 : closeness;
    }

    /// <summary>Whether the letters of one word occur in another in this order, the first letter being the same.</summary>
    public static bool MayAbbreviate(ReadOnlySpan<char> brief, ReadOnlySpan<char> full)
    {
        if (brief.Length < 2 || brief.Length >= full.Length || brief[0] != full[0])
            return false;
        var at = 0;
        foreach (var letter in full)
        {
            if (at < brief.Length && letter == brief[at])
                at++;
        }
        return at == brief.Length;
    }

    // Consonants that are left out before the last letter that is kept, and those behind it. Of a double letter one is enough.
    private static int CountSkipped(string brief, string full, out int behind)
    {
        var (at, skipped) = (0, 0);
        behind = 0;
        for (var i = 0; i < full.Length; i++)
        {
            if (at < brief.Length && full[i] == brief[at])
                at++;
            else if (IsVowel(full[i]) || full[i] == full[i - 1])
                continue;
            else if (at < brief.Length)
                skipped++;
            else
                behind++;
        }
        return skipped;
    }

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
}
