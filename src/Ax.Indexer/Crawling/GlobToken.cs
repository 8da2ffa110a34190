namespace Ax.Indexer.Crawling;

internal enum GlobOp : byte
{
    /// <summary>This very byte.</summary>
    Literal,
    /// <summary><c>?</c>: one byte other than a slash.</summary>
    AnyByte,
    /// <summary><c>[…]</c>: one byte of the set, other than a slash.</summary>
    Set,
    /// <summary><c>*</c>: any bytes but slashes.</summary>
    Star,
    /// <summary><c>**/</c>: nothing, or any bytes up to and including a slash.</summary>
    AnyFolders,
    /// <summary><c>**</c> at the end: any bytes.</summary>
    AnyText,
}

/// <summary>One step of a compiled glob.</summary>
internal readonly record struct GlobToken(GlobOp Op, byte Value = 0, ByteSet? Set = null);
