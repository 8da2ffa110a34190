using Ax.Indexer.Model;
using Ax.Indexer.Tests.Support;

namespace Ax.Indexer.Tests.Searching;

/// <summary>Ways to find a name other than by its beginning.</summary>
public class RetrievalTests
{
    private const string Source = """
        class UserStore {
          User getUserById(int id) { return null; }
          User getUsersByGroup(int id) { return null; }
          void guessBirthday() { }
          HTTPServer makeHTTPServer() { return null; }
          void kmalloc() { }
          void store_user_in_group() { }
        }
        """;

    [Theory]
    [InlineData(60, true)]
    [InlineData(100, false)]
    public async Task Beside_very_many_of_the_name_nothing_weaker_is_looked_for(int count, bool isLookedFor)
    {
        await using var tree = new IndexedTree();
        for (var i = 0; i < count; i++)
            tree.Write($"f{i:000}.c", "int probe(void) { return 1; }\n");
        tree.Write("other.c", "int probe_device(void) { return 2; }\n");
        await tree.UpdateAsync();
        var answer = await tree.FindAsync("probe", 20);
        Assert.Equal(20, answer.Hits.Count);
        Assert.All(answer.Hits, hit => Assert.Equal(MatchKind.Exact, hit.Match));
        Assert.Equal(!isLookedFor, answer.IsBounded);
        Assert.Equal(count + 1, (await tree.FindAsync("probe", 1000)).Hits.Count);
    }

    [Theory]
    [InlineData("gUBI", "getUserById", MatchKind.Humps)]
    [InlineData("gubi", "getUserById", MatchKind.Humps)]
    [InlineData("getUsBG", "getUsersByGroup", MatchKind.Humps)]
    [InlineData("gB", "guessBirthday", MatchKind.Humps)]
    [InlineData("malloc", "kmalloc", MatchKind.Substring)]
    [InlineData("birth", "guessBirthday", MatchKind.Substring)]
    [InlineData("userbyid", "getUserById", MatchKind.Substring)]
    [InlineData("user by id get", "getUserById", MatchKind.Words)]
    [InlineData("http server make", "makeHTTPServer", MatchKind.Words)]
    [InlineData("mak serv", "makeHTTPServer", MatchKind.WordBeginnings)]
    [InlineData("kmlaloc", "kmalloc", MatchKind.Fuzzy)]
    [InlineData("kmallocc", "kmalloc", MatchKind.Fuzzy)]
    [InlineData("xmalloc", "kmalloc", MatchKind.Fuzzy)]
    [InlineData("gteUsreById", "getUserById", MatchKind.Fuzzy)]
    [InlineData("store_uesr_in_gruop", "store_user_in_group", MatchKind.Fuzzy)]
    public async Task A_name_is_found_by(string query, string name, MatchKind match)
    {
        await using var tree = new IndexedTree();
        tree.Write("UserStore.java", Source);
        await tree.UpdateAsync();

        var hit = (await tree.FindAsync(query)).Hits[0];

        Assert.Equal((name, match), (hit.Symbol.Name, hit.Match));
    }

    [Theory]
    [InlineData("gUXI")]
    [InlineData("ubig")]
    [InlineData("kmxxxoc")]
    [InlineData("kma")]
    public async Task Nothing_far_away_is_a_hit(string query)
    {
        await using var tree = new IndexedTree();
        tree.Write("UserStore.java", Source);
        await tree.UpdateAsync();

        Assert.DoesNotContain((await tree.FindAsync(query)).Hits, hit => hit.Match is MatchKind.Fuzzy or MatchKind.Humps);
    }

    [Fact]
    public async Task What_is_spelt_alike_is_no_hit_beside_the_name_itself()
    {
        await using var tree = new IndexedTree();
        tree.Write("a.c", "int kmalloc;\nint kmallok;\n");
        await tree.UpdateAsync();

        Assert.Equal(["a.c:1 kmalloc"], await tree.FindNamesAsync("kmalloc"));
    }

    [Theory]
    [InlineData("UserStore.java", "lib/a/UserStore.java", "lib/b/UserStore.java")]
    [InlineData("a/userstore.java", "lib/a/UserStore.java")]
    [InlineData("/lib/b/UserStore.java", "lib/b/UserStore.java")]
    [InlineData("UserStore.java lang:python")]
    [InlineData("UserStore.java kind:class")]
    [InlineData("UserStore.java path:b/", "lib/b/UserStore.java")]
    [InlineData("serStore.java")]
    [InlineData("user_tore.java")]
    [InlineData("%.java")]
    public async Task Files_are_found_by_the_end_of_their_path(string query, params string[] paths)
    {
        await using var tree = new IndexedTree();
        tree.Write("lib/a/UserStore.java", Source);
        tree.Write("lib/b/UserStore.java", Source);
        tree.Write("lib/b/store.py", "def store():\n    pass\n");
        await tree.UpdateAsync();

        var hits = (await tree.FindAsync(query)).Hits;

        Assert.Equal(paths, hits.Where(hit => hit.Symbol.Kind == SymbolKind.File).Select(hit => hit.Symbol.Path));
        Assert.All(hits.Take(paths.Length), hit => Assert.Equal(SymbolKind.File, hit.Symbol.Kind));
    }

    [Fact]
    public async Task A_sentence_finds_what_has_its_rarest_words()
    {
        await using var tree = new IndexedTree();
        tree.Write("UserStore.java", Source);
        tree.Write("a.py", string.Concat(Enumerable.Range(0, 50).Select(i => $"def the_{i}_of_all():\n    pass\n")));
        await tree.UpdateAsync();

        var hit = (await tree.FindAsync("returns the one of all who can guess it")).Hits[0];

        Assert.Equal(("guessBirthday", MatchKind.SomeWords), (hit.Symbol.Name, hit.Match));
    }

    [Fact]
    public async Task Filters_hold_for_every_way()
    {
        await using var tree = new IndexedTree();
        tree.Write("a/UserStore.java", Source);
        tree.Write("b/UserStore.java", Source);
        await tree.UpdateAsync();

        foreach (var query in new[] { "gUBI", "userbyid", "gteUserById" })
        {
            Assert.Equal(["b/UserStore.java:2 getUserById"], await tree.FindNamesAsync($"{query} path:b/"));
            Assert.Empty((await tree.FindAsync($"{query} kind:class")).Hits);
            Assert.Empty((await tree.FindAsync($"{query} -container:UserStore")).Hits);
            Assert.Equal(2, (await tree.FindAsync($"{query} container:UserStore -group")).Hits.Count);
        }
    }

    [Fact]
    public async Task Names_that_are_gone_are_found_in_no_way()
    {
        await using var tree = new IndexedTree();
        tree.Write("UserStore.java", Source);
        tree.Write("b.c", "int other;\n");
        await tree.UpdateAsync();
        File.Delete(tree.Full("UserStore.java"));
        await tree.UpdateAsync();

        foreach (var query in new[] { "gUBI", "userbyid", "gteUserById", "mak serv" })
            Assert.Empty((await tree.FindAsync(query)).Hits);
    }
}
