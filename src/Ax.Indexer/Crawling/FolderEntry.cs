namespace Ax.Indexer.Crawling;

/// <summary>An entry of a folder while it is being read; its name stands in the <see cref="EntryBuffer"/>.</summary>
internal struct FolderEntry
{
    public int NameStart;
    public int NameLength;
    public bool IsFolder;
    /// <summary>Whether it is a link, which is not followed, or nothing one could read.</summary>
    public bool IsOther;
    /// <summary>Whether a rule or glob leaves it out.</summary>
    public bool IsLeftOut;
    public long Size;
    public long ModifiedTicks;
}
