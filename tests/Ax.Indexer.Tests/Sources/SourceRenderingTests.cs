using System.Text;
using Ax.Indexer.Sources;

namespace Ax.Indexer.Tests.Sources;

public class SourceRenderingTests
{
    [Theory]
    [InlineData("int read(int n)\n{", "int read(int n)")]
    [InlineData("static int\nread(\n    int n,\n    char *p\n)", "static int read(int n, char *p)")]
    [InlineData("#define MAX(a) \\\n  ((a) + 1)", "#define MAX(a) ((a) + 1)")]
    [InlineData("[Obsolete(\"[x]\")]\npublic void M();", "public void M()")]
    [InlineData("[A][B(1, [2])] public int X =", "public int X")]
    [InlineData("@count = 0", "@count = 0")]
    [InlineData("@@a, @b = 1, 2", "@@a, @b = 1, 2")]
    [InlineData("@Override\n@Named(\"a(b)\") public void m() {", "public void m()")]
    [InlineData("@interface Marker {", "@interface Marker")]
    [InlineData("#[inline]\n#[cfg(all(a, b))]\npub fn f() -> i32 {", "pub fn f() -> i32")]
    [InlineData("type T = ", "type T")]
    [InlineData("[unclosed", "[unclosed")]
    [InlineData("", "")]
    public void Signatures(string source, string expected) => Assert.Equal(expected, SourceRendering.Signature(Encoding.UTF8.GetBytes(source)));

    [Fact]
    public void Long_signatures_are_cut_between_characters()
    {
        var signature = SourceRendering.Signature(Encoding.UTF8.GetBytes("void f(" + string.Concat(Enumerable.Repeat("😀ä ", 500))));

        Assert.EndsWith("…", signature, StringComparison.Ordinal);
        Assert.InRange(signature.Length, 200, 242);
        Assert.DoesNotContain('\uFFFD', signature);
        Assert.True(Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(signature)) == signature, "a surrogate is alone");
    }

    [Theory]
    [InlineData("/** One line. */", "One line.")]
    [InlineData("/**\n * Several\n * lines.\n */", "Several\nlines.")]
    [InlineData("/*! Qt style */", "Qt style")]
    [InlineData("/* plain */", "plain")]
    [InlineData("/// Rust or C#\n/// more", "Rust or C#\nmore")]
    [InlineData("//! inner", "inner")]
    [InlineData("// Go\n// doc", "Go\ndoc")]
    [InlineData("# Python comment\n# more", "Python comment\nmore")]
    [InlineData("\"\"\"Docstring.\"\"\"", "Docstring.")]
    [InlineData("\"\"\"\n    First.\n\n    Second.\n    \"\"\"", "First.\n\nSecond.")]
    [InlineData("r\"\"\"Raw \\d.\"\"\"", "Raw \\d.")]
    [InlineData("'''Single quotes.'''", "Single quotes.")]
    [InlineData("-- SQL or Lua", "SQL or Lua")]
    [InlineData("/**\r\n * Windows\r\n */", "Windows")]
    [InlineData("/**/", "")]
    [InlineData("/***/", "")]
    [InlineData("", "")]
    public void Documentation(string source, string expected) => Assert.Equal(expected, SourceRendering.Documentation(Encoding.UTF8.GetBytes(source)));
}
