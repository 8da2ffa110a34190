using Ax.Indexer.Model;
using Ax.Indexer.Tests.Support;

namespace Ax.Indexer.Tests.Searching;

/// <summary>Queries beside updates never fail, and each sees one published state.</summary>
public class ConcurrencyTests
{
    private const int Files = 20, Rounds = 30;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Queries_see_one_state(bool full)
    {
        await using var tree = new IndexedTree();
        WriteRound(tree, 0);
        await tree.UpdateAsync();
        var index = await tree.Index;
        using var done = new CancellationTokenSource();
        var asking = Enumerable.Range(0, 6).Select(i => Task.Run(() => AskAsync(index, i, done.Token))).ToList();

        for (var round = 1; round <= Rounds; round++)
        {
            WriteRound(tree, round);
            await index.UpdateAsync(new IndexRequest { Full = full && round % 2 == 0 });
        }
        await done.CancelAsync();

        Assert.All(await Task.WhenAll(asking), asked => Assert.True(asked > 0));
        Assert.Equal(Files, (await tree.FindAsync($"round_{Rounds}", 100)).Hits.Count);
    }

    [Fact]
    public async Task A_deleted_and_rebuilt_index_is_noticed()
    {
        await using var tree = new IndexedTree();
        tree.Write("a.c", "int alpha;\n");
        await tree.UpdateAsync();
        Assert.Single((await tree.FindAsync("alpha")).Hits);
        Directory.Delete(tree.IndexFolder, recursive: true);
        tree.Write("a.c", "int beta;\n");
        await using (var other = await CodeIndex.OpenAsync(tree.Options()))
            await other.UpdateAsync();

        Assert.Empty((await tree.FindAsync("alpha")).Hits);
        Assert.Single((await tree.FindAsync("beta")).Hits);
    }

    [Fact]
    public async Task A_closed_index_refuses_queries()
    {
        var tree = new IndexedTree();
        tree.Write("a.c", "int alpha;\n");
        await tree.UpdateAsync();
        var index = await tree.Index;
        await tree.DisposeAsync();
        await Assert.ThrowsAsync<ObjectDisposedException>(() => index.FindAsync(new SearchQuery("alpha")));
    }

    // All files change together: an answer that mixes rounds has seen two states.
    private static void WriteRound(IndexedTree tree, int round)
    {
        for (var i = 0; i < Files; i++)
            tree.Write($"f{i:00}.c", $"int all_of_them(int a{round}) {{ return {round}; }}\nint round_{round};\n");
    }

    private static async Task<int> AskAsync(CodeIndex index, int kind, CancellationToken done)
    {
        var asked = 0;
        do
        {
            asked++;
            if (kind == 0)
            {
                var totals = (await index.GetStatusAsync(CancellationToken.None)).Totals;
                Assert.Equal((Files, 2 * Files), (totals.Files, totals.Symbols));
            }
            else if (kind == 1)
            {
                var definitions = await index.FindDefinitionsAsync("all_of_them", CancellationToken.None);
                Assert.Equal(Files, definitions.Symbols.Count);
            }
            else
            {
                var hits = (await index.FindAsync(new SearchQuery(kind % 2 == 0 ? "round" : "all of them") { Limit = 1000 }, CancellationToken.None)).Hits;
                Assert.Equal(Files, hits.Count);
                Assert.Single(hits.Where(hit => hit.Symbol.Name != "all_of_them").Select(hit => hit.Symbol.Name).Distinct().DefaultIfEmpty("none"));
            }
        }
        while (!done.IsCancellationRequested);
        return asked;
    }
}
