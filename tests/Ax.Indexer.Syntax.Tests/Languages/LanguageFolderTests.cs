using Ax.Indexer.Syntax.Languages;
using Ax.Indexer.Syntax.Tests.Support;

namespace Ax.Indexer.Syntax.Tests.Languages;

/// <summary>A language is a folder, and a broken one is named.</summary>
public class LanguageFolderTests
{
    [Fact]
    public void A_folder_of_its_own_adds_a_language()
    {
        using var folder = new LanguageFolder();
        folder.Write("language.json", folder.Definition("""
            "extensions": [".sea"], "fileNames": ["Seafile"], "shebangs": ["searun"], "aliases": ["ocean"],
            "qualifiedSeparator": "~", "visibility": { "rule": "underscore" },
            """));
        var registry = folder.Load();
        var language = registry.Find("ocean")!;
        Assert.Equal("sea", language.Id);
        Assert.Same(language, registry.Detector.Detect("deep/a.SEA", default));
        Assert.Same(language, registry.Detector.Detect("Seafile", default));
        Assert.Same(language, registry.Detector.Detect("run", "#!/usr/bin/searun2\n"u8));
        Assert.Same(registry.Find("c"), registry.Detector.Detect("a.c", default));

        var extracted = Extracted.From(language, "// Dives.\nint _dive(void) { return swim(1); }"u8.ToArray());
        Assert.Equal("_dive: // Dives.", extracted.Docs());
        Assert.Equal("_dive private", extracted.Visibilities());
        Assert.Equal("definition _dive; call swim", extracted.References());
    }

    [Fact]
    public void A_folder_can_inherit_the_query_of_a_language_that_ships()
    {
        using var folder = new LanguageFolder();
        folder.Write("tags.scm", "; inherits: c\n");
        var registry = folder.Load();
        Assert.Equal("struct wave; field wave.height", Extracted.From(registry.Find("sea")!, "struct wave { int height; };"u8.ToArray()).Symbols());
    }

    [Fact]
    public void A_changed_query_or_definition_changes_the_fingerprint()
    {
        using var folder = new LanguageFolder();
        var first = Fingerprint(folder);
        Assert.Equal(first, Fingerprint(folder));
        folder.Write("tags.scm", LanguageFolder.Query + "\n(type_identifier) @reference.type\n");
        var second = Fingerprint(folder);
        Assert.NotEqual(first, second);
        folder.Write("language.json", folder.Definition("""  "qualifiedSeparator": "::", """));
        Assert.NotEqual(second, Fingerprint(folder));
    }

    [Fact]
    public void A_missing_definition_is_named() => Check("language.json", folder => folder.Delete("language.json"));

    [Fact]
    public void A_missing_query_is_named() => Check("tags.scm", folder => folder.Delete("tags.scm"));

    [Theory]
    [InlineData("not JSON", "language.json")]
    [InlineData("null", "language.json")]
    [InlineData("{}", "language.json")]
    [InlineData("""{ "id": "sea", "name": "Sea" }""", "native")]
    [InlineData("""{ "id": "see", "name": "Sea", "native": { "package": "p", "library": "l", "export": "e" } }""", "must have the id 'sea'")]
    public void A_definition_that_is_none_is_named(string json, string hint) => Check(hint, folder => folder.Write("language.json", json));

    [Theory]
    [InlineData("\"colour\": \"blue\",", "colour")]
    [InlineData("\"aliases\": [\"c++\"],", "'c++' belongs to 'cpp'")]
    [InlineData("\"aliases\": [\"rust\"],", "'rust' belongs to 'rust'")]
    [InlineData("\"extensions\": [\".java\"],", "'.java' belongs to 'java'")]
    [InlineData("\"extensions\": [\".JAVA\"],", "'.JAVA' belongs to 'java'")]
    [InlineData("\"contentPatterns\": [{ \"extension\": \".h\", \"pattern\": \"(\" }],", "'('")]
    [InlineData("\"contentPatterns\": [{ \"extension\": \".h\", \"pattern\": \"(?=x)\" }],", "'(?=x)'")]
    [InlineData("\"visibility\": { \"rule\": \"guess\" },", "'guess'")]
    [InlineData("\"visibility\": { \"rule\": \"words\", \"words\": { \"open\": \"wide\" } },", "'wide'")]
    [InlineData("\"visibility\": { \"rule\": \"words\", \"default\": { \"klass\": \"public\" } },", "'klass'")]
    public void A_wrong_value_in_the_definition_is_named(string member, string hint) =>
        Check(hint, folder => folder.Write("language.json", folder.Definition(member)), "language.json");

    [Theory]
    [InlineData("(call_expression) @definitely", "@definitely")]
    [InlineData("(call_expression) @definition.thing", "@definition.thing")]
    [InlineData("(call_expression) @reference.definition", "@reference.definition")]
    [InlineData("(call_expression) @reference.9", "@reference.9")]
    [InlineData("\n\n   (no_such_node) @doc", "3:4: unknown node type 'no_such_node'")]
    [InlineData("(call_expression nothing: (identifier) @reference)", "unknown field")]
    [InlineData("(call_expression", "1:1: ')' is missing")]
    [InlineData("((identifier) @name (#eq? @other \"x\"))", "1:21: unknown capture @other")]
    [InlineData("((identifier) @reference (#near? @reference \"x\"))", "#near?")]
    [InlineData("((identifier) @reference (#eq? @reference))", "#eq?")]
    [InlineData("((identifier) @reference (#eq? @reference @reference))", "#eq?")]
    [InlineData("((identifier) @reference (#match? @reference \"(\"))", "#match?")]
    [InlineData("; inherits: klingon\n", "'klingon'")]
    [InlineData("; inherits: sea\n", "inherits itself")]
    public void A_broken_query_is_named(string query, string hint) => Check(hint, folder => folder.Write("tags.scm", query), "tags.scm");

    [Fact]
    public void A_missing_library_is_named() =>
        Assert.Contains("tree-sitter-sea", Assert.Throws<DllNotFoundException>(() =>
        {
            using var folder = new LanguageFolder();
            foreach (var library in Directory.GetFiles(folder.Root, "*tree-sitter-sea*"))
                File.Delete(library);
            folder.Use();
        }).Message, StringComparison.Ordinal);

    [Fact]
    public void A_language_that_ships_cannot_be_replaced()
    {
        using var folder = new LanguageFolder("rust");
        Assert.Contains(folder.Root, Assert.Throws<InvalidDataException>(folder.Use).Message, StringComparison.Ordinal);
    }

    private static void Check(string hint, Action<LanguageFolder> damage, string? file = null)
    {
        using var folder = new LanguageFolder();
        damage(folder);
        var message = Assert.Throws<InvalidDataException>(folder.Use).Message;
        Assert.Contains(hint, message, StringComparison.Ordinal);
        Assert.Contains(Path.Combine(folder.Root, file ?? (hint == "tags.scm" ? hint : "language.json")), message, StringComparison.Ordinal);
    }

    private static string Fingerprint(LanguageFolder folder)
    {
        var registry = folder.Load();
        return Convert.ToHexString(registry.Find("sea")!.ComputeFingerprint());
    }
}
