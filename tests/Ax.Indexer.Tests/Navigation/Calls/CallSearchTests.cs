using Ax.Indexer.Model;
using Ax.Indexer.Tests.Support;

namespace Ax.Indexer.Tests.Navigation.Calls;

public class CallSearchTests
{
    [Fact]
    public async Task Callers_of_a_function_with_all_their_calls()
    {
        await using var tree = await ChainAsync();
        var callers = await (await tree.Index).GetCallersAsync(new CallQuery("low")).ToListAsync();

        Assert.Equal(["1 middle -> low at a.c:2,2 Resolved", "1 other -> low at b.c:2 Resolved"], callers.Select(Describe));
        Assert.Equal("int middle(void) { return low(1) + low(2); }", callers[0].Sites[1].Text);
        Assert.Equal(new SymbolPlace("low", SymbolKind.Function, "a.c", 0, 4), callers[0].Callee);
    }

    [Fact]
    public async Task Callers_of_callers_to_a_depth_and_each_once()
    {
        await using var tree = await ChainAsync();
        Assert.Equal(
            ["1 middle -> low at a.c:2,2 Resolved", "1 other -> low at b.c:2 Resolved", "2 high -> middle at a.c:3 Resolved", "2 high -> other at a.c:3 Resolved"],
            (await (await tree.Index).GetCallersAsync(new CallQuery("low") { Depth = 2 }).ToListAsync()).Select(Describe));
        var all = await (await tree.Index).GetCallersAsync(new CallQuery("low") { Depth = int.MaxValue }).ToListAsync();
        Assert.Equal(["3 main -> high at b.c:3 Resolved"], all.Where(call => call.Depth == 3).Select(Describe));
        Assert.DoesNotContain(all, call => call.Depth > 3);
    }

    [Fact]
    public async Task Callees_by_place_and_what_is_from_outside_only_when_asked_for()
    {
        await using var tree = await ChainAsync();
        Assert.Equal(["1 main -> high at b.c:3 Resolved"], (await (await tree.Index).GetCalleesAsync(new CallQuery("main")).ToListAsync()).Select(Describe));
        var all = await (await tree.Index).GetCalleesAsync(new CallQuery("main") { IncludeUncertain = true }).ToListAsync();
        Assert.Equal(["1 main -> printf at b.c:3 Unresolved", "1 main -> high at b.c:3 Resolved"], all.Select(Describe));
        Assert.Null(all[0].Callee);
    }

    [Fact]
    public async Task Cycles_end()
    {
        await using var tree = new IndexedTree();
        tree.Write("a.c", "int odd(int n);\nint even(int n) { return n == 0 ? 1 : odd(n - 1); }\nint odd(int n) { return n == 0 ? 0 : even(n - 1); }\nint self(int n) { return self(n); }\n");
        await tree.UpdateAsync();

        Assert.Equal(
            ["1 odd -> even at a.c:3 Resolved", "2 even -> odd at a.c:2 Resolved"],
            (await (await tree.Index).GetCallersAsync(new CallQuery("even") { Depth = int.MaxValue }).ToListAsync()).Select(Describe));
        Assert.Equal(["1 self -> self at a.c:4 Resolved"], (await (await tree.Index).GetCalleesAsync(new CallQuery("self") { Depth = int.MaxValue }).ToListAsync()).Select(Describe));
    }

    [Fact]
    public async Task Overloads_are_told_apart_by_their_number_of_parameters()
    {
        await using var tree = new IndexedTree();
        tree.Write("Box.cs", """
            class Box
            {
                void Put(int a) { One(); }
                void Put(int a, int b) { Two(); }
                void Put(int a, string c) { Two(); }
                void One() { }
                void Two() { }
                void First() { Put(1); }
                void Second() { Put(1, 2); }
            }
            """);
        await tree.UpdateAsync();

        // The name stands for all of them.
        Assert.Equal(["1 Box.First -> Box.Put at Box.cs:8 Resolved", "1 Box.Second -> Box.Put at Box.cs:9 Resolved"],
            (await (await tree.Index).GetCallersAsync(new CallQuery("Box.Put")).ToListAsync()).Select(Describe));
        // Of those with two, either may be meant: nothing certain is below.
        Assert.Equal(["2 Box.First -> Box.Put at Box.cs:8 Resolved"],
            (await (await tree.Index).GetCallersAsync(new CallQuery("One") { Depth = 2 }).ToListAsync()).Where(call => call.Depth == 2).Select(Describe));
        var second = await (await tree.Index).GetCalleesAsync(new CallQuery("Second") { IncludeUncertain = true }).ToListAsync();
        Assert.Equal((Resolution.Ambiguous, 2), (Assert.Single(second).Resolution, second[0].Candidates));
        Assert.Equal([2], (await (await tree.Index).GetCalleesAsync(new CallQuery("First") { Depth = 2 }).ToListAsync()).Where(call => call.Callee!.Symbol == "Box.One").Select(call => call.Depth));
    }

    [Fact]
    public async Task A_type_is_called_by_its_constructor_whatever_that_is_called()
    {
        await using var tree = new IndexedTree();
        tree.Write("Page.cs", "namespace N;\nclass Page { public Page(int n) { Init(); } void Init() { } }\nclass Maker { Page Make() => new Page(1); }\n");
        tree.Write("sheet.py", "class Sheet:\n    def __init__(self, n):\n        self.init()\n    def init(self):\n        pass\ndef make():\n    return Sheet(1)\n");
        await tree.UpdateAsync();

        foreach (var name in new[] { "Page", "N.Page.Page" })
            Assert.Equal(["1 N.Maker.Make -> N.Page.Page at Page.cs:3 Resolved"], (await (await tree.Index).GetCallersAsync(new CallQuery(name)).ToListAsync()).Select(Describe));
        foreach (var name in new[] { "Sheet", "Sheet.__init__" })
            Assert.Equal(["1 make -> Sheet.__init__ at sheet.py:7 Resolved"], (await (await tree.Index).GetCallersAsync(new CallQuery(name)).ToListAsync()).Select(Describe));
        Assert.Equal(["N.Page.Page", "N.Page.Init"], (await (await tree.Index).GetCalleesAsync(new CallQuery("Make") { Depth = 2 }).ToListAsync()).Select(call => call.Callee!.Symbol));
    }

    [Fact]
    public async Task A_call_outside_of_all_symbols_is_the_files()
    {
        await using var tree = new IndexedTree();
        tree.Write("run.py", "def go():\n    pass\n\ngo()\n");
        await tree.UpdateAsync();
        var call = Assert.Single(await (await tree.Index).GetCallersAsync(new CallQuery("go") { Depth = 3 }).ToListAsync());
        Assert.Null(call.Caller);
        Assert.Equal(("run.py", 3), (call.Path, call.Sites[0].Line));
    }

    [Fact]
    public async Task A_call_that_may_mean_several_is_said_once()
    {
        await using var tree = new IndexedTree();
        foreach (var file in new[] { "a.c", "b.c" })
            tree.Write(file, "static int probe(int n) { return n; }\n");
        tree.Write("c.c", "int f(void) { return probe(1); }\n");
        await tree.UpdateAsync();
        Assert.Empty(await (await tree.Index).GetCallersAsync(new CallQuery("probe")).ToListAsync());
        var call = Assert.Single(await (await tree.Index).GetCallersAsync(new CallQuery("probe") { IncludeUncertain = true }).ToListAsync());
        Assert.Equal((Resolution.Ambiguous, 2, null), (call.Resolution, call.Candidates, call.Callee));
    }

    [Fact]
    public async Task A_shortest_chain_from_one_to_another()
    {
        await using var tree = await ChainAsync();
        var path = await (await tree.Index).FindCallPathAsync("main", "low");
        Assert.Equal(["1 main -> high at b.c:3 Resolved", "2 high -> middle at a.c:3 Resolved", "3 middle -> low at a.c:2,2 Resolved"], path!.Calls.Select(Describe));
        Assert.Equal((0, true), await (await tree.Index).FindCallPathAsync("low", "main") is { } none ? (none.Calls.Count, none.IsComplete) : default);
        Assert.Null(await (await tree.Index).FindCallPathAsync("main", "nothing_of_that_name"));
        Assert.Empty((await (await tree.Index).FindCallPathAsync("main", "main"))!.Calls);
    }

    [Fact]
    public async Task Chains_are_as_short_as_a_plain_search_finds_them()
    {
        var random = new Random(5);
        for (var round = 0; round < 5; round++)
        {
            const int count = 40;
            var calls = Enumerable.Range(0, count).Select(_ => Enumerable.Range(0, random.Next(3)).Select(_ => random.Next(count)).ToArray()).ToArray();
            await using var tree = new IndexedTree();
            for (var file = 0; file < 4; file++)
            {
                tree.Write($"f{file}.c", string.Concat(Enumerable.Range(0, count).Where(i => i % 4 == file)
                    .Select(i => $"void fn{i}(void) {{ {string.Concat(calls[i].Select(to => $"fn{to}(); "))}}}\n")));
            }
            await tree.UpdateAsync();
            for (var i = 0; i < 15; i++)
            {
                var (from, to) = (random.Next(count), random.Next(count));
                var path = await (await tree.Index).FindCallPathAsync($"fn{from}", $"fn{to}");
                Assert.Equal(DistanceOf(calls, from, to) ?? 0, path!.Calls.Count);
                Assert.True(path.IsComplete);
            }
        }
    }

    private static int? DistanceOf(int[][] calls, int from, int to)
    {
        var distances = new Dictionary<int, int> { [from] = 0 };
        var queue = new Queue<int>([from]);
        while (queue.TryDequeue(out var node))
        {
            foreach (var next in calls[node].Where(next => distances.TryAdd(next, distances[node] + 1)))
                queue.Enqueue(next);
        }
        return distances.TryGetValue(to, out var distance) ? distance : null;
    }

    private static async Task<IndexedTree> ChainAsync()
    {
        var tree = new IndexedTree();
        tree.Write("a.c", "int low(int n) { return n; }\nint middle(void) { return low(1) + low(2); }\nint high(void) { return middle() + other(); }\n");
        tree.Write("b.c", "\nint other(void) { return low(3); }\nint main(void) { printf(\"x\"); return high(); }\n");
        await tree.UpdateAsync();
        return tree;
    }

    private static string Describe(Call call) =>
        $"{call.Depth} {call.Caller?.Symbol} -> {call.Callee?.Symbol ?? call.Name} at {call.Path}:{string.Join(',', call.Sites.Select(site => site.Line + 1))} {call.Resolution}";
}
