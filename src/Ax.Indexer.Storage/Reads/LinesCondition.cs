namespace Ax.Indexer.Storage.Reads;

/// <summary>A condition on the lines of a definition.</summary>
/// <param name="file">The id of its file.</param>
/// <param name="first">Its first line, 0-based.</param>
/// <param name="last">Its last line.</param>
public delegate bool LinesCondition(long file, int first, int last);
