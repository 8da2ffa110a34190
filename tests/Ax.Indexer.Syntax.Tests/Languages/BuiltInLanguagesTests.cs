using Ax.Indexer.Syntax.Inspection;
using Ax.Indexer.Syntax.Languages;
using Ax.Indexer.Syntax.Tests.Support;

namespace Ax.Indexer.Syntax.Tests.Languages;

public class BuiltInLanguagesTests
{
    public static TheoryData<string> Ids => [.. LanguageRegistry.BuiltIn.All.Select(language => language.Id)];

    [Fact]
    public void Every_language_folder_of_the_repository_ships() => Assert.Equal(
        Repository.LanguageFolders.Select(Path.GetFileName),
        LanguageRegistry.BuiltIn.All.Select(language => language.Id));

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_query_compiles_and_runs_on_an_empty_file(string id)
    {
        var language = LanguageRegistry.BuiltIn.Find(id)!;
        Assert.False(language.Query.Captures.IsEmpty);
        Assert.Equal("", Extracted.From(language, []).Symbols());
        Assert.Equal(16, language.ComputeFingerprint().Length);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_query_has_no_pattern_that_the_grammar_rules_out(string id)
    {
        using var query = new CursorQuery(LanguageRegistry.BuiltIn.Find(id)!);
        Assert.NotEqual(0, query.Pointer);
    }

    [Fact]
    public void A_grammar_is_loaded_when_a_file_needs_it()
    {
        var registry = LanguageRegistry.WithFolders();
        foreach (var language in registry.All)
            language.ComputeFingerprint();
        Assert.DoesNotContain(registry.All, language => language.IsLoaded);
        Extracted.From(registry.Detector.Detect("a.go", "package a"u8)!, "package a"u8.ToArray());
        Assert.Equal("go", Assert.Single(registry.All, language => language.IsLoaded).Id);
    }

    [Fact]
    public void Words_find_a_language_in_any_case()
    {
        Assert.Equal("csharp", LanguageRegistry.BuiltIn.Find("C#")?.Id);
        Assert.Equal("cpp", LanguageRegistry.BuiltIn.Find("C++")?.Id);
        Assert.Null(LanguageRegistry.BuiltIn.Find("klingon"));
    }
}
