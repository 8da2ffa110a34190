using Ax.Indexer.Model;
using Ax.Indexer.Tests.Support;

namespace Ax.Indexer.Tests.Searching;

/// <summary>Filters by what stands in the lines of a definition.</summary>
public class ContentFilterTests
{
    private static async Task<IndexedTree> TreeAsync()
    {
        var tree = new IndexedTree();
        tree.Write("a.c", """
            int read_page(int n)
            {
                return lock(n) + 1; /* out of memory */
            }

            int write_page(int n)
            {
                return unlock(n);
            }

            int page_count;
            """);
        tree.Write("b.java", """
            class Page {
                int size() {
                    lock(this);
                    return 1;
                }

                int used() { return size() - Locked.count; }
            }
            """);
        await tree.UpdateAsync();
        return tree;
    }

    [Theory]
    [InlineData("/\\block\\(/", "read_page Page size")]
    [InlineData("/lock/ page", "Page read_page size write_page")]
    [InlineData("text:LOCK( kind:fn -lang:java", "read_page write_page")]
    [InlineData("text:unlock,memory", "read_page write_page")]
    [InlineData("text:lock text:memory", "read_page")]
    [InlineData("text:\"out of memory\" text:return", "read_page")]
    [InlineData("page -/unlock/ lang:c", "page_count read_page")]
    [InlineData("-text:lock kind:fn,variable", "page_count")]
    [InlineData("/nowhere/", "")]
    [InlineData("/Lock(ed)?\\.count/ kind:method", "used")]
    [InlineData("/^int (read|write)_page/ -/unlock/", "read_page")]
    public async Task Definitions_with_such_lines(string query, string names)
    {
        await using var tree = await TreeAsync();
        Assert.Equal(names.Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal), (await tree.FindAsync(query)).Hits.Select(hit => hit.Symbol.Name).Order(StringComparer.Ordinal));
    }

    // The limit is of what passes: those that do may be the last.
    [Fact]
    public async Task Filters_apply_before_the_limit()
    {
        await using var tree = new IndexedTree();
        for (var i = 0; i < 300; i++)
            tree.Write($"{i:000}.c", string.Concat(Enumerable.Range(0, 20).Select(n => $"int common_{i}_{n}(void) {{ return {(i == 299 && n == 19 ? "needle" : "1")}; }}\n")));
        await tree.UpdateAsync();
        Assert.Equal("common_299_19", Assert.Single((await tree.FindAsync("common text:needle", limit: 1)).Hits).Symbol.Name);
        Assert.Equal("common_299_19", Assert.Single((await tree.FindAsync("/needle/", limit: 1)).Hits).Symbol.Name);
    }

    [Fact]
    public async Task What_changed_since_has_no_lines()
    {
        await using var tree = await TreeAsync();
        tree.Write("a.c", "\n\nint lock_other;\n");
        Assert.Equal(["Page", "size", "used"], (await tree.FindAsync("text:lock")).Hits.Select(hit => hit.Symbol.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task What_is_no_regular_expression_is_an_error()
    {
        await using var tree = await TreeAsync();
        Assert.Contains("'a(' is not a regular expression", (await Assert.ThrowsAsync<QuerySyntaxException>(() => tree.FindAsync("/a(/"))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Explained()
    {
        await using var tree = await TreeAsync();
        Assert.Equal(
            ["with the text lock or memory", "without a line that matches un(lock)?"],
            (await tree.FindAsync("text:lock,memory -/un(lock)?/", explain: true)).Understood!.Parts.Select(part => part.Meaning));
    }
}
