using Ax.Indexer.Navigation.References;
using Ax.Indexer.Storage.Reads;
using Ax.Indexer.Testing;
using Ax.Indexer.Tests.Support;

namespace Ax.Indexer.Tests.Navigation.References;

/// <summary>What is around a place, on all conformance samples.</summary>
public class SymbolsAroundTests
{
    // The oracle goes through all symbols for each place.
    [Fact]
    public async Task It_is_what_going_through_all_symbols_finds()
    {
        var (inside, random) = (0, new Random(1));
        await CheckAsync((_, _, symbols, lines) =>
        {
            var around = new SymbolsAround(symbols);
            for (var i = 0; i < 3 * lines; i++)
            {
                // Mostly downwards.
                var (line, column) = (random.Next(4) == 0 ? random.Next(lines) : i % lines, random.Next(40));
                var found = around.Innermost(line, column);
                Assert.Equal(Innermost(symbols, line, column), found);
                inside += found >= 0 ? 1 : 0;
            }
        });
        Assert.True(inside > 10_000, $"{inside}");
    }

    [Fact]
    public async Task Symbols_around_some_lines_are_enough_for_these()
    {
        var (inside, random) = (0, new Random(2));
        await CheckAsync((tree, whole, _, lines) =>
        {
            using var reader = IndexReader.Open(tree.Database);
            for (var i = 0; i < lines; i++)
            {
                int[] asked = [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => random.Next(lines)).Distinct().Order()];
                var part = new FileView(reader, tree.Root, whole.File, lines: new LineRange(asked[0], asked[^1], asked.Contains));
                foreach (var line in asked)
                {
                    Assert.Equal(whole.NamesIn(line), part.NamesIn(line));
                    var (expected, found) = (whole.Enclosing(line, 3), part.Enclosing(line, 3));
                    Assert.Equal(expected, found);
                    if (found < 0)
                        continue;
                    Assert.Equal(whole.NameOf(expected), part.NameOf(found));
                    for (var at = found; at >= 0; at = part.Symbols[at].Parent)
                        Assert.Equal(whole.Symbols[at], part.Symbols[at]);
                    inside++;
                }
            }
        });
        Assert.True(inside > 5_000, $"{inside}");
    }

    private static async Task CheckAsync(Action<IndexedTree, FileView, List<FileSymbol>, int> check)
    {
        await using var tree = new IndexedTree();
        foreach (var source in Repository.Samples)
            tree.Write(Repository.Relative(source), await File.ReadAllTextAsync(source));
        await tree.UpdateAsync();
        using var reader = IndexReader.Open(tree.Database);
        foreach (var path in reader.ListFileStates().Keys.Order(StringComparer.Ordinal))
        {
            var whole = new FileView(reader, tree.Root, reader.FindFile(path)!);
            check(tree, whole, whole.Symbols, File.ReadAllLines(tree.Full(path)).Length + 1);
        }
    }

    private static int Innermost(List<FileSymbol> symbols, int line, int column)
    {
        var found = -1;
        foreach (var symbol in symbols)
        {
            if (symbol.StartLine > line || symbol.EndLine < line)
                continue;
            var isSibling = found >= 0 && symbol.Parent == symbols[found].Parent;
            if (!isSibling || symbol.StartLine < line || symbol.Column <= column)
                found = symbol.Ordinal;
        }
        return found;
    }
}
