using Ax.Cli.Tests.Support;

namespace Ax.Cli.Tests.Commands;

public sealed class ParseTests : IDisposable
{
    private readonly SourceTree _tree = SourceTree.Sample();

    public void Dispose() => _tree.Dispose();

    [Fact]
    public async Task Tree_is_shown_without_an_index()
    {
        var result = (await _tree.AxAsync("parse", "src/page.c")).Exits(0);

        Assert.StartsWith("translation_unit", result.Lines[0], StringComparison.Ordinal);
        Assert.Contains(result.Lines, line => line.StartsWith(' ') && line.Contains("function_definition", StringComparison.Ordinal));
        Assert.False(Directory.Exists(Path.Combine(_tree.Root, ".ax")));
    }

    [Fact]
    public async Task Tree_as_json_is_one_object()
    {
        var tree = Assert.Single((await _tree.AxAsync("parse", "src/page.c", "--json")).Exits(0).Json);

        Assert.StartsWith("translation_unit", tree.GetProperty("tree").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tags_are_shown_with_1_based_positions()
    {
        var result = (await _tree.AxAsync("parse", "src/page.c", "--tags")).Exits(0);

        Assert.Contains(result.Lines, line => System.Text.RegularExpressions.Regex.IsMatch(line, @"^4:5 +definition +function +read_page +int read_page\("));
    }

    [Fact]
    public async Task Tags_as_json_have_one_object_a_line()
    {
        var tags = (await _tree.AxAsync("parse", "src/page.c", "--tags", "--json")).Exits(0).Json;

        var definition = tags.First(tag => tag.GetProperty("type").GetString() == "definition");
        Assert.Equal(("function", "read_page", 4, 5, 7), (
            definition.GetProperty("detail").GetString(), definition.GetProperty("name").GetString(),
            definition.GetProperty("line").GetInt32(), definition.GetProperty("column").GetInt32(), definition.GetProperty("endLine").GetInt32()));
        Assert.Contains(tags, tag => tag.GetProperty("type").GetString() == "import" && tag.GetProperty("name").GetString() == "page_cache.h");
        Assert.Contains(tags, tag => tag.GetProperty("type").GetString() == "reference" && tag.GetProperty("detail").GetString() == "call");
    }

    [Fact]
    public async Task Language_can_be_forced()
    {
        var result = (await _tree.AxAsync("parse", "notes.unknown", "--lang", "py")).Exits(0);

        Assert.StartsWith("module", result.Lines[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Unknown_language_of_a_file_fails_with_its_name()
    {
        var result = (await _tree.AxAsync("parse", "notes.unknown")).Exits(3);

        Assert.Contains("notes.unknown", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Unknown_language_option_is_a_usage_error() => (await _tree.AxAsync("parse", "src/page.c", "--lang", "klingon")).Exits(2);
}
