using System.Text;
using Ax.Indexer.Model;

namespace Ax.Indexer.Crawling;

/// <summary>Reads one folder after the other: entries, rules, order, status. One per thread.</summary>
internal sealed class FolderReader(CrawlContext context, IgnoreFiles ignoreFiles)
{
    private readonly EntryBuffer _entries = new(captureStatus: !context.HasFileStatus);
    private readonly EntryPath _path = new(context.Prefix);

    /// <summary>Fills the node with what is to be crawled. Problems of a folder are noted; only an unreadable root throws.</summary>
    public void Read(FolderNode node, CancellationToken cancellationToken)
    {
        var folder = context.AbsolutePath(node.Path);
        _entries.Clear();
        try
        {
            FolderEnumerator.Fill(folder, _entries, cancellationToken);
        }
        catch (Exception error) when (node.Path.Length > 0 && error is IOException or UnauthorizedAccessException)
        {
            NoteUnreadable(node, node.Path, error);
            return;
        }
        _path.EnterFolder(node.Path);
        var rules = RulesInside(node, folder);
        Select(node, rules);
        node.Items = Collect(node, rules);
    }

    private FolderRules RulesInside(FolderNode node, string folder)
    {
        var rules = node.Rules;
        if (_entries.HasGit && GitWorkTree.TryOpen(folder) is { } workTree)
            rules = ignoreFiles.Top(workTree, rules, node.Problems);
        return IgnoreFiles.Inside(folder, rules, _entries.HasAxIgnore, _entries.HasGitIgnore, node.Problems);
    }

    private void Select(FolderNode node, in FolderRules rules)
    {
        var entries = _entries.Entries;
        // Judged first and removed after: the built-in rules look at all entries.
        for (var i = 0; i < entries.Length; i++)
            entries[i].IsOther = entries[i].IsOther || !Keeps(node, entries[i], rules);
        var kept = 0;
        foreach (ref readonly var entry in entries)
        {
            if (!entry.IsOther)
                entries[kept++] = entry;
        }
        _entries.KeepSorted(kept);
    }

    private bool Keeps(FolderNode node, in FolderEntry entry, in FolderRules rules)
    {
        var name = _entries.Name(entry);
        var path = _path.Enter(name);
        var verdict = IgnoreScope.Judge(rules.Ax, path, name, entry.IsFolder);
        if (verdict == Verdict.Ignore || verdict != Verdict.IncludeByName && IsUnwanted(node, entry, name))
            return false;
        if (verdict == Verdict.None && IgnoreScope.Judge(rules.Git, path, name, entry.IsFolder) == Verdict.Ignore)
            return false;
        if (IsExcluded(node, name, entry.IsFolder) && (!entry.IsFolder || !context.Exclude.HasNegations))
            return false;
        return entry.IsFolder || IsIncluded(node, name, isFolder: false);
    }

    private bool IsUnwanted(FolderNode node, in FolderEntry entry, ReadOnlySpan<byte> name) =>
        name[0] == '.' && !context.IncludeHidden
        || entry.IsFolder && (BuiltInIgnores.Contains(name, _entries) || node.Path.Length == 0 && BuiltInIgnores.IsPseudoFileSystem(context.Root, name))
        || !entry.IsFolder && name.SequenceEqual(".git"u8);

    private bool IsExcluded(FolderNode node, ReadOnlySpan<byte> name, bool isFolder) =>
        !context.Exclude.IsEmpty && context.Exclude.Judge(_path.Relative, name, isFolder, node.Excluded);

    private bool IsIncluded(FolderNode node, ReadOnlySpan<byte> name, bool isFolder) =>
        context.Include.IsEmpty || context.Include.Judge(_path.Relative, name, isFolder, node.Included);

    private FolderItem[] Collect(FolderNode node, in FolderRules rules)
    {
        var entries = _entries.Entries;
        var items = new FolderItem[entries.Length];
        var count = 0;
        foreach (ref var entry in entries)
        {
            var name = _entries.Name(entry);
            _path.Enter(name);
            if (context.HasFileStatus && !ReadStatus(node, ref entry, name))
                continue;
            var path = Encoding.UTF8.GetString(_path.Relative);
            items[count++] = !entry.IsFolder
                ? new FolderItem(new CrawledFile(path, entry.Size, entry.ModifiedTicks), null)
                : new FolderItem(default, new FolderNode(path, rules, IsIncluded(node, name, true), IsExcluded(node, name, true)));
        }
        return count == items.Length ? items : items[..count];
    }

    /// <summary>Reads the status; false for what is neither a regular file nor a folder, or has a problem.</summary>
    private bool ReadStatus(FolderNode node, ref FolderEntry entry, ReadOnlySpan<byte> name)
    {
        if (!FileStatus.TryRead(_path.ZeroTerminated, out var status))
        {
            NoteUnreadable(node, Encoding.UTF8.GetString(_path.Relative), null);
            return false;
        }
        (entry.Size, entry.ModifiedTicks) = (status.Size, status.ModifiedTicks);
        return entry.IsFolder ? status.IsFolder : status.IsRegularFile;
    }

    private void NoteUnreadable(FolderNode node, string path, Exception? error)
    {
        if (UnreadableEntry.Explain(context.AbsolutePath(path), path, error) is { } reason)
            node.Problems.Add(new FileProblem(path, reason));
    }
}
