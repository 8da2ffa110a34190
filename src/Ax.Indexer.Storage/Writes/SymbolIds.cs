namespace Ax.Indexer.Storage.Writes;

/// <summary>Symbol and import ids: the file's id above, the ordinal in the file below.</summary>
internal static class SymbolIds
{
    public const int OrdinalBits = 20;

    public static long Make(long fileId, int ordinal) => (fileId << OrdinalBits) | (uint)ordinal;

    public static long First(long fileId) => fileId << OrdinalBits;

    public static long Last(long fileId) => First(fileId + 1) - 1;

    public static int OrdinalOf(long id) => (int)(id & ((1 << OrdinalBits) - 1));
}
