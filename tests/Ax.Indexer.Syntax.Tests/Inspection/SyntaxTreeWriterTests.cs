using Ax.Indexer.Syntax.Inspection;
using Ax.Indexer.Syntax.Languages;

namespace Ax.Indexer.Syntax.Tests.Inspection;

public class SyntaxTreeWriterTests
{
    [Fact]
    public void A_tree_has_a_line_for_each_named_node() => Assert.Equal("""
        translation_unit 1:1-1:7
          declaration 1:1-1:7
            type: primitive_type 1:1-1:4 "int"
            declarator: identifier 1:5-1:6 "x"

        """.ReplaceLineEndings("\n"), SyntaxTreeWriter.Write(LanguageRegistry.BuiltIn.Find("c")!, "int x;"u8));

    [Fact]
    public void What_is_missing_is_said() =>
        Assert.Contains("MISSING ;", SyntaxTreeWriter.Write(LanguageRegistry.BuiltIn.Find("c")!, "int x"u8), StringComparison.Ordinal);

    [Fact]
    public void An_empty_file_has_a_root() =>
        Assert.Equal("translation_unit 1:1-1:1 \"\"\n", SyntaxTreeWriter.Write(LanguageRegistry.BuiltIn.Find("c")!, []));
}
