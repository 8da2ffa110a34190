using Ax.Cli.Tests.Support;

namespace Ax.Cli.Tests.Commands;

public class StatusTests(IndexedSample sample) : IClassFixture<IndexedSample>
{
    [Fact]
    public async Task Json_is_one_object_about_coverage()
    {
        var status = Assert.Single((await sample.AxAsync("status", "--json")).Exits(0).Json);

        Assert.Equal(sample.Tree.Root, status.GetProperty("root").GetString());
        Assert.Equal(6, status.GetProperty("files").GetInt64());
        Assert.True(status.GetProperty("schemaVersion").GetInt32() >= 1);
        Assert.True(status.GetProperty("indexBytes").GetInt64() > 0);
        Assert.InRange(status.GetProperty("updatedAt").GetDateTimeOffset(), DateTimeOffset.UtcNow.AddHours(-1), DateTimeOffset.UtcNow.AddMinutes(1));
        Assert.Contains(status.GetProperty("languages").EnumerateArray(), item => item.GetProperty("language").GetString() == "csharp");
        var binary = status.GetProperty("gaps").EnumerateArray().Single(gap => gap.GetProperty("reason").GetString() == "binary");
        Assert.Equal("src/blob.c", binary.GetProperty("examples")[0].GetProperty("path").GetString());
    }

    [Fact]
    public async Task While_the_first_index_is_built_content_can_be_searched()
    {
        using var tree = new SourceTree();
        tree.File("a.c", "int first(void) { return 1; }\n");
        var folder = Directory.CreateDirectory(Path.Combine(tree.Root, ".ax"));
        File.WriteAllText(Path.Combine(folder.FullName, "writer.id"), Environment.ProcessId.ToString(System.Globalization.CultureInfo.InvariantCulture));

        var status = (await tree.AxAsync("status")).Exits(0);
        Assert.Contains($"being built for the first time by process {Environment.ProcessId}", status.Output, StringComparison.Ordinal);
        Assert.Equal(Environment.ProcessId, Assert.Single((await tree.AxAsync("status", "--json")).Exits(0).Json).GetProperty("updatingProcess").GetInt32());
        Assert.Contains("is building it", (await tree.AxAsync("find", "first")).Exits(3).Error, StringComparison.Ordinal);
        var grep = (await tree.AxAsync("grep", "return")).Exits(0);
        Assert.StartsWith("a.c:1:19", grep.Output, StringComparison.Ordinal);
        Assert.Contains("there is no index yet: all files were read", grep.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Text_names_totals_languages_and_gaps()
    {
        var result = (await sample.AxAsync("status")).Exits(0);

        Assert.StartsWith($"root     {sample.Tree.Root}\n", result.Output, StringComparison.Ordinal);
        Assert.Contains("python", result.Output, StringComparison.Ordinal);
        Assert.Contains("content  5 text files in 1 segment (", result.Output, StringComparison.Ordinal);
        Assert.Contains("binary: 1 file\n    src/blob.c", result.Output, StringComparison.Ordinal);
        Assert.Contains("unknown language: 1 file\n    notes.unknown", result.Output, StringComparison.Ordinal);
    }
}
