using Ax.Indexer.Storage.Content;
using Ax.Indexer.Storage.Directories;
using Ax.Indexer.Storage.Reads;
using Ax.Indexer.Storage.Tests.Support;
using Ax.Indexer.Storage.Writes;

namespace Ax.Indexer.Storage.Tests.Writes;

/// <summary>What a brief update leaves for later, a later one does.</summary>
public class BriefUpdateTests
{
    [Fact]
    public void Segments_are_merged_and_the_log_is_emptied_by_the_next_update_that_is_not_brief()
    {
        using var index = new TemporaryIndex();
        index.Build("kept.c: kept");
        using var reader = index.Read();
        for (var i = 0; i < 40; i++)
            Save(index, $"f{i % 20}.c: name{i}");

        Assert.True(Log(index).Length > 0);
        // Those of which nothing is left are no part of the index, but are still on the disk.
        Assert.Equal(21, reader.ListSegments().Count);
        Assert.Equal(41, Segments(index));
        Assert.Single(reader.FindSymbols(SymbolMatch.Name("name39"), SymbolFilter.None, 10));
        Assert.Empty(reader.FindSymbols(SymbolMatch.Name("name1"), SymbolFilter.None, 10));
        Assert.Empty(new TrigramIndex(index.Folder).Verify(reader).Damaged);

        index.Update(static _ => { });
        Assert.Equal(0, Log(index).Length);
        Assert.Single(reader.ListSegments());
        Assert.Equal(1, Segments(index));
        Assert.Empty(new TrigramIndex(index.Folder).Verify(reader).Damaged);
    }

    [Fact]
    public void Names_of_segments_of_another_process_are_not_taken_again()
    {
        using var index = new TemporaryIndex();
        index.Build("a.c: one");
        Save(index, "b.c: two");
        // As a process that has looked at the folder before and one that has not.
        var other = new IndexDirectory(index.Folder.Path);
        using (var update = IncrementalUpdate.Start(other))
        {
            TemporaryIndex.Fill(update, "c.c: three");
            update.IsBrief = true;
            update.Commit();
        }
        Save(index, "d.c: four");

        using var reader = index.Read();
        Assert.Empty(new TrigramIndex(index.Folder).Verify(reader).Damaged);
        Assert.Equal(4, reader.ListFileIds().Count);
    }

    private static void Save(TemporaryIndex index, string file)
    {
        using var update = IncrementalUpdate.Start(index.Folder);
        update.IsBrief = true;
        using (var reader = index.Read())
        {
            if (reader.FindFile(file.Split(": ")[0]) is { } known)
                update.Remove(known.Id);
        }
        TemporaryIndex.Fill(update, file);
        update.Commit();
    }

    private static int Segments(TemporaryIndex index) => Directory.GetFiles(Path.Combine(index.Folder.Path, "content")).Length;

    private static FileInfo Log(TemporaryIndex index) => new(index.Database + "-wal");
}
