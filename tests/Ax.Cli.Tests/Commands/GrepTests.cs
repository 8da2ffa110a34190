using Ax.Cli.Tests.Support;

namespace Ax.Cli.Tests.Commands;

public class GrepTests(IndexedSample sample) : IClassFixture<IndexedSample>
{
    [Fact]
    public async Task Text_shows_place_enclosing_symbol_and_line()
    {
        var result = (await sample.AxAsync("grep", @"read_page\(0")).Exits(0);

        Assert.Equal("src/page.c:13:12  write_page      return read_page(0, number);\n", result.Output);
        Assert.Empty(result.Error);
    }

    [Fact]
    public async Task Json_fields()
    {
        var hit = Assert.Single((await sample.AxAsync("grep", "-F", "read_page(0", "--json")).Exits(0).Json);

        Assert.Equal(["path", "line", "column", "text", "enclosing", "stale", "new"], hit.EnumerateObject().Select(property => property.Name));
        Assert.Equal(("src/page.c", 13, 12, "    return read_page(0, number);", "write_page"), (
            hit.GetProperty("path").GetString(), hit.GetProperty("line").GetInt32(), hit.GetProperty("column").GetInt32(), hit.GetProperty("text").GetString(), hit.GetProperty("enclosing").GetString()));
    }

    [Fact]
    public async Task Lines_around_files_and_counts()
    {
        using var tree = new SourceTree();
        tree.File("a.txt", "one\ntwo\nthree\nfour\nfive\nsix\nseven\n");
        tree.File("b.txt", "seven\n");
        (await tree.AxAsync("index", "-q")).Exits(0);

        Assert.Equal(
            "a.txt-1-   one\na.txt:2:1  two\na.txt:3:1  three\na.txt-4-   four\n--\na.txt-6-   six\na.txt:7:1  seven\n--\nb.txt:1:1  seven\n",
            (await tree.AxAsync("grep", "^t|seven", "-C", "1")).Exits(0).Output);
        Assert.Equal("a.txt:2:1  two\na.txt-3-   three\n", (await tree.AxAsync("grep", "tw", "-A1")).Exits(0).Output);
        Assert.Equal("a.txt-1-   one\na.txt:2:1  two\n", (await tree.AxAsync("grep", "TW", "-i", "-B", "1")).Exits(0).Output);
        Assert.Equal("a.txt:3\nb.txt:1\n", (await tree.AxAsync("grep", "-c", "[ev]e")).Exits(0).Output);
        Assert.Equal("a.txt\nb.txt\n", (await tree.AxAsync("grep", "-il", "SEVEN")).Exits(0).Output);
        Assert.Equal("b.txt\n", (await tree.AxAsync("grep", "-l", "-g", "b*", "seven")).Exits(0).Output);
        Assert.Equal("a.txt:7\n", (await tree.AxAsync("grep", "-c", "-v", "-w", "seve", "-g", "a*")).Exits(0).Output);
        Assert.Equal(["two", "three"], (await tree.AxAsync("grep", "^t", "--json", "-A", "1")).Exits(0).Json.Select(hit => hit.GetProperty("text").GetString()));
        Assert.Equal([3], (await tree.AxAsync("grep", "-c", "e[ntev ]|x", "-g", "a.txt", "--json")).Exits(0).Json.Select(hit => hit.GetProperty("count").GetInt32()));
    }

    [Fact]
    public async Task What_is_not_shown_is_counted()
    {
        var result = (await sample.AxAsync("grep", "page", "--limit", "1")).Exits(0);
        Assert.Single(result.Lines);
        Assert.Matches("1 of [0-9]+ lines shown; --limit N shows more", result.Error);
        Assert.Matches("1 of [0-9]+ files shown; --limit N shows more", (await sample.AxAsync("grep", ".", "-l", "--limit", "1")).Exits(0).Error);
    }

    [Fact]
    public async Task Nothing_and_nonsense()
    {
        Assert.Contains("nothing matches: no such text", (await sample.AxAsync("grep", "no such text")).Exits(1).Error, StringComparison.Ordinal);
        Assert.Contains("'a(' is not a regular expression", (await sample.AxAsync("grep", "a(")).Exits(2).Error, StringComparison.Ordinal);
        Assert.Contains("ax grep -F", (await sample.AxAsync("grep", "a(")).Exits(2).Error, StringComparison.Ordinal);
        Assert.Contains("the pattern is empty", (await sample.AxAsync("grep", "")).Exits(2).Error, StringComparison.Ordinal);
        Assert.Contains("did you mean", (await sample.AxAsync("grep", "a", "--symbol", "functoin")).Exits(2).Error, StringComparison.Ordinal);
        Assert.Contains("exclude each other", (await sample.AxAsync("grep", "a", "-l", "-c")).Exits(2).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_within_symbols()
    {
        Assert.Equal("src/page.c:13:5  write_page      return read_page(0, number);\n", (await sample.AxAsync("grep", "return read", "--symbol", "function")).Exits(0).Output);
        (await sample.AxAsync("grep", "return read", "--symbol", "class")).Exits(1);
    }

    [Fact]
    public async Task The_best_lines_come_first_unless_they_are_sorted_by_path()
    {
        using var tree = new SourceTree();
        tree.File("a.c", "int x = first();\n");
        tree.File("b.c", "int first(void) { return 1; }\n");
        (await tree.AxAsync("index", "-q")).Exits(0);

        Assert.StartsWith("b.c:1:5", (await tree.AxAsync("grep", "first", "--limit", "1")).Exits(0).Output, StringComparison.Ordinal);
        Assert.StartsWith("a.c:1:9", (await tree.AxAsync("grep", "first", "--limit", "1", "--sort", "path")).Exits(0).Output, StringComparison.Ordinal);
        Assert.Contains("--sort is best or path, not 'time'", (await tree.AxAsync("grep", "first", "--sort", "time")).Exits(2).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_that_changed_are_searched_as_they_are_and_said_to_have()
    {
        using var tree = new SourceTree();
        tree.File("a.c", "int first(void) { return 1; }\n");
        tree.File("b.c", "int second(void) { return 1; }\n");
        (await tree.AxAsync("index", "-q")).Exits(0);
        tree.File("a.c", "\nint third(void) { return 1; }\n");
        File.Delete(Path.Combine(tree.Root, "b.c"));

        var result = (await tree.AxAsync("grep", "return")).Exits(0);
        Assert.Equal("a.c:2:19  [changed since indexed]  int third(void) { return 1; }\n", result.Output);
        Assert.Contains("1 file changed or came since the last `ax index`", result.Error, StringComparison.Ordinal);
        Assert.Contains("1 file gone since the last `ax index`: b.c", (await tree.AxAsync("grep", "return", "--trust-index")).Exits(0).Error, StringComparison.Ordinal);
        tree.File("c.c", "int fourth;\n");
        Assert.Contains("c.c:1:1", (await tree.AxAsync("grep", "int fourth")).Exits(0).Output, StringComparison.Ordinal);
        (await tree.AxAsync("grep", "int fourth", "--trust-index")).Exits(1);
        Assert.Contains("1 file left out, because changed", (await tree.AxAsync("grep", "return", "--symbol", "function")).Exits(1).Error, StringComparison.Ordinal);
    }
}
