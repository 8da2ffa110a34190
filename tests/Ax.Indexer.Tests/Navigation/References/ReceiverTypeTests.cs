using System.Text.RegularExpressions;
using Ax.Indexer.Model;
using Ax.Indexer.Tests.Support;

namespace Ax.Indexer.Tests.Navigation.References;

/// <summary>What stands before a name tells what it means. In the sources a type stands on one line, so that the line of a target names its type.</summary>
public partial class ReceiverTypeTests
{
    private const string CSharp = """
        namespace Books;
        public class Paper { public int Weight; public int Size; public virtual void Fold(int n) { } public void Fold(int n, int m) { } public void Bind(int n) { } public void Bind(string s) { } }
        public class Page : Paper { public new int Size { get; set; } public Paper Back; public Page Next() => this; public override void Fold(int n) { } }
        public class Leaf : Page { public Mode Mode; }
        public class Sheet : System.Exception { public int Size; public static Sheet Make() => new Sheet(); }
        public class Case<T> { public T Item; public Page First(T item) => null; }
        public enum Mode { Size, Weight }
        """;

    private const string TypeScript = """
        export class Paper { weight = 1; size = 1; }
        export class Page extends Paper { size = 2; back: Paper; next(): Page { return this; } }
        export interface Leaf extends Page { text: string }
        export class Sheet { size = 3; static make(): Sheet { return new Sheet(); } }
        export type Cover = Sheet;
        export function open(name: string): Page { return new Page(); }
        export const shelf = { size: 4 };
        """;

    [Theory]
    [InlineData("int F(Page p) => p.Size;", "Page")]
    [InlineData("int F(Sheet p) => p.Size;", "Sheet")]
    [InlineData("int? F(Page? p) => (p)?.Next()!.Size;", "Page")]
    [InlineData("int F(Books.Page p) => p.Size;", "Page")]
    [InlineData("int F() { var p = new Page(); return p.Size; }", "Page")]
    [InlineData("int F() { Page p = Make(); return p.Size; }", "Page")]
    [InlineData("int F(object p) => ((Page)p).Size + (p as Sheet).Size;", "Page Sheet")]
    [InlineData("int F(object p) => p is Page q ? q.Size : 0;", "Page")]
    [InlineData("Page _p; int F() => _p.Size + this._p.Size;", "Page Page")]
    [InlineData("int F(Page p) => p.Next().Next().Size + p.Back.Size;", "Page Paper")]
    [InlineData("int F() => Sheet.Make().Size;", "Sheet")]
    [InlineData("Sheet G() => null; int F() => G().Size;", "Sheet")]
    [InlineData("int F(Page[] all) { foreach (Page p in all) return p.Size; return 0; }", "Page")]
    [InlineData("Page F() => new Page { Size = 1 };", "Page")]
    [InlineData("bool F(Page p) => p is { Size: 1 };", "Page")]
    [InlineData("int F(Case<int> c) => c.First(1).Size;", "Page")]
    // What is not certain.
    [InlineData("int F(Case<Page> c) => c.Item.Size;", "?")]
    [InlineData("int F<Page>(Page p) => p.Size;", "?")]
    [InlineData("int F() { var p = Unknown(); return p.Size; }", "?")]
    [InlineData("int F(Unknown p) => p.Size;", "?")]
    [InlineData("int F(Page[] p) => p.Size;", "?")]
    [InlineData("int F(System.Func<Page> Sheet) => Sheet.Size;", "?")]
    public Task A_member_of_a_value_in_csharp(string use, string expected) =>
        CheckAsync("Size", ("Books.cs", CSharp), ("Use.cs", $"namespace Books;\nclass Use\n{{\n{use}\n}}\n"), expected);

    [Theory]
    [InlineData("int F(Page p) => p.Weight;", "Paper")]
    [InlineData("int F(Leaf p) => p.Weight;", "Paper")]
    [InlineData("int F(Sheet p) => p.Weight;", "?")]
    [InlineData("class In : Leaf { int F() => Weight + this.Weight; }", "Paper Paper")]
    [InlineData("class In : Unknown { int F() => Weight; }", "?")]
    public Task An_inherited_member_in_csharp(string use, string expected) =>
        CheckAsync("Weight", ("Books.cs", CSharp), ("Use.cs", $"namespace Books;\nclass Use\n{{\n{use}\n}}\n"), expected);

    [Theory]
    [InlineData("void F(Paper p) => p.Fold(1);", "Paper")]
    [InlineData("void F(Page p) => p.Fold(1);", "Page")]
    // It overrides one of two.
    [InlineData("void F(Page p) => p.Fold(1, 2);", "Paper")]
    [InlineData("class In : Paper { void Fold(string s) { } void F() => Fold(1, 2); }", "Paper")]
    public Task The_number_of_arguments_tells_overloads_apart(string use, string expected) =>
        CheckAsync("Fold", ("Books.cs", CSharp), ("Use.cs", $"namespace Books;\nclass Use\n{{\n{use}\n}}\n"), expected);

    [Fact]
    public Task Of_overloads_alike_an_inherited_one_may_be_meant() => CheckAsync(
        "Bind", ("Books.cs", CSharp), ("Use.cs", "namespace Books;\nclass In : Paper { public void Bind(object o) { } }\nclass Use\n{\nvoid F(In i) => i.Bind(1);\n}\n"), "?");

    [Theory]
    [InlineData("Mode F(Leaf p) => p.Mode;", "Mode Leaf")]
    [InlineData("class In : Leaf { bool F() => Mode == Mode.Size; }", "Leaf Mode")]
    [InlineData("bool F(Mode m) => m == Mode.Size;", "Mode Mode")]
    public Task A_property_with_the_name_of_its_type(string use, string expected) =>
        CheckAsync("Mode", ("Books.cs", CSharp), ("Use.cs", $"namespace Books;\nclass Use\n{{\n{use}\n}}\n"), expected);

    [Theory]
    [InlineData("function f(p: Page) { return p.size; }", "Page")]
    [InlineData("function f(p: Leaf | undefined) { return p?.size; }", "Page")]
    [InlineData("function f(p?: Sheet) { return p!.size; }", "Sheet")]
    [InlineData("function f(p: Cover) { return p.size; }", "Sheet")]
    [InlineData("const f = (p: Page) => p.back.size + p.next().size;", "Paper Page")]
    [InlineData("const p = new Sheet(); const q = p.size;", "Sheet")]
    [InlineData("const q = open('a').size;", "Page")]
    [InlineData("const q = Sheet.make().size;", "Sheet")]
    [InlineData("const q = (x as Page).size;", "Page")]
    [InlineData("const q = shelf.size;", "shelf")]
    [InlineData("class In extends Page { f() { return this.size; } }", "Page")]
    [InlineData("class In { constructor(private p: Page) {} f() { return this.p.size; } }", "Page")]
    [InlineData("class In extends Page { f() { const self = this; return self.size; } }", "Page")]
    // What is not certain.
    [InlineData("class In extends Page { f(self: any) { return self.size; } }", "?")]
    [InlineData("function f<Page>(p: Page) { return p.size; }", "?")]
    [InlineData("function f(p: Page | Sheet) { return p.size; }", "?")]
    [InlineData("function f(Sheet: any) { return Sheet.size; }", "?")]
    [InlineData("function f(p: Set<Page>) { return p.size; }", "?")]
    public Task A_member_of_a_value_in_typescript(string use, string expected) => CheckAsync(
        "size", ("books.ts", TypeScript), ("use.ts", $"import {{ Cover, Leaf, Page, Paper, Sheet, open, shelf }} from './books';\n{use}\n"), expected);

    [Theory]
    [InlineData("java", "int f(Page p) { return p.size; }", "Page")]
    [InlineData("java", "Page p; int f() { return this.p.back.size; }", "Paper")]
    [InlineData("java", "int f() { var p = new Page(); return p.next().size; }", "Page")]
    [InlineData("java", "int f(Page[] p) { return p.size; }", "?")]
    [InlineData("java", "int f() { for (Page p : all()) return p.weight + p.size; return 0; }", "Page")]
    [InlineData("java", "int f(Object p) { return p instanceof Page q ? q.size : ((Paper) p).size; }", "Page Paper")]
    [InlineData("java", "<Page> int f(Page p) { return p.size; }", "?")]
    [InlineData("go", "func f(p Page) int { return p.size }", "Page")]
    [InlineData("go", "func f(p *Page) int { return p.back.size + p.next().size }", "Paper Page")]
    [InlineData("go", "func f() int { p := &Page{size: 1}; return p.size }", "Page Page")]
    [InlineData("go", "func f() int { p, err := open(); return p.size }", "Page")]
    [InlineData("go", "func (p *Page) f() int { q := p; p := Paper{}; return p.size + q.size }", "Paper Page")]
    [InlineData("go", "func f(p []Page, q func() Page) int { return p.size + q().size }", "? ?")]
    [InlineData("python", "def f(p: Page): return p.size", "Page")]
    [InlineData("python", "def f(p: 'Page | None'): return p.size", "?")]
    [InlineData("python", "def f(p: Page | None, q: 'Paper'): return p.size + q.size", "Page Paper")]
    [InlineData("python", "def f():\n    p = Page()\n    return p.size + p.next().size", "Page Page")]
    [InlineData("python", "def f(q):\n    p = Page()\n    if q:\n        p = q\n    return p.size", "?")]
    [InlineData("python", "class In(Page):\n    def f(self): return self.size + self.back.size", "Page Paper")]
    [InlineData("rust", "fn f(p: &Page) -> i32 { p.size + p.back.size }", "Page Paper")]
    [InlineData("rust", "fn f() -> i32 { let p = Page::make(); p.next().size }", "Page")]
    [InlineData("rust", "fn f() { let p = Page { size: 1, back: q }; p.size }", "Page Page")]
    [InlineData("rust", "fn f(p: Option<Page>, q: Box<Page>) -> i32 { p.size + q.size }", "? Page")]
    [InlineData("c", "int f(struct page *p, struct paper q) { return p->size + q.size + p->back->size; }", "page paper paper")]
    [InlineData("c", "int f(void) { struct page p = { .size = 1 }; return next(&p)->size; }", "page page")]
    [InlineData("c", "int f(unknown_t *p) { return p->size; }", "?")]
    [InlineData("cpp", "int f(const Page& p, Paper* q) { return p.size + q->size + p.back->size; }", "Page Paper Paper")]
    [InlineData("cpp", "int f() { auto p = new Page(); return p->next().size; }", "Page")]
    [InlineData("cpp", "int f() { auto p = unknown(); return p->size; }", "?")]
    [InlineData("kotlin", "fun f(p: Page, q: Paper?) = p.size + q?.size", "Page Paper")]
    [InlineData("kotlin", "fun f(): Int { val p = Page(); return p.back.size + p.next().size }", "Paper Page")]
    [InlineData("javascript", "const p = new Page(); const q = p.size;", "Page")]
    public Task A_member_of_a_value_in(string language, string use, string expected)
    {
        var (extension, types, head, foot) = Others[language];
        return CheckAsync("size", ("books." + extension, types), ("use." + extension, $"{head}\n{use}\n{foot}"), expected);
    }

    // Of each language: its extension, its types one to a line, what stands around a use.
    private static readonly Dictionary<string, (string Extension, string Types, string Head, string Foot)> Others = new()
    {
        ["java"] = ("java", """
            package books;
            class Paper { int size; int weight; }
            class Page extends Paper { int size; Paper back; Page next() { return this; } }
            """, "package books;\nclass Use {", "}"),
        ["go"] = ("go", """
            package books
            type Paper struct { size int }
            type Page struct { size int; back *Paper }
            func (p *Page) next() *Page { return p }
            func open() (*Page, error) { return nil, nil }
            """, "package books", ""),
        ["python"] = ("py", """
            class Paper:
                size = 1 # class Paper
            class Page:
                size = 2 # class Page
                back: Paper = Paper()
                def next(self) -> "Page": return self
            """, "from books import Page, Paper", ""),
        ["rust"] = ("rs", """
            pub struct Paper { pub size: i32 }
            pub struct Page { pub size: i32, pub back: Paper }
            impl Page { pub fn make() -> Self { todo!() } pub fn next(&self) -> &Page { self } }
            """, "use crate::books::{Page, Paper};", ""),
        ["c"] = ("c", """
            struct paper { int size; };
            struct page { int size; struct paper *back; };
            struct page *next(struct page *p) { return p; }
            """, "", ""),
        ["cpp"] = ("cpp", """
            class Paper { public: int size; };
            class Page { public: int size; Paper* back; Page& next() { return *this; } };
            """, "", ""),
        ["kotlin"] = ("kt", """
            package books
            class Paper {
                val size: Int = 1 // class Paper
            }
            class Page {
                val size: Int = 2 // class Page
                val back: Paper = Paper()
                fun next(): Page { return this }
            }
            """, "package books", ""),
        ["javascript"] = ("js", """
            export class Page { size = 1; }
            export class Paper { size = 2; }
            """, "import { Page, Paper } from './books.js';", ""),
    };

    private static async Task CheckAsync(string name, (string Path, string Text) types, (string Path, string Text) use, string expected)
    {
        await using var tree = new IndexedTree();
        tree.Write(types.Path, types.Text);
        tree.Write(use.Path, use.Text);
        await tree.UpdateAsync();
        var found = new List<string>();
        await foreach (var hit in (await tree.Index).FindReferencesAsync(new ReferenceQuery(name) { IncludeUncertain = true }))
        {
            if (hit.Path == use.Path)
                found.Add(hit.Target is { } target ? TypeName().Match(types.Text.Split('\n')[target.Line]).Groups[1].Value : "?");
        }
        Assert.Equal(expected, string.Join(' ', found));
    }

    [GeneratedRegex(@"(?:class|interface|enum|struct|type|trait|const|record) (\w+)")]
    private static partial Regex TypeName();
}
