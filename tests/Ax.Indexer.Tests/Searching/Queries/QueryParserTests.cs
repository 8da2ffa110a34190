using Ax.Indexer.Model;
using Ax.Indexer.Searching.Queries;
using Ax.Indexer.Syntax.Languages;

namespace Ax.Indexer.Tests.Searching.Queries;

public class QueryParserTests
{
    [Theory]
    [InlineData("", QueryIntent.Nothing)]
    [InlineData("\"\" -\"\" \"", QueryIntent.Nothing)]
    [InlineData("read", QueryIntent.Symbol)]
    [InlineData("Reader.Next", QueryIntent.Symbol)]
    [InlineData("a::b lang:cpp -test", QueryIntent.Symbol)]
    [InlineData("sym:read", QueryIntent.Symbol)]
    [InlineData("==", QueryIntent.Symbol)]
    [InlineData("\"==\"", QueryIntent.Symbol)]
    [InlineData("read ->", QueryIntent.Symbol)]
    [InlineData("read page", QueryIntent.Words)]
    [InlineData("sym:read page", QueryIntent.Words)]
    [InlineData("sym:read,page", QueryIntent.Words)]
    [InlineData("read \"page cache\"", QueryIntent.Words)]
    [InlineData("the of a", QueryIntent.Words)]
    [InlineData("\"page cache\"", QueryIntent.Phrase)]
    [InlineData("\"page cache\" \"read\" kind:fn", QueryIntent.Phrase)]
    [InlineData("\"page", QueryIntent.Phrase)]
    [InlineData("kind:class", QueryIntent.Filters)]
    [InlineData("-test", QueryIntent.Filters)]
    [InlineData("-sym:test \"\"", QueryIntent.Filters)]
    public void The_intent_follows_from_what_is_looked_for(string text, QueryIntent expected) => Assert.Equal(expected, Parse(text).Intent);

    [Theory]
    [InlineData("readPage", "readPage", "readPage", "read page")]
    [InlineData("read_page -test lang:c", "read_page", "read_page", "read page")]
    [InlineData("read -> *", "read", "read", "read")]
    [InlineData("->", "->", "->", "")]
    [InlineData("-+", "-+", "-+", "")]
    [InlineData("-\"+\"", "", "", "")]
    [InlineData("-> ++", "", "-> ++", "")]
    [InlineData("read page read", "", "read page read", "read page")]
    [InlineData("sym:Reader", "Reader", "", "reader")]
    [InlineData("sym:\"Read Me\"", "Read Me", "", "read me")]
    [InlineData("\"Read Me\"", "Read Me", "", "read me")]
    [InlineData("\"Read Me\" \"x\"", "", "", "read me x")]
    [InlineData("find \"Read Me\" sym:x", "", "find", "find read me x")]
    public void Words_names_and_tokens(string text, string name, string words, string tokens)
    {
        var query = Parse(text);

        Assert.Equal((name, words, tokens), (query.Name, string.Join(' ', query.Words), string.Join(' ', query.Tokens)));
    }

    [Theory]
    [InlineData("lang:js", "javascript")]
    [InlineData("lang:ts lang:TSX", "typescript,tsx")]
    [InlineData("lang:c++,cs", "cpp,csharp")]
    [InlineData("lang:py,rb,sh,rs,golang", "python,ruby,bash,rust,go")]
    [InlineData("lang:python,py", "python")]
    [InlineData("lang:\"json with comments\"", "json")]
    public void Languages_have_aliases(string text, string expected) => Assert.Equal(expected, string.Join(',', Parse(text).Filter.Languages));

    [Theory]
    [InlineData("kind:class", "Class")]
    [InlineData("kind:CLASS,enum_member,typealias", "Class,EnumMember,TypeAlias")]
    [InlineData("kind:func", "Function,Method")]
    [InlineData("kind:function", "Function")]
    [InlineData("kind:ctor,iface,ns,const,var,prop", "Constructor,Interface,Namespace,Constant,Variable,Property")]
    [InlineData("kind:type kind:class", "Class,Struct,Interface,Enum,Trait,Union,TypeAlias,Delegate")]
    public void Kinds_have_short_words(string text, string expected) => Assert.Equal(expected, string.Join(',', Parse(text).Filter.Kinds));

    [Fact]
    public void Every_short_word_means_a_kind_and_is_none() => Assert.All(KindWords.All, word =>
    {
        Assert.False(SymbolKindNames.TryParse(word, out _), word);
        Assert.NotEmpty(KindWords.Parse(word));
        Assert.Equal(KindWords.Parse(word), KindWords.Parse(word.ToUpperInvariant()));
    });

    [Theory]
    [InlineData("test:yes", "Test", "None")]
    [InlineData("test:no", "", "Test")]
    [InlineData("-test:yes", "", "Test")]
    [InlineData("-test:no", "Test", "None")]
    [InlineData("test:yes,no", "", "None")]
    [InlineData("test:TRUE vendored:false", "Test", "Vendored")]
    [InlineData("generated:yes vendored:yes", "Generated, Minified;Vendored", "None")]
    [InlineData("generated:no", "", "Generated, Minified")]
    public void Flags_of_files(string text, string with, string without)
    {
        var filter = Parse(text).Filter;

        Assert.Equal((with, without), (string.Join(';', filter.FileFlags), filter.ExcludedFileFlags.ToString()));
    }

    [Fact]
    public void Filters_that_are_negated_leave_out()
    {
        var filter = Parse("-lang:c -kind:class,enum -visibility:private -visibility:unknown").Filter;

        Assert.Equal(["c"], filter.ExcludedLanguages);
        Assert.Equal([SymbolKind.Class, SymbolKind.Enum], filter.ExcludedKinds);
        Assert.Equal([Visibility.Private, Visibility.Unknown], filter.ExcludedVisibilities);
        Assert.Empty(filter.Languages);
        Assert.Null(filter.Path);
    }

    [Theory]
    [InlineData("colour:red", "'colour:' is not a filter. Known filters: container:, file:, generated:, kind:, lang:, path:, sym:, test:, text:, vendored:, visibility:. To search for the text, quote it: \"colour:red\".")]
    [InlineData("-knid:\"class\"", "'knid:' is not a filter; did you mean 'kind:'?")]
    [InlineData("language:go", "'language:' is not a filter; did you mean 'lang:'?")]
    [InlineData("texts:page", "Known filters: container:")]
    [InlineData("lang:pyhton", "'pyhton' is not a language; did you mean 'python'? Known languages: assemblyscript, awk, bash, ")]
    [InlineData("lang:go,klingon", "'klingon' is not a language. Known languages: ")]
    [InlineData("kind:methd", "'methd' is not a kind of symbol; did you mean 'method'? Known kinds: class, constant, ")]
    [InlineData("visibility:pub", "'pub' is not a visibility; did you mean 'public'? Known values: internal, private, protected, public, unknown.")]
    [InlineData("test:maybe", "'maybe' is not yes or no. Known values: no, yes.")]
    [InlineData("lang:", "'lang:' needs a value right behind the colon, such as lang:go. Known languages: assemblyscript, ")]
    [InlineData("kind: class", "'kind:' needs a value right behind the colon, such as kind:class. Known kinds: class, ")]
    [InlineData("path:\"\"", "'path:' needs a value right behind the colon, such as path:src/. To search for the text, quote it: \"path:\".")]
    [InlineData("generated:,", "'generated:' needs a value right behind the colon, such as generated:no. Known values: no, yes.")]
    [InlineData("-sym:", "'sym:' needs a value right behind the colon, such as sym:Reader.")]
    public void Unknown_filters_and_values_are_errors_that_help(string text, string message) =>
        Assert.Contains(message, Assert.Throws<QuerySyntaxException>(() => Parse(text)).Message, StringComparison.Ordinal);

    private static ParsedQuery Parse(string text) => QueryParser.Parse(text, () => LanguageRegistry.BuiltIn);
}
