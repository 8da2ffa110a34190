using System.Globalization;
using Ax.Indexer.Model;
using Ax.Indexer.Tests.Support;

namespace Ax.Indexer.Tests.Searching;

public class RankingWeightTests
{
    [Fact]
    public async Task Weights_come_from_the_query_or_else_from_the_options()
    {
        await using var tree = new IndexedTree();
        tree.Write("src/a/b/page.py", "def read_page():\n    pass\n");
        tree.Write("tests/test_page.py", "def read_page():\n    pass\n");
        await tree.UpdateAsync();
        var options = tree.Options();
        options.Ranking = RankingWeights.Default with { Test = 100 };
        await using var index = await CodeIndex.OpenAsync(options);
        async Task<string> FirstAsync(RankingWeights? ranking) =>
            (await index.FindAsync(new SearchQuery("read_page") { Ranking = ranking })).Hits[0].Symbol.Path;

        Assert.Equal("src/a/b/page.py", (await tree.FindAsync("read_page")).Hits[0].Symbol.Path);
        Assert.Equal("tests/test_page.py", await FirstAsync(null));
        Assert.Equal("src/a/b/page.py", await FirstAsync(RankingWeights.Default));
        Assert.Equal("tests/test_page.py", await FirstAsync(RankingWeights.Default with { Test = 1 }));
    }

    [Fact]
    public async Task A_changed_weight_is_seen_in_its_factor_and_in_no_other()
    {
        await using var tree = new IndexedTree();
        tree.Write("tests/generated/test_page.py", "class Page:\n    def read_page(self):\n        pass\n");
        await tree.UpdateAsync();
        var index = await tree.Index;
        async Task<Dictionary<string, double>> FactorsAsync(RankingWeights weights) =>
            (await index.FindAsync(new SearchQuery("read_page") { Ranking = weights, Explain = true })).Hits[0].Factors.ToDictionary(factor => factor.Name, factor => factor.Value);

        var before = await FactorsAsync(RankingWeights.Default);
        var after = await FactorsAsync(RankingWeights.Default with { Test = 0.9, FunctionKind = 7 });

        Assert.Equal((0.35, 0.9), (before["test"], after["test"]));
        Assert.Equal((2, 7), (before["kind"], after["kind"]));
        Assert.Equal(["kind", "test"], before.Where(factor => factor.Value != after[factor.Key]).Select(factor => factor.Key).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Each_weight_sets_what_it_reads_and_nothing_else()
    {
        foreach (var weight in RankingWeight.All)
        {
            var changed = weight.Set(RankingWeights.Default, weight.Greatest);

            Assert.Equal([weight.Name], RankingWeight.All.Where(other => other.Of(changed) != other.Default).Select(other => other.Name));
            Assert.Equal(weight.Greatest, weight.Of(changed));
            Assert.Equal(RankingWeights.Default, weight.Set(changed, weight.Default));
            Assert.Throws<ArgumentOutOfRangeException>(() => weight.Set(RankingWeights.Default, weight.Greatest + 0.1));
            Assert.Throws<ArgumentOutOfRangeException>(() => weight.Set(RankingWeights.Default, weight.Least - 0.001));
            Assert.Throws<ArgumentOutOfRangeException>(() => weight.Set(RankingWeights.Default, double.NaN));
        }
        Assert.Equal(typeof(RankingWeights).GetProperties().Count(property => property.PropertyType == typeof(double)), RankingWeight.All.Count);
    }

    [Fact]
    public async Task Each_weight_belongs_to_a_factor()
    {
        await using var tree = new IndexedTree();
        tree.Write("a.py", "def read_page():\n    pass\n");
        await tree.UpdateAsync();

        var factors = (await tree.FindAsync("read_page", 1, explain: true)).Hits[0].Factors.Select(factor => factor.Name);

        Assert.Equal(factors, RankingWeight.All.Select(weight => weight.Name.Split('.')[0]).Distinct());
    }

    [Fact]
    public void The_guide_lists_all_weights_with_their_defaults_and_ranges()
    {
        var rows = Documentation.Repository.Read("docs/guides/search.md").Split('\n')
            .Where(line => line.StartsWith("| `", StringComparison.Ordinal) && line.Split('|').Length == 6)
            .Select(line => string.Join(' ', line.Split('|')[1..4].Select(cell => cell.Trim())));

        Assert.Equal(
            RankingWeight.All.Select(weight => string.Create(CultureInfo.InvariantCulture, $"`{weight.Name}` {weight.Default} {weight.Least}–{weight.Greatest}")), rows);
    }
}
