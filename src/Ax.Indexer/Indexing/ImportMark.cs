namespace Ax.Indexer.Indexing;

/// <summary>
/// What stands before an import's target. Extraction yields targets without quotes; yet <c>&lt;a.h&gt;</c> is looked for
/// elsewhere than <c>"a.h"</c>, and what <c>require_relative</c> takes elsewhere than what <c>require</c> does.
/// </summary>
internal static class ImportMark
{
    private const int LongestWord = 24;

    /// <summary>The angle before the target, or else the word before it on its line; empty when there is neither.</summary>
    public static ReadOnlySpan<byte> Before(ReadOnlySpan<byte> source, int target)
    {
        var end = target;
        if (end > 0 && source[end - 1] == '<')
            return source.Slice(end - 1, 1);
        while (end > 0 && IsBetween(source[end - 1]))
            end--;
        var start = end;
        while (start > 0 && end - start <= LongestWord && IsWord(source[start - 1]))
            start--;
        return end - start <= LongestWord ? source[start..end] : default;
    }

    // Quotes, an opening bracket, and the dot that joins strings: __DIR__ . '/a.php'.
    private static bool IsBetween(byte b) => b is (byte)' ' or (byte)'\t' or (byte)'"' or (byte)'\'' or (byte)'`' or (byte)'(' or (byte)'.';

    private static bool IsWord(byte b) => b is (byte)'_' || char.IsAsciiLetterOrDigit((char)b);
}
