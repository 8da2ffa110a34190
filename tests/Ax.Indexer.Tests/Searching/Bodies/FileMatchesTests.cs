using Ax.Indexer.Storage.Content;
using Ax.Indexer.Storage.Directories;
using Ax.Indexer.Storage.Reads;
using Ax.Indexer.Tests.Support;

namespace Ax.Indexer.Tests.Searching.Bodies;

/// <summary>Several questions to the trigram index at once.</summary>
public class FileMatchesTests
{
    private static readonly TrigramQuery[] Queries = [Query("alpha"), Query("beta"), Query("gamma")];

    [Fact]
    public async Task Files_are_told_by_what_they_may_match_and_those_that_are_gone_are_not()
    {
        await using var tree = new IndexedTree();
        tree.Write("a.txt", "ALPHA beta\n");
        tree.Write("b.txt", "alphabet\n");
        tree.Write("c.txt", "nothing\n");
        tree.Write("d.txt", "betamax, gamma, alpha\n");
        await tree.UpdateAsync();
        var index = new TrigramIndex(new IndexDirectory(tree.IndexFolder));
        Assert.Equal("4: 1=b.txt 3=a.txt 7=d.txt", Describe(tree, index));

        tree.Write("a.txt", "gamma alone\n");
        File.Delete(tree.Full("b.txt"));
        await tree.UpdateAsync();
        Assert.Equal("3: 4=a.txt 7=d.txt", Describe(tree, index));
        Assert.Equal("3: 4=a.txt 7=d.txt", Describe(tree, index));
        File.Delete(tree.Full("d.txt"));
        await tree.UpdateAsync();
        Assert.Equal("2: 4=a.txt", Describe(tree, index));
    }

    [Fact]
    public async Task Files_of_a_damaged_segment_may_match_all()
    {
        await using var tree = new IndexedTree();
        tree.Write("a.txt", "alpha\n");
        tree.Write("b.txt", "nothing\n");
        await tree.UpdateAsync();
        tree.Write("c.txt", "beta\n");
        await tree.UpdateAsync();
        File.Delete(Directory.GetFiles(Path.Combine(tree.IndexFolder, "content")).Order(StringComparer.Ordinal).First());
        Assert.Equal("3: 2=c.txt 7=a.txt,b.txt", Describe(tree, new TrigramIndex(new IndexDirectory(tree.IndexFolder))));
    }

    private static TrigramQuery Query(string text) => TrigramQuery.For([[text]], ignoresCase: true)!;

    private static string Describe(IndexedTree tree, TrigramIndex index)
    {
        using var reader = IndexReader.Open(tree.Database);
        var matches = index.FindEach(reader, Queries);
        Assert.All(matches.Masks, mask => Assert.Equal(matches.CountOf(mask), matches.FilesOf(mask).Count()));
        return $"{matches.Files}: " + string.Join(' ', matches.Masks.Select(mask =>
            $"{mask}={string.Join(',', matches.FilesOf(mask).Select(file => reader.FindFile(file)!.Path).Order(StringComparer.Ordinal))}"));
    }
}
