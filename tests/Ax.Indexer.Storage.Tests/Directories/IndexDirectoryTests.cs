using Ax.Indexer.Model;
using Ax.Indexer.Storage.Directories;
using Ax.Indexer.Storage.Tests.Support;

namespace Ax.Indexer.Storage.Tests.Directories;

public class IndexDirectoryTests
{
    [Fact]
    public void A_new_folder_hides_itself_from_version_control()
    {
        using var index = new TemporaryIndex();
        Assert.Equal("*\n", File.ReadAllText(Path.Combine(index.Folder.Path, ".gitignore")));
        File.WriteAllText(Path.Combine(index.Folder.Path, ".gitignore"), "mine");
        index.Folder.Create();
        Assert.Equal("mine", File.ReadAllText(Path.Combine(index.Folder.Path, ".gitignore")));
    }

    [Fact]
    public void A_folder_that_cannot_be_made_is_named()
    {
        using var index = new TemporaryIndex();
        var file = Path.Combine(index.Folder.Path, "file");
        File.WriteAllText(file, "");
        var blocked = Path.Combine(file, "below");
        var message = Assert.Throws<IndexException>(new IndexDirectory(blocked).Create).Message;
        Assert.Contains(blocked, message, StringComparison.Ordinal);
        Assert.Contains("--db", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_published_at_first()
    {
        using var index = new TemporaryIndex();
        Assert.Null(index.Folder.FindDatabase());
        Assert.Null(new IndexDirectory(Path.Combine(index.Folder.Path, "missing")).FindDatabase());
    }

    [Theory]
    [InlineData("")]
    [InlineData("../index-1.db")]
    [InlineData("index-.db")]
    [InlineData("index--1.db")]
    [InlineData("index-1.db/../../x")]
    [InlineData("index-1.db-wal")]
    public void A_pointer_to_anything_but_a_generation_counts_as_none(string pointer)
    {
        using var index = new TemporaryIndex();
        File.WriteAllText(Path.Combine(index.Folder.Path, "CURRENT"), pointer);
        Assert.Null(index.Folder.FindDatabase());
    }

    [Fact]
    public void Each_build_is_a_generation_and_the_last_one_stays()
    {
        using var index = new TemporaryIndex();
        index.Build("a.c: x");
        Assert.Equal([".gitignore", "CURRENT", "index-1.db"], index.FileNames);
        index.Build("b.c: y");
        Assert.Equal([".gitignore", "CURRENT", "index-2.db"], index.FileNames);
        Assert.Equal("index-2.db", Path.GetFileName(index.Database));
        Assert.Equal("b.c", index.Files());
    }

    [Fact]
    public void What_crashed_builds_left_is_deleted()
    {
        using var index = new TemporaryIndex();
        index.Build("a.c: x");
        foreach (var leftover in (ReadOnlySpan<string>)["index-9.db", "index-9.db-wal", "index-9.db-shm", "index-9.db-journal", "CURRENT.new"])
            File.WriteAllText(Path.Combine(index.Folder.Path, leftover), "");
        File.WriteAllText(Path.Combine(index.Folder.Path, "index.html"), "not ours");
        index.Build("b.c: y");
        Assert.Equal([".gitignore", "CURRENT", "index-2.db", "index.html"], index.FileNames);
    }

    [Fact]
    public void Its_size_counts_everything_in_it()
    {
        using var index = new TemporaryIndex();
        var before = index.Folder.MeasureBytes();
        Directory.CreateDirectory(Path.Combine(index.Folder.Path, "content"));
        File.WriteAllText(Path.Combine(index.Folder.Path, "content", "segment"), "12345");
        Assert.Equal(before + 5, index.Folder.MeasureBytes());
        Assert.Equal(0, new IndexDirectory(Path.Combine(index.Folder.Path, "missing")).MeasureBytes());
    }
}
