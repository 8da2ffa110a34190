using System.Text;

namespace Ax.Indexer.Crawling;

/// <summary>What is the same for every folder of a crawl. Immutable and thread-safe.</summary>
internal sealed class CrawlContext
{
    public CrawlContext(string root, CrawlOptions options)
    {
        Root = RealPath.Of(root);
        IncludeHidden = options.IncludeHidden;
        Include = new GlobSet(options.Include);
        Exclude = new GlobSet(options.Exclude);
        Git = options.Git;
        Observer = options.Observer;
        Prefix = Bytes(Root);
        HasFileStatus = FileStatus.IsSupported(Root, Encoding.UTF8.GetBytes(Root + '\0'));
    }

    /// <summary>The root, absolute and without links.</summary>
    public string Root { get; }

    /// <summary>The root in UTF-8 with a slash at its end.</summary>
    public byte[] Prefix { get; }

    public bool IncludeHidden { get; }

    public GlobSet Include { get; }

    public GlobSet Exclude { get; }

    public GitEnvironment Git { get; }

    public ICrawlObserver? Observer { get; }

    /// <summary>Whether <see cref="FileStatus"/> works here.</summary>
    public bool HasFileStatus { get; }

    public string AbsolutePath(string relativePath) => relativePath.Length == 0 ? Root : Path.Join(Root, relativePath);

    /// <summary>A folder's absolute path in UTF-8, with <c>/</c> between and after its components.</summary>
    public static byte[] Bytes(string folder)
    {
        var path = OperatingSystem.IsWindows() ? folder.Replace('\\', '/') : folder;
        return Encoding.UTF8.GetBytes(path.EndsWith('/') ? path : path + '/');
    }
}
