namespace Ax.Indexer.Storage.Writes;

/// <summary>How the memory of a writer is shared out, in bytes. What is left over is for what grows by doubling.</summary>
internal readonly struct WriterMemory(long bytes)
{
    /// <summary>Enough for every purpose: more makes no writer faster (measured on Linux 6.1).</summary>
    public const long Default = 80L << 20;

    // Below, SQLite would write every other page twice.
    private readonly long _bytes = Math.Clamp(bytes, 4L << 20, Default);

    /// <summary>Pages of the database.</summary>
    public long PageCache => Part(30);

    /// <summary>Full text of symbols that is not written yet.</summary>
    public long SymbolWords => Part(15);

    /// <summary>The same of identifiers of files.</summary>
    public long Identifiers => Part(8);

    /// <summary>The same of the keys of symbols.</summary>
    public long SymbolKeys => Part(5);

    /// <summary>Trigrams that are not written yet. With less, segments would be so small that they are merged at the end, all in memory.</summary>
    public long Trigrams => Math.Max(Part(30), 8L << 20);

    private long Part(int percent) => _bytes / 100 * percent;
}
