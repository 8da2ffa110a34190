namespace Ax.Indexer.Storage.Content;

/// <summary>
/// Three bytes of UTF-8 that follow each other in a line, as a number: the first byte is the highest. Which files have them tells which
/// files can match a pattern (R. Cox, "Regular Expression Matching with a Trigram Index", 2012).
/// </summary>
public static class Trigram
{
    /// <summary>How many bytes make one.</summary>
    public const int Length = 3;

    /// <summary>All are less.</summary>
    internal const int Bound = 1 << 24;

    /// <summary>Of three bytes.</summary>
    internal static uint Of(byte first, byte second, byte third) => ((uint)first << 16) | ((uint)second << 8) | third;
}
