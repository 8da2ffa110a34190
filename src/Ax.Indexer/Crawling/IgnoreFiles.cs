using Ax.Indexer.Model;

namespace Ax.Indexer.Crawling;

/// <summary>Finds and reads the ignore files that hold in a folder. Thread-safe.</summary>
/// <param name="environment">Where git's configuration is.</param>
/// <param name="root">The root of the crawl, absolute.</param>
/// <param name="observer">Told which files are asked; null for nobody.</param>
internal sealed class IgnoreFiles(GitEnvironment environment, string root, ICrawlObserver? observer = null)
{
    /// <summary>Larger ones are a mistake.</summary>
    private const long MaxBytes = 16 << 20;

    /// <summary>
    /// The rules around a root: git's excludes, then the ignore files from the top of the work tree down to the root's parent.
    /// Without a work tree around it only the global excludes hold: <c>.gitignore</c> files apply also where there is no repository,
    /// as sources are often unpacked from an archive, but then those above the root belong to something else.
    /// </summary>
    public FolderRules Around(List<FileProblem> problems)
    {
        if (GitWorkTree.Find(root) is not { } workTree)
            return OutsideRepositories(problems);
        var rules = Top(workTree, default, problems);
        foreach (var folder in Between(workTree.Top))
            rules = Inside(folder, rules, hasAxIgnore: true, hasGitIgnore: true, problems);
        return rules;
    }

    /// <summary>The rules at the top of a work tree. Rules of git from outside end here, as they do for git.</summary>
    public FolderRules Top(GitWorkTree workTree, FolderRules outer, List<FileProblem> problems)
    {
        // It changes with every checkout, and then much may have.
        observer?.Consult(workTree.Head);
        var settings = ReadSettings(workTree.Config);
        var scope = Extend(null, environment.ExcludesFile(settings, workTree.Top), workTree.Top, settings.IgnoreCase, problems);
        scope = Extend(scope, workTree.Exclude, workTree.Top, settings.IgnoreCase, problems);
        return outer with { Git = scope, IgnoreCase = settings.IgnoreCase, InRepository = true };
    }

    /// <summary>The rules inside a folder.</summary>
    public FolderRules Inside(string folder, FolderRules outer, bool hasAxIgnore, bool hasGitIgnore, List<FileProblem> problems)
    {
        if (hasAxIgnore)
            outer = outer with { Ax = Extend(outer.Ax, Path.Join(folder, ".axignore"), folder, outer.IgnoreCase, problems) };
        if (hasGitIgnore)
            outer = outer with { Git = Extend(outer.Git, Path.Join(folder, ".gitignore"), folder, outer.IgnoreCase, problems) };
        return outer;
    }

    private FolderRules OutsideRepositories(List<FileProblem> problems)
    {
        var settings = ReadSettings(null);
        var scope = Extend(null, environment.ExcludesFile(settings, root), root, settings.IgnoreCase, problems);
        return new FolderRules(null, scope, settings.IgnoreCase, InRepository: false);
    }

    private GitSettings ReadSettings(string? repositoryConfig)
    {
        var settings = environment.ReadSettings(repositoryConfig);
        settings.Sources.ForEach(file => observer?.Consult(file));
        return settings;
    }

    /// <summary>The folders from the top down to the one above the root.</summary>
    private Stack<string> Between(string top)
    {
        var folders = new Stack<string>();
        for (var current = root; current != top;)
        {
            current = Path.GetDirectoryName(current)!;
            folders.Push(current);
        }
        return folders;
    }

    private IgnoreScope? Extend(IgnoreScope? scope, string? file, string folder, bool ignoreCase, List<FileProblem> problems)
    {
        if (file is null || Read(file, problems) is not { } content)
            return scope;
        var rules = IgnoreRules.Parse(content, ignoreCase);
        return rules.IsEmpty ? scope : new IgnoreScope(scope, rules, CrawlContext.Bytes(folder).Length);
    }

    private byte[]? Read(string path, List<FileProblem> problems)
    {
        observer?.Consult(path);
        try
        {
            var file = new FileInfo(path);
            // Like git, no links. What has no length is empty or, like a FIFO, must not be opened.
            if (!file.Exists || file.LinkTarget is not null || file.Length == 0)
                return null;
            if (file.Length <= MaxBytes)
                return File.ReadAllBytes(path);
            problems.Add(new FileProblem(Relative(path), "The ignore file is too large to be one; its rules do not apply.", IsWarning: true));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            problems.Add(new FileProblem(Relative(path), "The ignore file cannot be read; its rules do not apply.", IsWarning: true));
        }
        return null;
    }

    private string Relative(string path) => Path.GetRelativePath(root, path).Replace(Path.DirectorySeparatorChar, '/');
}
