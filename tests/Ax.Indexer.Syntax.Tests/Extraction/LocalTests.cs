using System.Text;
using Ax.Indexer.Syntax.Tests.Support;

namespace Ax.Indexer.Syntax.Tests.Extraction;

/// <summary>A name that means a local where it stands is no reference; everything else is.</summary>
public class LocalTests
{
    private const string Common = """
        (function_definition declarator: (function_declarator declarator: (identifier) @name)) @definition.function
        (function_definition) @scope
        (identifier) @reference
        (call_expression function: (identifier) @reference.call)
        (field_identifier) @reference.member
        (type_identifier) @reference.type

        """;

    private const string Positional = Common + "(compound_statement) @scope (parameter_declaration declarator: (identifier) @local.definition)"
        + "(init_declarator declarator: (identifier) @local.definition)";

    [Theory]
    [InlineData("int f(int a) { return a + b; }", "definition f; mention b", "a parameter")]
    [InlineData("int f(int a) { return 0; } int g() { return a; }", "definition f; definition g; mention a", "in its own function alone")]
    [InlineData("int f() { g(a); int a = 1; h(a); }", "definition f; call g; mention a; call h", "from its definition on")]
    [InlineData("int f() { { int a = 1; g(a); } h(a); }", "definition f; call g; call h; mention a", "to the end of its block")]
    [InlineData("int f(int a) { a(); s.a; }", "definition f; mention s; mention a", "called too, but no member")]
    [InlineData("int f(int a) { { int a = 1; g(a); } a; }", "definition f; call g", "shadowing another")]
    [InlineData("int f(int T) { T x = 1; return x; }", "definition f; type T", "no type")]
    [InlineData("int f(int f) { return f; }", "definition f", "of the function's own name: the definition stays")]
    public void A_local_is_no_reference(string source, string expected, string why) =>
        Check(Positional, source, expected, why);

    [Fact]
    public void A_hoisted_local_is_one_in_all_of_its_scope() => Check(
        Common + "(init_declarator declarator: (identifier) @local.hoisted)",
        "int f() { g(a); int a = 1; } int h() { return a; }", "definition f; call g; definition h; mention a");

    [Fact]
    public void A_local_of_a_statement_begins_behind_it() => Check(
        Common + "(declaration declarator: (init_declarator declarator: (identifier) @local.definition)) @local.statement",
        "int f() { int a = a; return a; }", "definition f; mention a");

    [Fact]
    public void An_external_name_is_no_local_of_its_scope() => Check(
        Common + "(init_declarator declarator: (identifier) @local.hoisted) (goto_statement (statement_identifier) @local.external)",
        "int f() { int a = 1; int b = a; goto a; }", "definition f; mention a; mention a");

    [Fact]
    public void A_type_parameter_hides_types_and_mentions_but_no_calls() => Check(
        Common + "(parameter_declaration declarator: (identifier) @local.type)",
        "int f(int T) { T x; T; T(); }", "definition f; mention x; call T");

    [Fact]
    public void Outside_of_scopes_there_are_no_locals() => Check(
        Common + "(init_declarator declarator: (identifier) @local.definition)", "int a = 1; int f() { return a; }", "mention a; definition f; mention a");

    [Fact]
    public void Many_locals_in_many_scopes_keep_their_places()
    {
        // Every function has the same locals, and mentions those of the function before as globals.
        var source = new StringBuilder();
        for (var i = 0; i < 500; i++)
            source.Append(System.Globalization.CultureInfo.InvariantCulture, $"int f{i}(int a{i}) {{ return a{i} + a{(i + 499) % 500}; }}\n");
        using var folder = new LanguageFolder();
        folder.Write("tags.scm", Positional);
        var registry = folder.Load();
        var mentions = Extracted.From(registry.Find(folder.Id)!, Encoding.UTF8.GetBytes(source.ToString())).References().Split("; ").Where(text => text.StartsWith("mention", StringComparison.Ordinal));
        Assert.Equal(Enumerable.Range(0, 500).Select(i => $"mention a{(i + 499) % 500}"), mentions);
    }

    [Fact]
    public void A_name_of_thousands_of_uses_takes_no_more_time_than_others()
    {
        // Each use defines: looking at all of them for each of them would take minutes.
        var source = new StringBuilder("int f() {");
        for (var i = 0; i < 50_000; i++)
            source.Append("x(y);");
        using var folder = new LanguageFolder();
        folder.Write("tags.scm", Common + "(call_expression arguments: (argument_list (identifier) @local.hoisted))");
        var registry = folder.Load();
        var extracted = Extracted.From(registry.Find(folder.Id)!, Encoding.UTF8.GetBytes(source.Append('}').ToString()), TimeSpan.FromSeconds(30));
        Assert.False(extracted.Tags.IsPartial);
        Assert.Equal(50_001, extracted.Tags.References.Length);
    }

    [Fact]
    public void Locals_leave_with_their_scopes()
    {
        // The same name in scopes side by side, nested, and shadowed from the outside in.
        Check(Positional, "int f(int a) { { int a = 1; a; } { b; { int b = 1; b; } b; } a; } int g() { a; b; }",
            "definition f; mention b; mention b; definition g; mention a; mention b");
    }

    private static void Check(string query, string source, string expected, string why = "")
    {
        using var folder = new LanguageFolder();
        folder.Write("tags.scm", query);
        var registry = folder.Load();
        Assert.Equal((why, expected), (why, Extracted.From(registry.Find(folder.Id)!, Encoding.UTF8.GetBytes(source)).References()));
    }
}
