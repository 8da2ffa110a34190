namespace Ax.Indexer.Storage.Content;

/// <summary>A segment of the trigram index is missing or damaged. What it told can be found by reading the files.</summary>
/// <param name="path">The segment file.</param>
/// <param name="reason">What is the matter with it.</param>
/// <param name="inner">What happened.</param>
internal sealed class SegmentException(string path, string reason, Exception? inner = null) : Exception($"{path}: {reason}", inner)
{
    /// <summary>The segment file.</summary>
    public string Path { get; } = path;

    /// <summary>What is the matter with it.</summary>
    public string Reason { get; } = reason;
}
