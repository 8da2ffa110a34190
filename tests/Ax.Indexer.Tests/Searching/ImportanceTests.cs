using Ax.Indexer.Model;
using Ax.Indexer.Tests.Support;

namespace Ax.Indexer.Tests.Searching;

public class ImportanceTests
{
    private static readonly RankingWeights Important = RankingWeights.Default with { Importance = 10 };

    [Fact]
    public async Task What_many_files_import_comes_first_when_it_is_asked_for()
    {
        await using var tree = await TreeAsync();

        Assert.Equal(["a.py", "z.py"], (await FindAsync(await tree.Index, RankingWeights.Default)).Select(hit => hit.Symbol.Path));
        Assert.Equal(["z.py", "a.py"], (await FindAsync(await tree.Index, Important)).Select(hit => hit.Symbol.Path));
    }

    [Fact]
    public async Task It_is_a_factor_that_is_1_by_default()
    {
        await using var tree = await TreeAsync();
        static IEnumerable<double> Factors(IEnumerable<SearchHit> hits) => hits.Select(hit => hit.Factors.Single(factor => factor.Name == "importance").Value);

        Assert.Equal([1, 1], Factors(await FindAsync(await tree.Index, RankingWeights.Default)));
        Assert.Equal(2, Factors(await FindAsync(await tree.Index, Important)).Distinct().Count());
        Assert.All(Factors(await FindAsync(await tree.Index, Important)), factor => Assert.True(factor > 1));
    }

    [Fact]
    public async Task What_is_private_or_inside_has_less_of_it()
    {
        await using var tree = new IndexedTree();
        tree.Write("lib.py", "class Page:\n    read_page = 1\n\ndef _read_page():\n    pass\n\ndef read_page():\n    pass\n");
        tree.Write("user.py", "from lib import read_page\n");
        await tree.UpdateAsync();
        var hits = (await (await tree.Index).FindAsync(new SearchQuery("read page path:lib.py") { Ranking = Important, Explain = true, GroupDuplicates = false })).Hits;
        double Of(int line) => hits.Single(hit => hit.Symbol.Line == line).Factors.Single(factor => factor.Name == "importance").Value;

        Assert.True(Of(6) > Of(1));
        Assert.True(Of(6) > Of(3));
    }

    [Fact]
    public async Task After_an_update_it_is_that_of_a_rebuilt_index()
    {
        await using var tree = await TreeAsync();
        await FindAsync(await tree.Index, Important);
        for (var file = 0; file < 9; file++)
            tree.Write($"user{file}.py", "import a\n");
        tree.Write("more.py", "import user1\n");
        await tree.UpdateAsync();
        await using var rebuilt = await tree.RebuildAsync();

        var hits = await FindAsync(await tree.Index, Important);

        Assert.Equal(["a.py", "z.py"], hits.Select(hit => hit.Symbol.Path));
        Assert.Equal((await FindAsync(rebuilt, Important)).Select(hit => hit.Score), hits.Select(hit => hit.Score));
    }

    private static async Task<IndexedTree> TreeAsync()
    {
        var tree = new IndexedTree();
        tree.Write("a.py", "def read_page():\n    pass\n");
        tree.Write("z.py", "def read_page():\n    pass\n");
        for (var file = 0; file < 9; file++)
            tree.Write($"user{file}.py", "import z\n");
        await tree.UpdateAsync();
        return tree;
    }

    private static async Task<IReadOnlyList<SearchHit>> FindAsync(CodeIndex index, RankingWeights ranking) =>
        (await index.FindAsync(new SearchQuery("read_page") { Ranking = ranking, Explain = true })).Hits;
}
