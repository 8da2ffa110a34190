using Ax.Indexer.Model;
using Ax.Indexer.Relevance.Corpora;
using Ax.Indexer.Relevance.DataSets;
using Ax.Indexer.Relevance.Engines;

namespace Ax.Indexer.Relevance.Tests.Corpora;

public sealed class KnownItemTests : IDisposable
{
    private readonly DirectoryInfo _tree = Directory.CreateTempSubdirectory("ax-known-");

    [Fact]
    public async Task The_documentation_that_is_asked_for_is_not_in_the_index_and_nothing_else_changes()
    {
        var none = CancellationToken.None;
        await File.WriteAllTextAsync(Path.Combine(_tree.FullName, "Store.java"), """
            class Store {
                /** Moves every pending entry into the archive. */
                void flush(int a) { }
                /** Moves every pending entry into the archive at once. */
                void flush() { }
                /** Something said of two of them here. */
                int size() { return 0; }
                /** Something said of two of them here. */
                int count() { return 0; }
            }
            """, none);
        await using var copy = await WorkingCopy.CreateAsync(_tree.FullName, none);
        var before = Catalog.Read(copy.Database);
        var plain = before.Where(entry => entry.Name == "flush").ToList();
        Assert.All(plain, entry => Assert.NotEqual(0, entry.Doc.Length));

        var queries = KnownItems.Draw(copy, before, "java", 10);
        var query = Assert.Single(queries);
        Assert.Equal(("flush", "Store.java"), (query.Name, query.Path));
        Assert.StartsWith("Moves every pending entry into the archive", query.Text, StringComparison.Ordinal);

        await copy.UpdateAsync(none);
        var after = Catalog.Read(copy.Database);
        Assert.Equal(before.Select(entry => entry.Name), after.Select(entry => entry.Name));
        Assert.All(after.Where(entry => entry.Name == "flush"), entry => Assert.Equal(0, entry.Doc.Length));
        Assert.NotEqual(0, after.Single(entry => entry.Name == "size").Doc.Length);
    }

    [Fact]
    public async Task Lines_that_repeat_the_documentation_go_with_it()
    {
        var none = CancellationToken.None;
        await File.WriteAllTextAsync(Path.Combine(_tree.FullName, "chunk.ts"), """
            /**
             * Moves every pending entry into the archive.
             *
             * Short one.
             */
            export const flush: {
              /**
               * Moves every pending entry into the archive.
               *
               * Short one.
               * What else is said.
               */
              (a: number): void
            } = dual(2)
            """, none);
        await using var copy = await WorkingCopy.CreateAsync(_tree.FullName, none);
        Assert.Equal("flush", Assert.Single(KnownItems.Draw(copy, Catalog.Read(copy.Database), "typescript", 10)).Name);
        var lines = await File.ReadAllLinesAsync(Path.Combine(copy.Index.Root, "chunk.ts"), none);
        Assert.Equal(["export const flush: {", "/**", "*", "* Short one.", "* What else is said.", "*/", "(a: number): void", "} = dual(2)"],
            lines.Select(line => line.Trim()).Where(line => line.Length > 0));
    }

    [Fact]
    public async Task Plain_and_ranked_are_asked_the_same()
    {
        await File.WriteAllTextAsync(Path.Combine(_tree.FullName, "a.c"), "int read_header(void) { return 0; }\nint write_header(void) { return 0; }\n");
        await using var copy = await WorkingCopy.CreateAsync(_tree.FullName, CancellationToken.None);
        var query = new RelevanceQuery(DataSet.NameVariant, "word order", "header read", "read_header", "read_header", null);
        var missed = query with { Text = "nothing", Name = "nothing" };
        var outcomes = await Comparison.AskAsync("tree", copy, RankingWeights.Default, [query, missed], CancellationToken.None);
        Assert.Equal((1, 1, 1), (outcomes[0].AnyWord, outcomes[0].AllWords, outcomes[0].Ranked));
        Assert.Equal((0, 0, 0, 0), (outcomes[1].AnyWord, outcomes[1].AllWords, outcomes[1].Ranked, outcomes[1].DeepRank));
    }

    public void Dispose() => _tree.Delete(recursive: true);
}
