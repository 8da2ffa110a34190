using Ax.Indexer.Model;
using Ax.Indexer.Tests.Support;

namespace Ax.Indexer.Tests.Navigation.References;

/// <summary>Things of one name that are told apart by what stands around them. Expected are the lines that uses mean, in order, 1-based; 0 for what is not certain, nothing for what certainly means something else.</summary>
public class TwinsTests
{
    private const string Boxes = """
        namespace Boxes;
        public class Box { public int Size; public static Box Make() => null; }
        public class Box<T> : Box { public new T Size; public T Open() => default; }
        public class Box<TKey, TValue> : Box<TValue> { }
        public delegate void Done();
        public delegate void Done<T>(T what);
        """;

    [Theory]
    [InlineData("Box F() => null;", "Box", 2)]
    [InlineData("Box<int> F() => null;", "Box", 3)]
    [InlineData("Box<int, (string, int)> F() => null;", "Box", 4)]
    [InlineData("Boxes.Box<Box<int>, int> F() => null;", "Box", 4, 3)]
    [InlineData("object F() => new Box<int>();", "Box", 3)]
    [InlineData("object F() => Box.Make();", "Box", 2)]
    [InlineData("object F() => typeof(Box<,>);", "Box", 4)]
    [InlineData("Done<int> F() => null;", "Done", 6)]
    // Of the tree is none with so many.
    [InlineData("Box<int, int, int> F() => null;", "Box")]
    // The members of each.
    [InlineData("int F(Box box) => box.Size;", "Size", 2)]
    [InlineData("int F(Box<int> box) => box.Size;", "Size", 3)]
    [InlineData("int F(Box<int, int> box) => box.Size;", "Size", 3)]
    [InlineData("class In<T> : Box<T> { object F() => Size; }", "Size", 3)]
    public Task Types_differ_in_their_number_of_parameters(string use, string name, params int[] expected) =>
        CheckAsync(name, "Boxes.cs", Boxes, "Use.cs", $"namespace Boxes;\nclass Use\n{{\n{use}\n}}\n", expected);

    [Fact]
    public Task A_type_with_parameters_inherits_from_the_one_without() =>
        CheckAsync("Box", "Boxes.cs", Boxes, "Boxes.cs", Boxes, [2, 2, 3]);

    [Theory]
    // A member is no type with arguments; nor is the method of that name made.
    [InlineData("class Use { public IList<int> List; void F() { List = new List<int>(); } }", "List", 1, 0)]
    [InlineData("class Use { void List() { object o = new List<int>(); } }", "List", 0)]
    // A member of the type of its name, which is not of the tree.
    [InlineData("class Use { Color Color; object F() => Color.Empty; Color G() => Color; }", "Color", 0, 1)]
    // A named argument is no field.
    [InlineData("class Use { int size; Use(int size) { } Use Make() => new Use(size: 1); }", "size", 0)]
    public Task What_a_name_cannot_mean(string use, string name, params int[] expected) => CheckAsync(name, "Use.cs", use, "Use.cs", use, expected);

    [Theory]
    // Of functions in functions each is seen in its own.
    [InlineData("test(() => {\n  const f = () => 1;\n  use(f);\n});\ntest(() => {\n  const f = () => 2;\n  use(f);\n});\n", "f", 2, 6)]
    [InlineData("function f() { }\ntest(() => {\n  const f = () => 2;\n  use(f);\n});\nuse(f);\n", "f", 3, 1)]
    [InlineData("test(() => {\n  const f = () => 1;\n});\nuse(f);\n", "f")]
    // So it is with types and what is in them.
    [InlineData("interface Part { a: Part }\ntest(() => {\n  type Part = { b: Part };\n  let x: Part;\n});\nlet y: Part;\n", "Part", 1, 3, 3, 1)]
    [InlineData("test(() => {\n  enum Kind { A }\n  use(Kind.A);\n});\ntest(() => {\n  enum Kind { A }\n  use(Kind.A);\n});\n", "A", 2, 6)]
    // A member of an enumeration is not known by its name alone.
    [InlineData("class Page { }\nenum Kind { Page }\nlet x: Page = new Page();\nuse(Kind.Page);\n", "Page", 1, 1, 2)]
    // A type in a function does not hide a value around it.
    [InlineData("const f = () => 1;\ntest(() => {\n  type f = ReturnType<typeof f>;\n});\n", "f", 1)]
    // What a method defines is no member of its object.
    [InlineData("class Case {\n  get part() { return 1; }\n  pick() {\n    return { part: () => this.part };\n  }\n}\n", "part", 2)]
    public Task What_is_local_to_a_function(string use, string name, params int[] expected) => CheckAsync(name, "use.ts", use, "use.ts", use, expected);

    [Fact]
    public async Task Of_a_type_and_a_value_of_one_name_the_use_tells_which()
    {
        const string Text = "export interface Shape { a: number }\nexport const Shape = make<Shape>();\n";
        const string Use = "import { Shape } from './shape';\nlet x: Shape = Shape.make();\n";
        await CheckAsync("Shape", "shape.ts", Text, "use.ts", Use, [1, 1, 2]);
    }

    [Fact]
    public async Task Types_of_one_name_in_two_files_have_each_their_members()
    {
        await using var tree = new IndexedTree();
        tree.Write("a.ts", "export class Case { get part() { return 1; } }\n");
        tree.Write("b.ts", "class Base { part = 1; }\nexport class Case extends Base { f() { return this.part; } }\n");
        await tree.UpdateAsync();
        Assert.Equal([("b.ts", 0)], (await FindAsync(tree, "part")).Select(hit => (hit.Target!.Path, hit.Target.Line)));
    }

    private static async Task CheckAsync(string name, string path, string text, string usePath, string use, int[] expected)
    {
        await using var tree = new IndexedTree();
        tree.Write(path, text);
        tree.Write(usePath, use);
        await tree.UpdateAsync();
        Assert.Equal(expected, (await FindAsync(tree, name)).Where(hit => hit.Path == usePath).Select(hit => hit.Target is { } target ? target.Line + 1 : 0));
    }

    private static async Task<List<Reference>> FindAsync(IndexedTree tree, string name)
    {
        var hits = new List<Reference>();
        await foreach (var hit in (await tree.Index).FindReferencesAsync(new ReferenceQuery(name) { IncludeUncertain = true }))
            hits.Add(hit);
        return hits;
    }
}
