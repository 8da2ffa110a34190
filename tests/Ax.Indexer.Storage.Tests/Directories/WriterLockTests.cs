using System.Globalization;
using Ax.Indexer.Model;
using Ax.Indexer.Storage.Directories;
using Ax.Indexer.Storage.Tests.Support;

namespace Ax.Indexer.Storage.Tests.Directories;

public class WriterLockTests
{
    [Fact]
    public void Only_one_writer_has_it_and_the_other_is_told_who()
    {
        using var index = new TemporaryIndex();
        using (WriterLock.Acquire(index.Folder))
        {
            var message = Assert.Throws<IndexLockedException>(() => WriterLock.Acquire(index.Folder)).Message;
            Assert.Contains(index.Folder.Path, message, StringComparison.Ordinal);
            Assert.Contains(Environment.ProcessId.ToString(CultureInfo.InvariantCulture), message, StringComparison.Ordinal);
        }
        WriterLock.Acquire(index.Folder).Dispose();
    }

    [Fact]
    public void A_file_that_a_dead_process_left_does_not_block()
    {
        using var index = new TemporaryIndex();
        WriterLock.Acquire(index.Folder).Dispose();
        foreach (var file in Directory.GetFiles(index.Folder.Path, "writer*"))
            File.WriteAllText(file, "4194304");
        using var held = WriterLock.Acquire(index.Folder);
        Assert.DoesNotContain("4194304", Assert.Throws<IndexLockedException>(() => WriterLock.Acquire(index.Folder)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void It_makes_the_folder_and_is_per_folder()
    {
        using var one = new TemporaryIndex();
        using var other = new TemporaryIndex();
        using var first = WriterLock.Acquire(new IndexDirectory(Path.Combine(one.Folder.Path, "deeper")));
        using var second = WriterLock.Acquire(other.Folder);
        Assert.True(File.Exists(Path.Combine(one.Folder.Path, "deeper", ".gitignore")));
    }

    [Fact]
    public void A_folder_where_it_cannot_be_made_is_no_other_writer()
    {
        using var index = new TemporaryIndex();
        Directory.CreateDirectory(Path.Combine(index.Folder.Path, "writer.lock"));
        var exception = Assert.Throws<IndexException>(() => WriterLock.Acquire(index.Folder));
        Assert.Contains(index.Folder.Path, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_many_that_try_at_once_one_gets_it()
    {
        using var index = new TemporaryIndex();
        var got = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(() =>
        {
            try
            {
                return WriterLock.Acquire(index.Folder);
            }
            catch (IndexLockedException)
            {
                return null;
            }
        })));
        Assert.Single(got, writer => writer is not null);
        foreach (var writer in got)
            writer?.Dispose();
    }
}
