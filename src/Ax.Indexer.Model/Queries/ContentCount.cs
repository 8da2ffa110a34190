namespace Ax.Indexer.Model;

/// <summary>How many lines of a file a content query asks for. The file is as it is on disk now.</summary>
/// <param name="Path">Path relative to the root, with <c>/</c>.</param>
/// <param name="Language">Language id; empty when it is not known.</param>
/// <param name="Lines">The number of lines, no more than were asked for of one file.</param>
/// <param name="IsStale">Whether the file has changed since it was indexed.</param>
/// <param name="IsNew">Whether the file came since the index was last brought up to date.</param>
public sealed record ContentCount(string Path, string Language, int Lines, bool IsStale, bool IsNew);
