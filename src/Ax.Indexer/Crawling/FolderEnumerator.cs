using System.IO.Enumeration;

namespace Ax.Indexer.Crawling;

/// <summary>Puts the entries of one folder into a buffer. Results are taken in the filter, so nothing is allocated per entry.</summary>
internal sealed class FolderEnumerator(string folder, EntryBuffer buffer, CancellationToken cancellationToken)
    : FileSystemEnumerator<bool>(folder, Everything)
{
    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = 0, IgnoreInaccessible = false };

    /// <summary>Reads the whole folder.</summary>
    public static void Fill(string folder, EntryBuffer buffer, CancellationToken cancellationToken)
    {
        using var enumerator = new FolderEnumerator(folder, buffer, cancellationToken);
        enumerator.MoveNext();
    }

    protected override bool ShouldIncludeEntry(ref FileSystemEntry entry)
    {
        if (buffer.Entries.Length % 1024 == 0)
            cancellationToken.ThrowIfCancellationRequested();
        buffer.Add(ref entry);
        return false;
    }

    protected override bool TransformEntry(ref FileSystemEntry entry) => true;
}
