using System.Text.Json;
using Ax.Cli.Tests.Support;

namespace Ax.Cli.Tests.Commands;

public class FindTests(IndexedSample sample) : IClassFixture<IndexedSample>
{
    [Fact]
    public async Task Text_has_location_kind_name_and_signature()
    {
        var result = (await sample.AxAsync("find", "write_page")).Exits(0);

        Assert.Equal("src/page.c:11:5  function  write_page  int write_page(int number)", result.Lines[0]);
    }

    [Fact]
    public async Task Members_are_shown_with_their_container()
    {
        var result = (await sample.AxAsync("find", "Next", "--lang", "csharp")).Exits(0);

        Assert.StartsWith("lib/Reader.cs:8:16  method  Library.Reader.Next", result.Lines[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_has_the_fields_of_the_contract()
    {
        var hit = (await sample.AxAsync("find", "write_page", "--json")).Exits(0).Json[0];

        string[] fields = ["name", "kind", "language", "path", "line", "column", "endLine", "container", "signature", "stale", "score", "match", "others"];
        Assert.Equal(fields, hit.EnumerateObject().Select(property => property.Name));
        Assert.Equal("write_page", hit.GetProperty("name").GetString());
        Assert.Equal("function", hit.GetProperty("kind").GetString());
        Assert.Equal("c", hit.GetProperty("language").GetString());
        Assert.Equal("src/page.c", hit.GetProperty("path").GetString());
        Assert.Equal((11, 5, 14), (hit.GetProperty("line").GetInt32(), hit.GetProperty("column").GetInt32(), hit.GetProperty("endLine").GetInt32()));
        Assert.Equal(JsonValueKind.Null, hit.GetProperty("container").ValueKind);
        Assert.Equal("int write_page(int number)", hit.GetProperty("signature").GetString());
        Assert.Equal("exact", hit.GetProperty("match").GetString());
        Assert.True(hit.GetProperty("score").GetDouble() > 0);
        Assert.False(hit.GetProperty("stale").GetBoolean());
    }

    [Fact]
    public async Task Explain_shows_the_factors()
    {
        var json = (await sample.AxAsync("find", "write_page", "--explain", "--json")).Exits(0).Json[0];
        var text = (await sample.AxAsync("find", "write_page", "--explain")).Exits(0);

        Assert.NotEmpty(json.GetProperty("factors").EnumerateArray());
        Assert.StartsWith("src/page.c:11:5 ", text.Lines[2], StringComparison.Ordinal);
        Assert.StartsWith("    score ", text.Lines[3], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_boost_changes_the_factor_that_explain_shows()
    {
        var result = (await sample.AxAsync("find", "write_page", "--explain", "--boost", "match.exact=5", "--boost", "KIND.function=3")).Exits(0);

        Assert.StartsWith("    score ", result.Lines[3], StringComparison.Ordinal);
        Assert.Contains("= match 5 × ", result.Lines[3], StringComparison.Ordinal);
        Assert.Contains(" × kind 3 × ", result.Lines[3], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tets=1", "there is no weight 'tets'; did you mean 'test'?")]
    [InlineData("tets=1", "known weights: match.exact, ")]
    [InlineData("test", "--boost needs a weight and a number, as in test=1, not 'test'")]
    [InlineData("test=0", "test needs a number from 0.01 to 100 (default 0.35), not '0'")]
    [InlineData("test=NaN", "test needs a number from 0.01 to 100 (default 0.35), not 'NaN'")]
    [InlineData("bm25=1,5", "bm25 needs a number from 0 to 1 (default 0.7), not '1,5'")]
    public async Task A_boost_that_makes_no_sense_is_an_error(string boost, string message)
    {
        var result = (await sample.AxAsync("find", "write_page", "--boost", boost)).Exits(2);

        Assert.Contains(message, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_one_thing_is_shown_once_with_its_other_places()
    {
        using var tree = new SourceTree();
        tree.File("page.h", "int read_page(int n);\n");
        tree.File("page.c", "int read_page(int n) { return n; }\n");
        (await tree.AxAsync("index", "--quiet")).Exits(0);

        var text = (await tree.AxAsync("find", "read_page")).Exits(0);
        var json = (await tree.AxAsync("find", "read_page", "--json")).Exits(0);
        var all = (await tree.AxAsync("find", "read_page", "--no-group")).Exits(0);

        Assert.Equal(["page.c:1:5  function  read_page  [1 more place]  int read_page(int n)"], text.Lines);
        Assert.Equal("""[{"kind":"function","path":"page.h","line":1,"column":5}]""", Assert.Single(json.Json).GetProperty("others").GetRawText());
        Assert.Equal(["page.c:1:5", "page.h:1:5"], all.Lines.Select(line => line.Split(' ')[0]));
        Assert.Equal(2, (await tree.AxAsync("find", "read_page", "--limit", "2", "--no-group", "--json")).Exits(0).Json.Length);
    }

    [Fact]
    public async Task Explain_shows_how_the_query_was_understood()
    {
        string[] query = ["find", "page", "-test", "lang:c,py", "--explain"];
        var text = (await sample.AxAsync(query)).Exits(0);
        var understood = (await sample.AxAsync([.. query, "--json"])).Exits(0).Json[0].GetProperty("understood");

        Assert.Equal("understood as symbol: one name", text.Lines[0]);
        Assert.Equal("    page       word    this name, names that begin with it, the word page", text.Lines[1]);
        Assert.Equal("    -test      word    without the word test", text.Lines[2]);
        Assert.Equal("    lang:c,py  filter  language is c or python", text.Lines[3]);
        Assert.Equal("symbol", understood.GetProperty("intent").GetString());
        Assert.Equal(
            """{"text":"-test","kind":"word","negated":true,"meaning":"without the word test"}""", understood.GetProperty("parts")[1].GetRawText());
    }

    [Fact]
    public async Task Explain_shows_it_where_nothing_is_found_too()
    {
        var result = (await sample.AxAsync("find", "\"no such words\"", "--explain")).Exits(1);

        Assert.StartsWith("understood as phrase: ", result.Lines[0], StringComparison.Ordinal);
        Assert.Contains("nothing found", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Quotes_inside_of_an_argument_make_a_phrase()
    {
        var words = (await sample.AxAsync("find", "page write", "--json", "--all")).Exits(0).Json;

        Assert.Contains(words, hit => hit.GetProperty("name").GetString() == "write_page");
        (await sample.AxAsync("find", "\"page write\"")).Exits(1);
        Assert.Equal("phrase", (await sample.AxAsync("find", "\"write page\"", "--json")).Exits(0).Json[0].GetProperty("match").GetString());
    }

    [Fact]
    public async Task Filters_alone_list_what_passes()
    {
        var hits = (await sample.AxAsync("find", "container:Reader", "kind:fn", "--json")).Exits(0).Json;

        Assert.NotEmpty(hits);
        Assert.All(hits, hit => Assert.Equal(("method", "Library.Reader", "filters"),
            (hit.GetProperty("kind").GetString(), hit.GetProperty("container").GetString(), hit.GetProperty("match").GetString())));
    }

    [Theory]
    [InlineData("-quick")]
    [InlineData("-vague")]
    [InlineData("-header")]
    public async Task Negated_word_is_no_option(string word)
    {
        var text = (await sample.AxAsync("find", "page", word, "--explain")).Exits(0);

        Assert.Contains($"without the word {word[1..]}", text.Lines[2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Typo_in_a_filter_is_a_usage_error_with_what_was_meant()
    {
        var result = (await sample.AxAsync("find", "knid:class")).Exits(2);

        Assert.StartsWith("ax: 'knid:' is not a filter; did you mean 'kind:'?", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Inexact_matches_say_so()
    {
        var text = (await sample.AxAsync("find", "write_pa")).Exits(0);
        var json = (await sample.AxAsync("find", "write_pa", "--json")).Exits(0);

        Assert.Contains("[prefix]", text.Lines[0], StringComparison.Ordinal);
        Assert.Equal("prefix", json.Json[0].GetProperty("match").GetString());
    }

    [Fact]
    public async Task Filters_narrow_the_answer()
    {
        var all = (await sample.AxAsync("find", "read", "--all", "--json", "-q")).Exits(0).Json;
        var functions = (await sample.AxAsync("find", "read", "--all", "--json", "--kind", "function", "--path", "src/**", "--lang", "c")).Exits(0).Json;

        Assert.True(functions.Length < all.Length);
        Assert.All(functions, hit => Assert.Equal(("function", "c"), (hit.GetProperty("kind").GetString(), hit.GetProperty("language").GetString())));
    }

    [Fact]
    public async Task Negated_filter_is_no_option()
    {
        var result = (await sample.AxAsync("find", "read", "-lang:csharp", "--json")).Exits(0);

        Assert.DoesNotContain(result.Json, hit => hit.GetProperty("language").GetString() == "csharp");
    }

    [Fact]
    public async Task Limit_is_kept_and_mentioned()
    {
        var result = (await sample.AxAsync("find", "page", "--limit", "1")).Exits(0);

        Assert.Single(result.Lines);
        Assert.Contains("--all shows more", result.Error, StringComparison.Ordinal);
        Assert.Empty((await sample.AxAsync("find", "page", "--limit", "1", "-q")).Error);
    }

    [Fact]
    public async Task Names_spelt_alike_are_shown_and_exit_1()
    {
        var result = (await sample.AxAsync("find", "readd_pgae")).Exits(1);

        Assert.All(result.Lines, line => Assert.Contains("[fuzzy]", line, StringComparison.Ordinal));
        Assert.Contains("read_page", result.Output, StringComparison.Ordinal);
        Assert.StartsWith("ax: nothing is called readd_pgae", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_found_exits_1()
    {
        var result = (await sample.AxAsync("find", "zyzzyva")).Exits(1);

        Assert.Empty(result.Output);
        Assert.StartsWith("ax: nothing found for: zyzzyva", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Long_text_is_a_query_that_is_not_repeated_as_a_whole()
    {
        var result = (await sample.AxAsync("find", new string('(', 10_000))).Exits(1);

        Assert.InRange(result.Error.Length, 200, 300);
    }

    [Fact]
    public async Task Unknown_filter_lists_the_valid_ones()
    {
        var result = (await sample.AxAsync("find", "lang:klingon", "x")).Exits(2);

        Assert.Contains("python", result.Error, StringComparison.Ordinal);
        Assert.Contains("see ax find --help", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("C++")]
    [InlineData("list<int>")]
    [InlineData("\"unbalanced")]
    [InlineData("@Override")]
    [InlineData("a AND ( NOT")]
    [InlineData("*")]
    [InlineData("😀")]
    [InlineData("'; DROP TABLE symbols; --")]
    [InlineData("operator()")]
    [InlineData("a.b::c")]
    [InlineData("http://x:80")]
    [InlineData("-")]
    [InlineData("-\"")]
    [InlineData("what's")]
    [InlineData("\"\"")]
    [InlineData("שלום")]
    public async Task Any_text_is_a_valid_query(string query) => Assert.InRange((await sample.AxAsync("find", query)).ExitCode, 0, 1);

    [Fact]
    public async Task Word_that_looks_like_an_option_goes_behind_two_dashes() => (await sample.AxAsync("find", "--", "--limit")).Exits(1);

    [Fact]
    public async Task Non_ascii_names_and_paths_survive()
    {
        var result = (await sample.AxAsync("find", "Größe", "--json")).Exits(0);

        Assert.Contains("\"name\":\"Größe\"", result.Output, StringComparison.Ordinal);
        Assert.Contains("\"path\":\"src/größe.py\"", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pipe_gets_no_colours() => Assert.DoesNotContain('\e', (await sample.AxAsync("find", "write_page")).Output);
}
