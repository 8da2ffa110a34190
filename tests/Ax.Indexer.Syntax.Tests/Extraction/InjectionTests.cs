using System.Text;
using Ax.Indexer.Model;
using Ax.Indexer.Syntax.Tests.Support;

namespace Ax.Indexer.Syntax.Tests.Extraction;

/// <summary>Code in another language, here in the strings and comments of a C-like one.</summary>
public class InjectionTests
{
    private const string Query = LanguageFolder.Query + """

        (call_expression
          function: (identifier) @_language (#eq? @_language "python")
          arguments: (argument_list (string_literal (string_content) @injection.content))
          (#set! injection.language "python"))
        (call_expression
          function: (identifier) @injection.language (#any-of? @injection.language "go" "klingon" "sea")
          arguments: (argument_list (string_literal (string_content) @injection.content)))
        (call_expression
          function: (identifier) @_example (#eq? @_example "example")
          arguments: (argument_list (string_literal (string_content) @injection.content))
          (#set! injection.language "python")
          (#set! injection.fragment))
        """;

    [Fact]
    public void Definitions_of_the_other_language_stand_at_their_place()
    {
        var extracted = Extract("int f(void) { go(\"func Inner() {}\"); }");
        Assert.Equal("function f; function f.Inner", extracted.Symbols());
        Assert.Equal("definition f; call go; definition Inner", extracted.References());
        Assert.Equal((0, 23), (extracted.Tags.Symbols[1].Line, extracted.Tags.Symbols[1].Column));
        Assert.Equal("f unknown; Inner public", extracted.Visibilities());
    }

    [Fact]
    public void Imports_of_the_other_language_are_found() => Assert.Equal("os", Extract("int f(void) { python(\"import os\"); }").Imports());

    [Fact]
    public void An_unknown_language_is_ignored() => Assert.Equal("function f", Extract("int f(void) { klingon(\"Qapla'\"); }").Symbols());

    [Fact]
    public void Its_errors_are_errors_of_the_file_unless_it_is_an_example()
    {
        Assert.True(Extract("int f(void) { python(\"def g(:\"); }").Tags.ErrorCount > 0);
        Assert.Equal(0, Extract("int f(void) { example(\"def g(:\"); }").Tags.ErrorCount);
    }

    [Fact]
    public void Definitions_of_an_example_say_so()
    {
        var tags = Extract("int f(void) { example(\"class G: pass\"); python(\"class H: pass\"); }").Tags;
        Assert.Equal([SymbolModifiers.None, SymbolModifiers.Example, SymbolModifiers.None], tags.Symbols.ToArray().Select(symbol => symbol.Modifiers));
    }

    [Fact]
    public void Escapes_are_no_part_of_it() => Assert.Equal("function f; function f.g", Extract("int f(void) { python(\"def g(): pass\\n\"); }").Symbols());

    [Fact]
    public void A_language_in_itself_is_entered_once() =>
        Assert.Equal("function f; function f.g", Extract("int f(void) { sea(\"int g(void) { return 1; }\"); }").Symbols());

    private static Extracted Extract(string source)
    {
        using var folder = new LanguageFolder();
        folder.Write("tags.scm", Query);
        var registry = folder.Load();
        var bytes = Encoding.UTF8.GetBytes(source);
        var extracted = Extracted.From(registry.Find(folder.Id)!, bytes);
        TagInvariants.Check(extracted.Tags, bytes.Length);
        return extracted;
    }
}
