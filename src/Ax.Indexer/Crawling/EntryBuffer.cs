using System.IO.Enumeration;
using System.Text;

namespace Ax.Indexer.Crawling;

/// <summary>The entries of one folder with their names in UTF-8, reused from folder to folder. Not thread-safe.</summary>
/// <param name="captureStatus">Whether size and time are taken while enumerating, as is free on Windows, rather than by <see cref="FileStatus"/>.</param>
internal sealed class EntryBuffer(bool captureStatus)
{
    private byte[] _names = new byte[4096];
    private int _namesLength;
    private FolderEntry[] _entries = new FolderEntry[64];
    private int _count;

    public Span<FolderEntry> Entries => _entries.AsSpan(0, _count);

    public bool HasGitIgnore { get; private set; }

    public bool HasAxIgnore { get; private set; }

    /// <summary>Whether there is an entry <c>.git</c>, be it a folder or a file.</summary>
    public bool HasGit { get; private set; }

    public ReadOnlySpan<byte> Name(in FolderEntry entry) => _names.AsSpan(entry.NameStart, entry.NameLength);

    public void Clear() => (_count, _namesLength, HasGitIgnore, HasAxIgnore, HasGit) = (0, 0, false, false, false);

    public void Add(ref FileSystemEntry entry)
    {
        if (_count == _entries.Length)
            Array.Resize(ref _entries, _count * 2);
        if (_namesLength + Encoding.UTF8.GetMaxByteCount(entry.FileName.Length) > _names.Length)
            Array.Resize(ref _names, Math.Max(_names.Length * 2, _namesLength + Encoding.UTF8.GetMaxByteCount(entry.FileName.Length)));
        var length = Encoding.UTF8.GetBytes(entry.FileName, _names.AsSpan(_namesLength));
        ref var added = ref _entries[_count++];
        added = new FolderEntry { NameStart = _namesLength, NameLength = length, IsFolder = entry.IsDirectory };
        _namesLength += length;
        if (captureStatus)
        {
            added.IsOther = (entry.Attributes & (FileAttributes.ReparsePoint | FileAttributes.Device)) != 0;
            added.Size = entry.Length;
            added.ModifiedTicks = entry.LastWriteTimeUtc.UtcTicks;
        }
        NoteSpecial(Name(added), added.IsFolder);
    }

    /// <summary>Keeps the first entries, after the others were overwritten, and puts them in the order of their names' bytes.</summary>
    public void KeepSorted(int count)
    {
        _count = count;
        Entries.Sort(new ByName(_names));
    }

    private void NoteSpecial(ReadOnlySpan<byte> name, bool isFolder)
    {
        if (!name.StartsWith("."u8))
            return;
        HasGit |= name.SequenceEqual(".git"u8);
        HasGitIgnore |= !isFolder && name.SequenceEqual(".gitignore"u8);
        HasAxIgnore |= !isFolder && name.SequenceEqual(".axignore"u8);
    }

    private readonly struct ByName(byte[] names) : IComparer<FolderEntry>
    {
        public int Compare(FolderEntry x, FolderEntry y) =>
            names.AsSpan(x.NameStart, x.NameLength).SequenceCompareTo(names.AsSpan(y.NameStart, y.NameLength));
    }
}
