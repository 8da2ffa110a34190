using Ax.Indexer.Model;
using Ax.Indexer.Tests.Support;

namespace Ax.Indexer.Tests.Navigation.References;

/// <summary>What is written otherwise than it is called.</summary>
public class SpellingsTests
{
    [Fact]
    public async Task Under_an_alias_it_is_what_is_imported()
    {
        await using var tree = new IndexedTree();
        tree.Write("lib.ts", "export function load() { return 1; }\nexport class Page { size = 1; }\n");
        tree.Write("main.ts", "import { load as fetch, Page as Leaf } from './lib';\nfunction run(leaf: Leaf) { fetch(); return leaf.size; }\n");
        tree.Write("own.ts", "import { load as fetch } from './lib';\nfunction load() { return 2; }\nload();\n");
        tree.Write("outer.ts", "import { load as fetch } from 'elsewhere';\nfetch();\n");
        await tree.UpdateAsync();

        Assert.Equal(["main.ts:1 load Import", "main.ts:1 fetch Mention", "main.ts:2 fetch Call", "own.ts:1 load Import", "own.ts:1 fetch Mention"], await FindAsync(tree, "lib.ts:load"));
        Assert.Equal(["own.ts:3 load Call"], await FindAsync(tree, "own.ts:load"));
        Assert.Equal(["main.ts:2 size Mention"], await FindAsync(tree, "size"));
        var calls = new List<string>();
        await foreach (var call in (await tree.Index).GetCallersAsync(new CallQuery("lib.ts:load")))
            calls.Add($"{call.Caller?.Symbol} {call.Name}");
        Assert.Equal(["run load"], calls);
        await foreach (var call in (await tree.Index).GetCalleesAsync(new CallQuery("run")))
            Assert.Equal("lib.ts", call.Callee?.Path);
    }

    [Fact]
    public async Task The_end_of_an_attributes_name_may_be_left_out()
    {
        await using var tree = new IndexedTree();
        tree.Write("b.cs", "class SlowAttribute : System.Attribute { }\nclass Quick { }\n");
        tree.Write("a.cs", "[Slow]\nclass A { int Slow; }\n");
        tree.Write("c.cs", "[SlowAttribute]\nclass C { int F(int[] all, int Slow) => all[Slow]; }\n");
        await tree.UpdateAsync();
        Assert.Equal(["a.cs:1 Slow Type", "c.cs:1 SlowAttribute Type"], await FindAsync(tree, "SlowAttribute"));
    }

    private static async Task<List<string>> FindAsync(IndexedTree tree, string name)
    {
        var hits = new List<string>();
        await foreach (var hit in (await tree.Index).FindReferencesAsync(new ReferenceQuery(name)))
            hits.Add($"{hit.Path}:{hit.Line + 1} {hit.Name} {hit.Role}");
        return hits;
    }
}
