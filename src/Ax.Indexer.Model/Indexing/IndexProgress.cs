namespace Ax.Indexer.Model;

/// <summary>How far an update is.</summary>
/// <param name="Phase">What it is doing.</param>
/// <param name="FilesSeen">Files found so far.</param>
/// <param name="FilesDone">Files dealt with so far.</param>
/// <param name="BytesDone">Bytes of source read so far.</param>
public sealed record IndexProgress(IndexPhase Phase, long FilesSeen, long FilesDone, long BytesDone);

/// <summary>A stage of an update.</summary>
public enum IndexPhase
{
    /// <summary>Walking the tree and extracting.</summary>
    Extracting,
    /// <summary>Putting the new index in the place of the old.</summary>
    Publishing,
}
