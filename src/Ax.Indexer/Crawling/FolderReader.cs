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
        if (node.Wanted is null)
            context.Observer?.Enter(node.Folder, folder);
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
        if (Judge(node, rules) == 0 && WithoutPackagersIgnores(node, rules) is { } others)
        {
            if (node.Wanted is null)
                node.Problems.Add(new FileProblem(".gitignore", "It ignores the whole tree, which is no git repository; its rules do not apply.", IsWarning: true));
            rules = others;
        }
        KeepSelected(node.Wanted);
        node.Items = Collect(node, rules);
    }

    private FolderRules RulesInside(FolderNode node, string folder)
    {
        var rules = node.Rules;
        if (_entries.HasGit)
            rules = GitWorkTree.TryOpen(folder) is { } workTree ? ignoreFiles.Top(workTree, rules, node.Problems) : NoWorkTreeYet(folder, rules);
        return ignoreFiles.Inside(folder, rules, _entries.HasAxIgnore, _entries.HasGitIgnore, node.Problems);
    }

    // What is being made by git init or clone.
    private FolderRules NoWorkTreeYet(string folder, in FolderRules rules)
    {
        context.Observer?.Consult(Path.Join(folder, ".git", "HEAD"));
        return rules;
    }

    /// <summary>
    /// Rules that let something through where the root's own <c>.gitignore</c> lets nothing, or null. Unpacked archives have such files:
    /// Debian's Linux sources ignore <c>/*</c> for the sake of whoever packages them. In a repository, nothing is the right answer.
    /// </summary>
    private FolderRules? WithoutPackagersIgnores(FolderNode node, in FolderRules rules)
    {
        if (node.Path.Length > 0 || rules.InRepository || !_entries.HasGitIgnore)
            return null;
        var others = rules with { Git = node.Rules.Git };
        return Judge(node, others) > 0 ? others : null;
    }

    /// <summary>Marks what is left out, and counts what is not, hidden entries aside.</summary>
    private int Judge(FolderNode node, in FolderRules rules)
    {
        var kept = 0;
        foreach (ref var entry in _entries.Entries)
        {
            // In the root, all entries decide together which rules hold.
            var isAsked = node.Wanted is null || node.Path.Length == 0 || node.Wanted.Contains(Encoding.UTF8.GetString(_entries.Name(entry)));
            entry.IsLeftOut = entry.IsOther || !isAsked || !Keeps(node, entry, rules);
            if (!entry.IsLeftOut && _entries.Name(entry)[0] != '.')
                kept++;
        }
        return kept;
    }

    private void KeepSelected(IReadOnlySet<string>? wanted)
    {
        var entries = _entries.Entries;
        var kept = 0;
        foreach (ref readonly var entry in entries)
        {
            if (!entry.IsLeftOut && (wanted is null || wanted.Contains(Encoding.UTF8.GetString(_entries.Name(entry)))))
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
        name[0] == '.' && !context.IncludeHidden && !VisibleDotNames.Contains(name)
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
                : new FolderItem(default, new FolderNode(new CrawledFolder(path, rules, IsIncluded(node, name, true), IsExcluded(node, name, true))));
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
