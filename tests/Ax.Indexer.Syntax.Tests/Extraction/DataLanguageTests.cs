using System.Globalization;
using System.Text;
using Ax.Indexer.Model;
using Ax.Indexer.Syntax.Tests.Support;

namespace Ax.Indexer.Syntax.Tests.Extraction;

/// <summary>What languages of data ask of the engine, here with C's initialisers as data.</summary>
public class DataLanguageTests
{
    private const string Query = """
        (init_declarator declarator: (identifier) @name) @definition.key
        (initializer_pair designator: (field_designator (field_identifier) @name)) @definition.key
        (initializer_list (initializer_list) @element)
        """;

    [Fact]
    public void An_element_has_its_position_in_the_list_around_it()
    {
        var tags = Extract("""
            struct s jobs = { .steps = { { .run = 1 }, { .run = 2, .with = { .name = 3 } }, { { .deep = 4 } } } };
            """, Query).Tags;
        Assert.Equal("- - [0] [1] [1] - [2][0]", string.Join(' ', tags.Symbols.ToArray().Select(symbol =>
            symbol.Elements.IsEmpty ? "-" : Encoding.ASCII.GetString(symbol.Elements.Of(tags.ElementText)))));
    }

    [Theory]
    [InlineData(100, 7, false)]
    [InlineData(7, 7, false)]
    [InlineData(6, 4, true)]
    [InlineData(4, 4, true)]
    [InlineData(3, 1, true)]
    public void Of_too_many_keys_the_outer_levels_remain(int maxKeys, int kept, bool isCut)
    {
        var tags = Extract("struct s a = { .b = { .c = 1 }, .d = { .e = 2, .f = 3 }, .g = 4 };", Query, $"\"maxKeys\": {maxKeys},").Tags;
        Assert.Equal((kept, isCut), (tags.Symbols.Length, tags.HasOuterKeysOnly));
        Assert.Equal(kept, tags.References.ToArray().Count(reference => reference.Role == ReferenceRole.Definition));
        TagInvariants.Check(tags, int.MaxValue);
    }

    [Fact]
    public void Of_too_many_outermost_keys_the_first_remain()
    {
        var source = string.Concat(Enumerable.Range(0, 50).Select(i => string.Create(CultureInfo.InvariantCulture, $"int k{i} = {{ .a = 1 }};\n")));
        Assert.Equal("key k0; key k1; key k2", Extract(source, Query, "\"maxKeys\": 3,").Symbols());
    }

    [Theory]
    [InlineData("package.json", "key a")]
    [InlineData("deep/down/package.json", "key a")]
    [InlineData("not-package.json", "")]
    public void A_pattern_can_depend_on_the_path(string path, string expected) => Assert.Equal(expected, Extract(
        "int a = 1;", "((init_declarator declarator: (identifier) @name) @definition.key (#path-match? \"(^|/)package\\\\.json$\"))", path: path).Symbols());

    [Fact]
    public void Adjacent_clauses_of_one_name_are_one_symbol()
    {
        var extracted = Extract("int a = 1;\nint a = 2;\nint b = 3;\nint a = 4;", Query, "\"mergesClauses\": true,");
        Assert.Equal("key a; key b; key a", extracted.Symbols());
        Assert.Equal((0, 1), (extracted.Tags.Symbols[0].StartLine, extracted.Tags.Symbols[0].EndLine));
    }

    private static Extracted Extract(string source, string query, string members = "", string path = "file")
    {
        using var folder = new LanguageFolder();
        folder.Write("tags.scm", query);
        folder.Write("language.json", folder.Definition(members));
        var registry = folder.Load();
        return Extracted.From(registry.Find(folder.Id)!, Encoding.UTF8.GetBytes(source), path: path);
    }
}
