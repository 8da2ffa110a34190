namespace Ax.Indexer.Tests.Crawling;

/// <summary>The crawler yields what git would add, whatever the ignore files say.</summary>
public class GitOracleTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Random_trees_are_crawled_as_git_lists_them(int series)
    {
        var decided = 0;
        for (var seed = series * 100; seed < series * 100 + 100; seed++)
        {
            using var tree = new TemporaryTree();
            tree.GitInit();
            new RandomIgnores(seed).Fill(tree);
            var expected = Sorted(tree.Git("", "ls-files", "-co", "--exclude-standard", "-z"));
            var actual = tree.Crawl(options => options.IncludeHidden = true);
            Assert.True(expected.SequenceEqual(actual.Order(StringComparer.Ordinal)), Difference(seed, expected, actual));

            var all = AllFiles(tree.Root);
            var ignored = Sorted(tree.Git(string.Concat(all.Select(path => path + "\0")), "check-ignore", "--stdin", "-z"));
            Assert.True(all.Except(actual).Order(StringComparer.Ordinal).SequenceEqual(ignored), Difference(seed, ignored, [.. all.Except(actual)]));
            decided += ignored.Count > 0 && actual.Count > 0 ? 1 : 0;
        }
        Assert.True(decided > 40, $"Only {decided} of the trees tell anything.");
    }

    [Fact]
    public void This_repository_is_crawled_as_git_lists_it()
    {
        var root = AppContext.BaseDirectory;
        while (root is not null && !File.Exists(Path.Combine(root, "Indexer.sln")))
            root = Path.GetDirectoryName(root);
        if (root is null || !Path.Exists(Path.Combine(root, ".git")))
            return;
        using var tree = new TemporaryTree();
        // git also lists files that are tracked and gone.
        var expected = Sorted(tree.Git("", "-C", root, "ls-files", "-co", "--exclude-standard", "-z"))
            .Where(path => new FileInfo(Path.Combine(root, path)) is { Exists: true, LinkTarget: null }).ToList();
        var actual = tree.Crawl(options => options.IncludeHidden = true, root);
        Assert.Equal(expected, actual.Order(StringComparer.Ordinal));
    }

    private static List<string> Sorted(string zeroSeparated) =>
        [.. zeroSeparated.Split('\0', StringSplitOptions.RemoveEmptyEntries).Distinct().Order(StringComparer.Ordinal)];

    private static List<string> AllFiles(string root) =>
        [.. Directory.EnumerateFiles(root, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 })
            .Select(path => Path.GetRelativePath(root, path)).Where(path => !path.StartsWith(".git/", StringComparison.Ordinal))];

    private static string Difference(int seed, List<string> expected, List<string> actual) =>
        $"seed {seed}: missing {string.Join(", ", expected.Except(actual))}; too many {string.Join(", ", actual.Except(expected))}";
}
