using Ax.Indexer.Model;
using Ax.Indexer.Tests.Support;

namespace Ax.Indexer.Tests.Navigation.References;

public class ReferenceSearchTests
{
    [Fact]
    public async Task Calls_of_a_function_with_text_and_enclosing_symbol_definition_file_first()
    {
        await using var tree = new IndexedTree();
        tree.Write("a.c", "#include \"z.h\"\nint other(void)\n{\n\treturn open_it(1);\n}\n");
        tree.Write("z.c", "int open_it(int n) { return n; }\nint twice(int n) { return open_it(n); }\n");
        tree.Write("z.h", "int open_it(int n);\n");
        await tree.UpdateAsync();

        var found = await FindAsync(tree, "open_it");

        Assert.Equal(["z.c:2 Call in twice Resolved", "a.c:4 Call in other Resolved"], found.Select(Describe));
        Assert.Equal("return open_it(1);", found[1].Text);
        Assert.Equal(new ReferenceTarget("z.c", 0, 4), found[1].Target);
    }

    [Fact]
    public async Task Definitions_and_declarations_when_asked_for()
    {
        await using var tree = new IndexedTree();
        tree.Write("a.c", "int open_it(int n) { return n; }\n");
        tree.Write("a.h", "int open_it(int n);\n");
        await tree.UpdateAsync();

        Assert.Empty(await FindAsync(tree, "open_it"));
        var found = await FindAsync(tree, "open_it", query => query.IncludeDefinitions = true);
        Assert.Equal(["a.c:1 Definition in open_it Resolved", "a.h:1 Definition in open_it Resolved"], found.Select(Describe));
        Assert.All(found, reference => Assert.Equal(ResolutionEvidence.Definition, reference.Evidence));
    }

    [Fact]
    public async Task What_is_only_declared_is_one_thing()
    {
        await using var tree = new IndexedTree();
        tree.Write("a.h", "int open_it(int n);\n");
        tree.Write("b.h", "int open_it(int n);\n");
        tree.Write("c.c", "int f(void) { return open_it(1); }\n");
        await tree.UpdateAsync();
        Assert.Equal(["c.c:1 Call in f Resolved"], (await FindAsync(tree, "open_it")).Select(Describe));
    }

    [Fact]
    public async Task Statics_of_several_files_are_meant_in_their_own_and_ambiguous_elsewhere()
    {
        await using var tree = new IndexedTree();
        foreach (var file in new[] { "a.c", "b.c" })
            tree.Write(file, "static int probe(int n) { return n; }\nint use_it(void) { return probe(1); }\n");
        tree.Write("c.c", "int f(void) { return probe(1); }\n");
        await tree.UpdateAsync();

        Assert.Equal(["a.c:2 Call in use_it Resolved", "b.c:2 Call in use_it Resolved"], (await FindAsync(tree, "probe")).Select(Describe));
        Assert.Equal(["a.c:2 Call in use_it Resolved"], (await FindAsync(tree, "a.c:probe")).Select(Describe));
        var all = await FindAsync(tree, "a.c:probe", query => query.IncludeUncertain = true);
        Assert.Equal(["a.c:2 Call in use_it Resolved", "c.c:1 Call in f Ambiguous"], all.Select(Describe));
        Assert.Equal(2, all[1].Candidates);
    }

    [Fact]
    public async Task A_member_is_certain_in_its_type_and_behind_its_name_alone()
    {
        await using var tree = new IndexedTree();
        tree.Write("Page.cs", """
            namespace Books;
            public class Page
            {
                public int Size { get; set; }
                public static int Count;
                public int Twice() => Size + this.Size + Page.Count;
            }
            public class Sheet { public int Size; }
            public class User
            {
                public int Sum(Page page, Sheet sheet) => page.Size + sheet.Size + Page.Count;
            }
            """);
        await tree.UpdateAsync();

        var sizes = await FindAsync(tree, "Page.Size", query => query.IncludeUncertain = true);
        Assert.Equal(["Resolved Scope", "Resolved Scope", "Resolved Type"], sizes.Select(hit => $"{hit.Resolution} {hit.Evidence}"));
        Assert.Equal(["Books.Page.Twice", "Books.User.Sum"], (await FindAsync(tree, "Page.Count")).Select(hit => hit.Enclosing));
    }

    [Fact]
    public async Task An_access_to_the_only_member_of_a_name_may_be_to_something_from_outside()
    {
        await using var tree = new IndexedTree();
        tree.Write("a.ts", "export class Box { size() { return 1; } }\n");
        tree.Write("b.ts", "export function f(x: Set<number>) { return x.size(); }\n");
        await tree.UpdateAsync();

        Assert.Empty(await FindAsync(tree, "size"));
        var hit = Assert.Single(await FindAsync(tree, "size", query => query.IncludeUncertain = true));
        Assert.Equal((Resolution.Ambiguous, 1), (hit.Resolution, hit.Candidates));
    }

    [Theory]
    [InlineData("import { load } from './lib';\nexport const x = load();\n")]
    [InlineData("import * as lib from './lib/index.js';\nexport const x = lib.load();\n")]
    public async Task What_a_file_hands_on_is_meant_by_who_imports_it(string use)
    {
        await using var tree = new IndexedTree();
        tree.Write("lib/a.ts", "export function load() { return 1; }\n");
        tree.Write("lib/b.ts", "export function load() { return 2; }\n");
        tree.Write("lib/all.ts", "export { load } from './b';\n");
        tree.Write("lib/index.ts", "export * from './all.js';\n");
        tree.Write("main.ts", use);
        await tree.UpdateAsync();

        var found = (await FindAsync(tree, "load")).Where(hit => hit is { Path: "main.ts", Role: ReferenceRole.Call });
        Assert.Equal("lib/b.ts", Assert.Single(found).Target!.Path);
    }

    [Fact]
    public async Task Signatures_belong_to_the_function_of_their_file()
    {
        await using var tree = new IndexedTree();
        tree.Write("lib/a.ts", "export function load(a: string): void;\nexport function load(a: any) { }\n");
        tree.Write("lib/b.ts", "export function load(a: string): void;\nexport function load(a: any) { }\n");
        tree.Write("main.ts", "import { load } from './lib/b';\nload(1);\n");
        await tree.UpdateAsync();
        Assert.Equal(["lib/b.ts", "lib/b.ts"], (await FindAsync(tree, "load")).Where(hit => hit.Path == "main.ts").Select(hit => hit.Target!.Path));
    }

    [Fact]
    public async Task Imports_tell_which_of_several_is_meant()
    {
        await using var tree = new IndexedTree();
        tree.Write("lib/a.ts", "export function load() { return 1; }\n");
        tree.Write("lib/b.ts", "export function load() { return 2; }\n");
        tree.Write("main.ts", "import { load } from './lib/a';\nexport const x = load();\n");
        tree.Write("other.ts", "import { load } from 'elsewhere';\nexport const y = load();\n");
        tree.Write("global.ts", "export const z = load();\n");
        await tree.UpdateAsync();

        Assert.Equal(["main.ts:1 Import", "main.ts:2 Call"], (await FindAsync(tree, "lib/a.ts:load")).Select(hit => $"{hit.Path}:{hit.Line + 1} {hit.Role}"));
        Assert.Empty(await FindAsync(tree, "lib/b.ts:load"));
        var uncertain = await FindAsync(tree, "lib/b.ts:load", query => query.IncludeUncertain = true);
        Assert.Equal(["global.ts", "other.ts"], uncertain.Where(hit => hit.Role == ReferenceRole.Call).Select(hit => hit.Path));
    }

    [Fact]
    public async Task Languages_of_one_family_refer_to_each_other_and_others_do_not()
    {
        await using var tree = new IndexedTree();
        tree.Write("a.c", "int open_it(int n) { return n; }\n");
        tree.Write("b.cpp", "int f() { return open_it(1); }\n");
        tree.Write("c.py", "def open_it(n):\n    return n\n\nopen_it(1)\n");
        tree.Write("d.rb", "open_it(1)\n");
        await tree.UpdateAsync();

        Assert.Equal(["a.c", "c.py", "b.cpp"], (await FindAsync(tree, "open_it", query => query.IncludeDefinitions = true)).Select(hit => hit.Path).Distinct());
        Assert.Equal(["b.cpp"], (await FindAsync(tree, "a.c:open_it", query => query.IncludeUncertain = true)).Select(hit => hit.Path));
        Assert.Equal(["c.py"], (await FindAsync(tree, "open_it", query => query.Languages.Add("py"))).Select(hit => hit.Path));
    }

    [Fact]
    public async Task Filters_on_role_path_and_language()
    {
        await using var tree = new IndexedTree();
        tree.Write("a.cs", "class Page { }\nclass Note : Page { Page other = new Page(); }\n");
        tree.Write("lib/b.cs", "class More : Page { }\n");
        await tree.UpdateAsync();

        Assert.Equal(2, (await FindAsync(tree, "Page", query => query.Roles.Add(ReferenceRole.Inherit))).Count);
        Assert.Equal(["lib/b.cs"], (await FindAsync(tree, "Page", query => query.Paths.Add("lib/"))).Select(hit => hit.Path));
        await Assert.ThrowsAsync<QuerySyntaxException>(() => FindAsync(tree, "Page", query => query.Languages.Add("klingon")));
    }

    [Fact]
    public async Task Changed_and_deleted_files_are_stale_and_have_no_text()
    {
        await using var tree = new IndexedTree();
        tree.Write("a.cs", "class Page { }\n");
        tree.Write("b.cs", "class Note : Page { }\n");
        tree.Write("c.cs", "class More : Page { }\n");
        await tree.UpdateAsync();
        tree.Write("b.cs", "// gone\nclass Note : Page { }\n");
        File.Delete(tree.Full("c.cs"));

        var found = await FindAsync(tree, "Page");
        Assert.Equal(["b.cs", "c.cs"], found.Select(hit => hit.Path));
        Assert.All(found, hit => Assert.Equal((true, null), (hit.IsStale, hit.Text)));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\"")]
    [InlineData("a b")]
    [InlineData("*")]
    [InlineData("::")]
    [InlineData("NEAR(")]
    [InlineData("nothing.at.all")]
    public async Task Odd_names_find_nothing_and_do_not_fail(string name)
    {
        await using var tree = new IndexedTree();
        tree.Write("a.cs", "class Größe { }\nclass Note : Größe { }\n");
        await tree.UpdateAsync();
        Assert.Empty(await FindAsync(tree, name, query => query.IncludeUncertain = true));
        Assert.Single(await FindAsync(tree, "Größe"));
    }

    [Fact]
    public async Task What_is_defined_nowhere_is_unresolved()
    {
        await using var tree = new IndexedTree();
        tree.Write("a.c", "int f(void) { return printf(\"\"); }\n");
        await tree.UpdateAsync();
        Assert.Empty(await FindAsync(tree, "printf"));
        var hit = Assert.Single(await FindAsync(tree, "printf", query => query.IncludeUncertain = true));
        Assert.Equal((Resolution.Unresolved, 0), (hit.Resolution, hit.Candidates));
    }

    [Fact]
    public async Task A_name_defined_very_often_is_certain_in_its_own_file()
    {
        await using var tree = new IndexedTree();
        for (var i = 0; i < 300; i++)
            tree.Write($"d{i:000}.c", "static int probe(void) { return 1; }\nint call_it(void) { return probe(); }\n");
        tree.Write("other.c", "int f(void) { return probe(); }\n");
        await tree.UpdateAsync();

        Assert.Equal(300, (await FindAsync(tree, "probe")).Count);
        Assert.Equal("d007.c", Assert.Single(await FindAsync(tree, "d007.c:probe")).Path);
        var last = (await FindAsync(tree, "probe", query => query.IncludeUncertain = true))[^1];
        Assert.Equal(("other.c", Resolution.Ambiguous, Reference.MostCandidates), (last.Path, last.Resolution, last.Candidates));
    }

    [Fact]
    public async Task An_enumeration_can_be_left_early_and_cancelled()
    {
        await using var tree = new IndexedTree();
        for (var i = 0; i < 50; i++)
            tree.Write($"d{i}.cs", $"class C{i} : Page {{ }}\n");
        tree.Write("Page.cs", "class Page { }\n");
        await tree.UpdateAsync();
        var index = await tree.Index;

        await foreach (var _ in index.FindReferencesAsync(new ReferenceQuery("Page")))
            break;
        using var cancellation = new CancellationTokenSource();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var _ in index.FindReferencesAsync(new ReferenceQuery("Page"), cancellation.Token))
                await cancellation.CancelAsync();
        });
        Assert.Equal(50, (await FindAsync(tree, "Page")).Count);
    }

    private static async Task<List<Reference>> FindAsync(IndexedTree tree, string symbol, Action<ReferenceQuery>? configure = null)
    {
        var query = new ReferenceQuery(symbol);
        configure?.Invoke(query);
        var found = new List<Reference>();
        await foreach (var reference in (await tree.Index).FindReferencesAsync(query))
            found.Add(reference);
        return found;
    }

    private static string Describe(Reference hit) => $"{hit.Path}:{hit.Line + 1} {hit.Role} in {hit.Enclosing} {hit.Resolution}";
}
