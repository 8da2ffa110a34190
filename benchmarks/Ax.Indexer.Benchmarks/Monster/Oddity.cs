namespace Ax.Indexer.Benchmarks.Monster;

/// <summary>What is out of the ordinary about a file.</summary>
internal enum Oddity
{
    /// <summary>Nothing.</summary>
    None,

    // What its bytes are.
    Empty,
    Binary,
    NulInSource,
    Utf16LittleEndian,
    Utf16BigEndian,
    Utf8Mark,
    Latin1,
    InvalidUtf8,
    CarriageReturns,

    // What its text is.
    Broken,
    Minified,
    LongLine,
    Huge,
    DeepNesting,
    Generated,
    ForeignNames,

    // What it is called, where it is, whether it is a file.
    OddFileName,
    Ignored,
    Link,
    FolderLink,
    DanglingLink,
}

/// <summary>How often each oddity occurs.</summary>
internal static class Oddities
{
    private static readonly (Oddity Oddity, int Of10000)[] Rates =
    [
        (Oddity.Empty, 40), (Oddity.Binary, 40), (Oddity.NulInSource, 10), (Oddity.Utf16LittleEndian, 20), (Oddity.Utf16BigEndian, 10),
        (Oddity.Utf8Mark, 80), (Oddity.Latin1, 40), (Oddity.InvalidUtf8, 20), (Oddity.CarriageReturns, 150),
        (Oddity.Broken, 60), (Oddity.Minified, 15), (Oddity.LongLine, 30), (Oddity.Huge, 2), (Oddity.DeepNesting, 2),
        (Oddity.Generated, 80), (Oddity.ForeignNames, 150),
        (Oddity.OddFileName, 40), (Oddity.Ignored, 100), (Oddity.Link, 20), (Oddity.FolderLink, 5), (Oddity.DanglingLink, 5),
    ];

    /// <summary>Most often none.</summary>
    public static Oddity Throw(ref Dice dice)
    {
        var thrown = dice.Below(10_000);
        foreach (var (oddity, of10000) in Rates)
        {
            if ((thrown -= of10000) < 0)
                return oddity;
        }
        return Oddity.None;
    }
}
