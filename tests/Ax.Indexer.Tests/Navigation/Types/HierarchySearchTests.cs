using Ax.Indexer.Model;
using Ax.Indexer.Tests.Support;

namespace Ax.Indexer.Tests.Navigation.Types;

public class HierarchySearchTests
{
    [Fact]
    public async Task Supertypes_to_the_top_then_subtypes_to_the_bottom()
    {
        await using var tree = new IndexedTree();
        tree.Write("p/Shape.java", "package p;\npublic interface Shape extends Cloneable { }\n");
        tree.Write("p/Base.java", "package p;\npublic abstract class Base implements Shape { }\n");
        tree.Write("p/Round.java", "package p;\npublic class Round extends Base {\n  class Inner extends Round { }\n}\n");
        await tree.UpdateAsync();

        Assert.Equal(["1 Supertype p.Shape Resolved", "2 Supertype Cloneable Unresolved", "1 Subtype p.Round Resolved", "2 Subtype p.Round.Inner Resolved"], await FindAsync(tree, "Base"));
        Assert.Equal(["1 Supertype Cloneable Unresolved", "1 Implementation p.Base Resolved", "2 Subtype p.Round Resolved", "3 Subtype p.Round.Inner Resolved"], await FindAsync(tree, "p.Shape"));
        Assert.Equal(["1 Implementation p.Base Resolved"], await FindAsync(tree, "Shape", query => (query.IncludeSupertypes, query.Depth) = (false, 1)));
        Assert.Equal(["1 Supertype p.Round Resolved", "2 Supertype p.Base Resolved", "3 Supertype p.Shape Resolved", "4 Supertype Cloneable Unresolved"],
            await FindAsync(tree, "Inner", query => query.IncludeSubtypes = false));
    }

    [Fact]
    public async Task All_parts_of_a_type_say_what_it_inherits_from()
    {
        await using var tree = new IndexedTree();
        tree.Write("A.cs", "namespace N;\ninterface IOne { }\ninterface ITwo { }\npartial class Both : IOne { }\n");
        tree.Write("B.cs", "namespace N;\npartial class Both : ITwo { }\n");
        await tree.UpdateAsync();
        Assert.Equal(["1 Supertype N.IOne Resolved", "1 Supertype N.ITwo Resolved"], await FindAsync(tree, "Both"));
        Assert.Equal(["1 Implementation N.Both Resolved"], await FindAsync(tree, "ITwo"));
    }

    [Fact]
    public async Task What_is_implemented_outside_of_the_type()
    {
        await using var tree = new IndexedTree();
        tree.Write("lib.rs", "pub trait Draw { fn draw(&self); }\npub struct Circle<T> { r: T }\nimpl<T> Draw for Circle<T> { fn draw(&self) {} }\nimpl<T> Circle<T> { fn new() {} }\npub trait Paint: Draw {}\n");
        await tree.UpdateAsync();
        Assert.Equal(["1 Supertype Draw Resolved"], await FindAsync(tree, "Circle"));
        Assert.Equal(["1 Implementation Circle Resolved", "1 Subtype Paint Resolved"], await FindAsync(tree, "Draw"));
    }

    [Fact]
    public async Task Circles_end_and_what_is_not_certain_is_said_when_asked_for()
    {
        await using var tree = new IndexedTree();
        tree.Write("a/one.py", "class Base: pass\nclass Left(Right): pass\nclass Right(Left): pass\n");
        tree.Write("b/two.py", "class Base: pass\n");
        tree.Write("c/three.py", "from other import *\nclass Child(Base): pass\n");
        await tree.UpdateAsync();
        Assert.Equal(["1 Supertype Right Resolved", "2 Supertype Left Resolved", "1 Subtype Right Resolved", "2 Subtype Left Resolved"], await FindAsync(tree, "Left"));
        Assert.Empty(await FindAsync(tree, "Base"));
        Assert.Equal(["1 Subtype Child Ambiguous", "1 Subtype Child Ambiguous"], await FindAsync(tree, "Base", query => query.IncludeUncertain = true));
        Assert.Equal(["1 Supertype Base Ambiguous"], await FindAsync(tree, "Child"));
    }

    [Fact]
    public async Task What_is_no_type_has_no_hierarchy()
    {
        await using var tree = new IndexedTree();
        tree.Write("a.c", "int run(void) { return 0; }\n");
        await tree.UpdateAsync();
        Assert.Empty(await FindAsync(tree, "run"));
        Assert.Empty(await FindAsync(tree, "nothing"));
    }

    private static async Task<List<string>> FindAsync(IndexedTree tree, string type, Action<HierarchyQuery>? set = null)
    {
        var query = new HierarchyQuery(type);
        set?.Invoke(query);
        var relations = await (await tree.Index).GetHierarchyAsync(query).ToListAsync();
        return [.. relations.Select(relation => $"{relation.Depth} {relation.Relation} {relation.Far?.Symbol ?? relation.Name} {relation.Resolution}")];
    }
}
