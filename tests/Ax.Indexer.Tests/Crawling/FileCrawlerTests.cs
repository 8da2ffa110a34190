using Ax.Indexer.Crawling;

namespace Ax.Indexer.Tests.Crawling;

public class FileCrawlerTests
{
    [Fact]
    public void Order_is_by_component_and_the_same_for_any_number_of_threads()
    {
        using var tree = new TemporaryTree();
        var random = new Random(1);
        for (var i = 0; i < 2000; i++)
            tree.Write($"d{random.Next(20)}/e{random.Next(20)}/f{random.Next(50)}.c");
        foreach (var file in new[] { "a.c", "a/z", "a-b/x", "B", "\u00e9", "\U0001F600", "\uFB01" })
            tree.Write(file);
        var once = tree.Crawl(options => options.MaxDegreeOfParallelism = 1);
        Assert.Equal(["B", "a/z", "a-b/x", "a.c"], once.Take(4));
        Assert.Equal(["\u00e9", "\uFB01", "\U0001F600"], once.TakeLast(3));
        for (var i = 0; i < 20; i++)
            Assert.Equal(once, tree.Crawl(options => options.MaxDegreeOfParallelism = 4));
    }

    [Fact]
    public void Size_and_time_are_those_of_the_file()
    {
        using var tree = new TemporaryTree();
        var path = tree.Write("a.c", "12345");
        var time = new DateTime(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc).AddTicks(1234567);
        File.SetLastWriteTimeUtc(path, time);
        var file = Assert.Single(new FileCrawler(tree.Root, tree.Options()).Crawl(tree.Problems.Add, CancellationToken.None));
        Assert.Equal(new CrawledFile("a.c", 5, time.Ticks), file);
    }

    [Fact]
    public void Hidden_files_are_yielded_on_request()
    {
        using var tree = new TemporaryTree();
        tree.Write(".hidden/a");
        tree.Write(".git/HEAD");
        tree.Write("a/.b");
        tree.Check("");
        tree.Check(".hidden/a a/.b", options => options.IncludeHidden = true);
    }

    [Fact]
    public void What_builds_a_project_on_its_host_is_not_hidden()
    {
        using var tree = new TemporaryTree();
        tree.Write(".github/workflows/ci.yml");
        tree.Write(".gitlab-ci.yml");
        tree.Write(".github/.secret");
        tree.Check(".github/workflows/ci.yml .gitlab-ci.yml");
    }

    [Fact]
    public void Globs_include_and_exclude()
    {
        using var tree = new TemporaryTree();
        foreach (var file in new[] { "src/a.cs", "src/gen/a.cs", "src/gen/keep.cs", "src/a.txt", "lib/a.cs", "lib/node_modules/a.cs" })
            tree.Write(file);
        tree.Check("lib/a.cs src/a.cs src/gen/a.cs src/gen/keep.cs", options => options.Include.Add("*.cs"));
        tree.Check("src/a.cs src/a.txt src/gen/a.cs src/gen/keep.cs", options => options.Include.Add("src/"));
        tree.Check("lib/a.cs src/a.cs src/a.txt", options => options.Exclude.Add("src/gen"));
        tree.Check("lib/a.cs src/a.cs src/a.txt src/gen/keep.cs", options =>
        {
            options.Exclude.Add("gen/");
            options.Exclude.Add("!keep.cs");
        });
    }

    [Fact]
    public void A_missing_root_is_an_error()
    {
        using var tree = new TemporaryTree();
        Assert.Throws<DirectoryNotFoundException>(() => tree.Crawl(root: "missing"));
    }

    [Fact]
    public void Cancellation_ends_the_crawl()
    {
        using var tree = new TemporaryTree();
        for (var i = 0; i < 50; i++)
            tree.Write($"d{i}/f");
        using var source = new CancellationTokenSource();
        var seen = 0;
        Assert.Throws<OperationCanceledException>(() =>
        {
            foreach (var _ in new FileCrawler(tree.Root, tree.Options()).Crawl(tree.Problems.Add, source.Token))
            {
                if (++seen == 10)
                    source.Cancel();
            }
        });
        Assert.Equal(10, seen);
    }

    [Fact]
    public void A_consumer_may_stop_early()
    {
        using var tree = new TemporaryTree();
        for (var i = 0; i < 200; i++)
            tree.Write($"d{i}/e/f");
        for (var i = 0; i < 50; i++)
            Assert.Equal("d0/e/f", new FileCrawler(tree.Root, tree.Options()).Crawl(tree.Problems.Add, CancellationToken.None).First().Path);
    }
}
