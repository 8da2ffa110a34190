using Ax.Indexer.Syntax.Tests.Support;

namespace Ax.Indexer.Syntax.Tests.Extraction;

public class NestingTests
{
    [Theory]
    [InlineData("csharp", "namespace N { class A { class B { void M() { } } int f; } class C { } }",
        "namespace N; class N.A; class N.A.B; method N.A.B.M; field N.A.f; class N.C")]
    [InlineData("rust", "mod a { mod b { struct S; } fn f() { fn inner() {} } }",
        "module a; module a::b; struct a::b::S; function a::f; function a::f::inner")]
    [InlineData("c", "struct o { struct i { int x; } in; union { int y; }; };",
        "struct o; field o.in; struct o.i; field o.i.x; field o.y")]
    public void What_lies_inside_is_nested(string language, string source, string expected) => Check(language, source, expected);

    [Theory]
    [InlineData("csharp", "namespace N; class A { int f; }", "class N.A; field N.A.f")]
    [InlineData("java", "package p.q;\nclass A { int f; }", "class p.q.A; field p.q.A.f")]
    [InlineData("rust", "impl S { fn m(&self) {} }\nimpl fmt::Display for T { fn fmt(&self) {} }", "method S::m; method T::fmt")]
    [InlineData("cpp", "int A::B::m() { return 1; }\nint A::B::C::d() { return 1; }", "method A::B::m; method A::B::C::d")]
    [InlineData("cpp", "namespace n { void T::m() {} }", "namespace n; method n::T::m")]
    public void A_container_need_not_be_a_symbol(string language, string source, string expected) => Check(language, source, expected);

    [Theory]
    [InlineData("c", "int a, b = 2, *c;", "variable a; variable b; variable c")]
    [InlineData("c", "struct s { int a, b; };", "struct s; field s.a; field s.b")]
    [InlineData("c", "int f(void), g(void);", "function f; function g")]
    [InlineData("c", "typedef struct { int x; } s, *p;", "field s.x; struct s; type-alias p")]
    [InlineData("c", "typedef struct { int x; } *p, s;", "field s.x; type-alias p; struct s")]
    [InlineData("go", "package p\nconst (\n\ta, b = 1, 2\n)\nvar c, d int", "package p; constant p.a; constant p.b; variable p.c; variable p.d")]
    [InlineData("csharp", "class C { const int A = 1, B = 2; }", "class C; constant C.A; constant C.B")]
    [InlineData("java", "class C { int a, b; }", "class C; field C.a; field C.b")]
    public void Names_of_one_declaration_stand_side_by_side(string language, string source, string expected) =>
        Assert.Equal(
            expected.Split("; ").Order(StringComparer.Ordinal),
            Extracted.From(language, source).Symbols().Split("; ").Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("c", "struct s { int x; } v;", "variable v; struct s; field s.x")]
    [InlineData("c", "typedef struct s { int x; } t;", "type-alias t; struct s; field s.x")]
    [InlineData("c", "struct { int x; } v;", "variable v; field v.x")]
    public void A_named_type_is_not_in_the_variable_it_is_the_type_of(string language, string source, string expected) => Check(language, source, expected);

    [Theory]
    [InlineData("c", "int f(void) { int local; static int kept; extern int other; return 1; }", "function f")]
    [InlineData("cpp", "void f() { T x(y); int z; }", "function f")]
    [InlineData("csharp", "class C { void M() { int x; const int Y = 1; } }", "class C; method C.M")]
    public void Locals_are_no_symbols(string language, string source, string expected) => Check(language, source, expected);

    [Fact]
    public void A_deep_nest_is_no_danger()
    {
        const int depth = 500;
        var source = string.Concat(Enumerable.Repeat("mod m { ", depth)) + "fn f() {}" + new string('}', depth);
        var tags = Extracted.From("rust", source).Tags;
        Assert.Equal(depth + 1, tags.Symbols.Length);
        Assert.Equal(depth - 1, tags.Symbols[^1].Parent);
    }

    private static void Check(string language, string source, string expected) => Assert.Equal(expected, Extracted.From(language, source).Symbols());
}
