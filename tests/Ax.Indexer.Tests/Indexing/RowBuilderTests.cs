using System.Text;
using Ax.Indexer.Indexing;
using Ax.Indexer.Model;
using Ax.Indexer.Storage.Writes;
using Ax.Indexer.Syntax.Extraction;
using Ax.Indexer.Syntax.Languages;

namespace Ax.Indexer.Tests.Indexing;

public class RowBuilderTests
{
    [Fact]
    public void Fields_of_a_symbol()
    {
        using var rows = Build("csharp", "namespace My.Space;\n/// <summary>Reads it all.</summary>\nclass PageReader { public int ReadPage(int firstLine) => 1; int _x; }\n");

        Assert.Equal(
            [
                "PageReader|pagereader|page reader|my space|class|summary reads it all summary",
                "ReadPage|readpage|read page|page reader|public int int first line|",
                "_x|_x|x|page reader||",
            ],
            rows.Symbols.ToArray().Select(row => string.Join('|',
                Text(rows, row.Name), Text(rows, row.NameToken).ToLowerInvariant(), Text(rows, row.Parts), Text(rows, row.ContainerWords).Trim(),
                Text(rows, row.SignatureWords).Trim(), Text(rows, row.DocWords).Trim())));
    }

    [Fact]
    public void Imports_tell_names_and_aliases()
    {
        using var rows = Build("python", "import os\nfrom a.b import c as d, e\nfrom f import *\n");

        Assert.Equal(["0 os []", "1 a.b [c as d, e]", "2 f [*]"],
            rows.Imports.ToArray().Select(row => $"{row.Line} {Text(rows, row.Target)} [{Text(rows, row.Names)}]"));
    }

    [Fact]
    public void Identifiers_are_distinct_tokens()
    {
        using var rows = Build("python", "größe = größe + Größe\nx = x\n");

        Assert.Equal(["größe", "größe", "x"], Text(rows.Identifiers).ToLowerInvariant().Split(' ').Order(StringComparer.Ordinal));
        Assert.Equal(5, rows.ReferenceCount);
    }

    [Fact]
    public void A_builder_is_as_good_as_new_after_each_file()
    {
        var builder = new RowBuilder();
        using var rows = new FileRows();
        var first = Describe(Fill(builder, rows, "c", "int a(int b) { return c(b); }\n"));
        Fill(builder, rows, "c", string.Concat(Enumerable.Range(0, 5000).Select(i => $"int v{i} = w{i % 7};\n")));
        Fill(builder, rows, "c", "");
        Assert.Equal((0, 0), (rows.Symbols.Length, rows.ReferenceCount));
        Assert.Equal(first, Describe(Fill(builder, rows, "c", "int a(int b) { return c(b); }\n")));
    }

    private static string Describe(FileRows rows) => Text(rows.Text) + Text(rows.Identifiers) + Convert.ToHexString(rows.Occurrences.Span);

    private static FileRows Build(string language, string source) => Fill(new RowBuilder(), new FileRows(), language, source);

    private static FileRows Fill(RowBuilder builder, FileRows rows, string language, string source)
    {
        rows.Clear();
        using var extractor = new TagExtractor();
        var tags = new TagBuffer();
        var utf8 = Encoding.UTF8.GetBytes(source);
        var known = LanguageRegistry.BuiltIn.Find(language)!;
        extractor.Extract(known, "file", utf8, TimeSpan.FromSeconds(10), tags);
        builder.Build(tags, utf8, known.Definition.QualifiedSeparator, rows);
        return rows;
    }

    private static string Text(FileRows rows, ByteSpan span) => Encoding.UTF8.GetString(span.Of(rows.Text.Span));

    private static string Text(ByteBuffer buffer) => Encoding.UTF8.GetString(buffer.Span);
}
