using System.Diagnostics;
using System.Text;
using Ax.Indexer.Crawling;
using Ax.Indexer.Model;

namespace Ax.Indexer.Tests.Crawling;

/// <summary>A folder tree that lives as long as a test, and a git that knows nothing of the user's machine.</summary>
internal sealed class TemporaryTree : IDisposable
{
    private readonly string _base = Directory.CreateTempSubdirectory("ax-crawl-").FullName;

    public TemporaryTree()
    {
        Root = Directory.CreateDirectory(Path.Combine(_base, "tree")).FullName;
        Home = Directory.CreateDirectory(Path.Combine(_base, "home")).FullName;
    }

    public string Root { get; }

    public string Home { get; }

    public List<FileProblem> Problems { get; } = [];

    public CrawlOptions Options() => new() { Git = new GitEnvironment { Home = Home } };

    public string Write(string path, string content = "")
    {
        var full = Path.Combine(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, content);
        return full;
    }

    public void WriteHome(string path, string content) => Write(Path.Combine(Home, path), content);

    public List<string> Crawl(Action<CrawlOptions>? configure = null, string root = "")
    {
        var options = Options();
        configure?.Invoke(options);
        return [.. new FileCrawler(Path.Combine(Root, root), options).Crawl(Problems.Add, CancellationToken.None).Select(file => file.Path)];
    }

    public void Check(string expected, Action<CrawlOptions>? configure = null, string root = "") =>
        Assert.Equal(expected, string.Join(' ', Crawl(configure, root)));

    public string GitInit() => Git("", "init", "-q", ".");

    public string Git(string input, params string[] arguments) => Run("git", input, arguments);

    public string Run(string program, string input, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = Root,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
        };
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("GIT_", StringComparison.Ordinal)).ToList())
            start.Environment.Remove(name);
        start.Environment.Remove("XDG_CONFIG_HOME");
        start.Environment["HOME"] = Home;
        start.Environment["GIT_CONFIG_GLOBAL"] = "/dev/null";
        start.Environment["GIT_CONFIG_NOSYSTEM"] = "1";
        using var process = Process.Start(start)!;
        var writing = Task.Run(() =>
        {
            process.StandardInput.Write(input);
            process.StandardInput.Close();
        });
        var output = process.StandardOutput.ReadToEnd();
        writing.GetAwaiter().GetResult();
        process.WaitForExit();
        return output;
    }

    public void Dispose()
    {
        // Paths may be longer than the framework can delete.
        if (OperatingSystem.IsWindows())
            Directory.Delete(_base, recursive: true);
        else
            Process.Start("rm", ["-rf", _base]).WaitForExit();
    }
}
