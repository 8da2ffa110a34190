using Ax.Indexer.Syntax.Tests.Support;

namespace Ax.Indexer.Syntax.Tests.Extraction;

public class VisibilityTests
{
    [Theory]
    [InlineData("csharp", "public class A { } internal class B { } file class C { } class D { }", "A public; B internal; C private; D internal")]
    [InlineData("csharp", "public class C { public int a; protected int b; int c; protected internal int d; private protected int e; }",
        "C public; a public; b protected; c private; d protected; e protected")]
    [InlineData("csharp", "interface I { int P { get; } }", "I internal; P public")]
    [InlineData("csharp", "record R(int X);", "R internal; X public")]
    [InlineData("java", "enum E { A; int f; }", "E internal; A public; f internal")]
    [InlineData("rust", "pub fn a() {} pub(crate) fn b() {} pub(in crate::x) fn c() {} fn d() {}", "a public; b internal; c internal; d private")]
    [InlineData("rust", "impl T for S { fn m(&self) {} } impl S { fn n(&self) {} }", "m public; n private")]
    [InlineData("rust", "pub trait T { fn m(&self); } pub enum E { V { f: u8 } }", "T public; m public; E public; V public; f public")]
    public void Words_tell_it(string language, string source, string expected) => Check(language, source, expected);

    [Theory]
    [InlineData("go", "func Open() {}\nfunc shut() {}\nfunc Über() {}\nfunc _x() {}", "Open public; shut private; Über public; _x private")]
    public void A_capital_tells_it(string language, string source, string expected) => Check(language, source, expected);

    [Theory]
    [InlineData("python", "def a(): pass\ndef _b(): pass\ndef __c__(): pass\ndef __d(): pass\n", "a public; _b private; __c__ public; __d private")]
    public void An_underscore_tells_it(string language, string source, string expected) => Check(language, source, expected);

    [Theory]
    [InlineData("cpp", "class C { int a; public: int b; protected: int c, d; private: int e; };", "C public; a private; b public; c protected; d protected; e private")]
    [InlineData("cpp", "struct S { int a; private: int b; struct T { int c; }; int d; };", "S public; a public; b private; T private; c public; d private")]
    [InlineData("cpp", "class EXPORT C : public B { int a; public: int b; int c; private: int d; };", "C public; a private; b public; c public; d private")]
    [InlineData("ruby", "class C\n  class << self\n    private\n    def a; end\n  end\n  def b; end\n  protected\n  class << self\n    def c; end\n  end\n  def d; end\nend",
        "C public; a private; b public; c public; d protected")]
    public void A_label_tells_it(string language, string source, string expected) => Check(language, source, expected);

    [Theory]
    [InlineData("c", "static inline int f(void) { return 1; }", "f private static, inline")]
    [InlineData("csharp", "public abstract partial class C { public sealed override void M() { } }", "C public abstract, partial; M public override, sealed")]
    [InlineData("java", "final class C { final int x = 1; }", "C internal sealed; x internal readonly")]
    [InlineData("rust", "pub async unsafe fn f() {}", "f public async, unsafe")]
    [InlineData("c", "int staticmost(void) { return 1; }", "staticmost public")]
    public void Modifiers_are_whole_words_before_the_name(string language, string source, string expected) => Check(language, source, expected);

    private static void Check(string language, string source, string expected) => Assert.Equal(expected, Extracted.From(language, source).Visibilities());
}
