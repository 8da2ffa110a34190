using Ax.Indexer.Syntax.Tests.Support;

namespace Ax.Indexer.Syntax.Tests.Extraction;

public class DocTests
{
    [Fact]
    public void A_match_with_both_stands_before_its_definition_and_says_what_is_inside() => Assert.Equal("M: -; f: One.; g: # Two.; h: Three.", Extracted.From(
        "elixir", "defmodule M do\n  # No doc of f.\n  @doc \"One.\"\n  @doc since: 1\n  def f(x), do: x\n\n  @doc false\n  # Two.\n  def g(x), do: x\n\n  @doc ~S\"Three.\"\n  def h(x), do: x\nend").Docs());

    [Theory]
    [InlineData("c", "// Adds.\nint add(void) { return 1; }", "add: // Adds.")]
    [InlineData("c", "// One.\n// Two.\nint add(void) { return 1; }", "add: // One.\n// Two.")]
    [InlineData("c", "/* Adds.\n * More. */\nint add(void) { return 1; }", "add: /* Adds.\n * More. */")]
    [InlineData("c", "\t// Adds.\r\n\tint add(void) { return 1; }", "add: // Adds.")]
    [InlineData("c", "// One.\n\n// Two.\nint add(void) { return 1; }", "add: // Two.")]
    public void Comments_above_are_documentation(string language, string source, string expected) => Check(language, source, expected);

    [Theory]
    [InlineData("c", "// Far.\n\nint add(void) { return 1; }", "add: -")]
    [InlineData("c", "int x; // Of x.\nint add(void) { return 1; }", "x: // Of x.; add: -")]
    [InlineData("c", "// Of x.\nint x;\nint add(void) { return 1; }", "x: // Of x.; add: -")]
    [InlineData("rust", "// Ordinary.\nfn add() {}", "add: -")]
    public void Other_comments_are_none(string language, string source, string expected) => Check(language, source, expected);

    [Theory]
    [InlineData("c", "enum e {\n  A, // First.\n  B, /* Second. */\n  C // Third.\n};", "e: -; A: // First.; B: /* Second. */; C: // Third.")]
    [InlineData("c", "struct s {\n  // Above.\n  int a; // Behind.\n  int b;\n};", "s: -; a: // Above.; b: -")]
    [InlineData("c", "int f(void) { return 1; } // Of no function.", "f: -")]
    [InlineData("c", "struct s { int a; int b; // Of b.\n};", "s: -; a: -; b: // Of b.")]
    public void A_comment_behind_documents_a_field_or_constant(string language, string source, string expected) => Check(language, source, expected);

    [Theory]
    [InlineData("rust", "mod m {\n  //! Inner.\n  //! More.\n  fn f() {}\n}", "m: //! Inner.\n  //! More.; f: -")]
    [InlineData("rust", "//! Of the file.\nfn f() {}", "f: -")]
    [InlineData("rust", "/// Outer.\nmod m {\n  //! Inner.\n}", "m: //! Inner.")]
    [InlineData("python", "def f():\n    \"\"\"Inner.\"\"\"\n    return 1\n", "f: Inner.")]
    public void A_text_inside_documents_what_it_is_in(string language, string source, string expected) => Check(language, source, expected);

    [Theory]
    [InlineData("rust", "/// Doc.\n#[inline]\n#[must_use]\nfn f() {}", "f: /// Doc.")]
    [InlineData("rust", "/// Doc.\n#[inline] fn f() {}", "f: /// Doc.")]
    [InlineData("rust", "/// Doc.\n\n#[inline]\nfn f() {}", "f: -")]
    [InlineData("rust", "#[inline]\n/// Doc.\nfn f() {}", "f: /// Doc.")]
    [InlineData("csharp", "/// Doc.\n[Obsolete]\nclass C { }", "C: /// Doc.")]
    [InlineData("java", "/** Doc. */\n@Deprecated\nclass C { }", "C: /** Doc. */")]
    [InlineData("cpp", "/// Doc.\ntemplate <typename T>\nclass C { };", "C: /// Doc.")]
    public void Attributes_may_stand_between(string language, string source, string expected) => Check(language, source, expected);

    [Theory]
    [InlineData("rust", "#[inline]\nfn f() {}", "f: fn f() ")]
    [InlineData("cpp", "template <typename T>\nint f(T t) { return 1; }", "f: int f(T t) ")]
    [InlineData("c", "int f(int a,\n      int b)\n{ return 1; }", "f: int f(int a,\n      int b)\n")]
    [InlineData("c", "int x = 1; int y;", "x: int x = 1;; y: int y;")]
    [InlineData("c", "struct s { int a;\n};", "s: struct s ; a: int a;")]
    public void A_signature_goes_from_behind_the_attributes_to_the_body(string language, string source, string expected) =>
        Assert.Equal(expected, Extracted.From(language, source).Signatures());

    private static void Check(string language, string source, string expected) => Assert.Equal(expected, Extracted.From(language, source).Docs());
}
