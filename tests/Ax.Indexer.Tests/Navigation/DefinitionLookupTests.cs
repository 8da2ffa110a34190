using Ax.Indexer.Model;
using Ax.Indexer.Tests.Support;

namespace Ax.Indexer.Tests.Navigation;

public class DefinitionLookupTests
{
    [Fact]
    public async Task Definitions_before_declarations_and_own_code_before_tests()
    {
        await using var tree = new IndexedTree();
        tree.Write("a.h", "int open_it(int n);\n");
        tree.Write("b.c", "int open_it(int n) { return n; }\n");
        tree.Write("tests/a.c", "int open_it(int n) { return n; }\n");
        await tree.UpdateAsync();

        Assert.Equal(["b.c", "tests/a.c", "a.h"], (await DefinitionsAsync(tree, "open_it")).Symbols.Select(symbol => symbol.Path));
    }

    [Fact]
    public async Task A_name_defined_more_often_than_can_be_listed_says_so()
    {
        await using var tree = new IndexedTree();
        tree.Write("a.c", string.Concat(Enumerable.Range(0, 1001).Select(i => $"struct s{i} {{ int common; }};\n")));
        tree.Write("b.c", "int common(void) { return 1; }\n");
        await tree.UpdateAsync();

        var all = await DefinitionsAsync(tree, "common");
        Assert.Equal((1000, true), (all.Symbols.Count, all.IsBounded));
        var narrowed = await DefinitionsAsync(tree, "b.c:common");
        Assert.Equal((1, false), (narrowed.Symbols.Count, narrowed.IsBounded));
    }

    [Fact]
    public async Task Another_case_only_when_there_is_none_of_that_and_it_says_so()
    {
        await using var tree = new IndexedTree();
        tree.Write("a.c", "int Open(int n) { return n; }\nint OPEN;\n");
        await tree.UpdateAsync();

        var exact = await DefinitionsAsync(tree, "Open");
        Assert.Equal((1, MatchKind.Exact), (exact.Symbols.Count, exact.Match));
        var folded = await DefinitionsAsync(tree, "open");
        Assert.Equal((2, MatchKind.ExactIgnoringCase), (folded.Symbols.Count, folded.Match));
    }

    [Theory]
    [InlineData("operator+=")]
    [InlineData("~Page")]
    [InlineData("Page::~Page")]
    [InlineData("Page.operator+=")]
    [InlineData("geo::Page::operator+=")]
    public async Task Names_with_signs(string name)
    {
        await using var tree = new IndexedTree();
        tree.Write("a.cpp", "namespace geo { struct Page { ~Page() {} Page& operator+=(int n) { return *this; } }; }\n");
        await tree.UpdateAsync();
        Assert.Single((await DefinitionsAsync(tree, name)).Symbols);
    }

    [Fact]
    public async Task Nothing_is_not_found()
    {
        await using var tree = new IndexedTree();
        tree.Write("a.c", "int alpha;\n");
        await tree.UpdateAsync();
        foreach (var name in new[] { "", " ", "beta", "b.c:alpha", "Box.alpha", "::", "alpha::" })
        {
            var answer = await DefinitionsAsync(tree, name);
            Assert.True(answer.Symbols.Count == 0 || name == "alpha::", name);
        }
    }

    private static async Task<DefinitionAnswer> DefinitionsAsync(IndexedTree tree, string name) => await (await tree.Index).FindDefinitionsAsync(name);
}
