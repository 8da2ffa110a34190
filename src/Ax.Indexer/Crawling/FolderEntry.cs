namespace Ax.Indexer.Crawling;

/// <summary>An entry of a folder while it is being read; its name stands in the <see cref="EntryBuffer"/>.</summary>
internal struct FolderEntry
{
    public int NameStart;
    public int NameLength;
    public bool IsFolder;
    /// <summary>Whether it is a link, which is not followed, or nothing one could read.</summary>
    public bool IsOther;
    public long Size;
    public long ModifiedTicks;
}
