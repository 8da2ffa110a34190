using Ax.Cli.Tests.Support;

namespace Ax.Cli.Tests.Commands;

public class LanguagesTests
{
    [Fact]
    public async Task Json_has_one_language_a_line()
    {
        var languages = (await AxProcess.RunAsync(Path.GetTempPath(), "languages", "--json")).Exits(0).Json;

        var csharp = languages.Single(language => language.GetProperty("id").GetString() == "csharp");
        Assert.Equal("C#", csharp.GetProperty("name").GetString());
        Assert.Contains(".cs", csharp.GetProperty("extensions").EnumerateArray().Select(item => item.GetString()));
        Assert.Contains("cs", csharp.GetProperty("aliases").EnumerateArray().Select(item => item.GetString()));
        Assert.Contains("class", csharp.GetProperty("kinds").EnumerateArray().Select(item => item.GetString()));
        Assert.All(languages, language => Assert.Contains(language.GetProperty("depth").GetString(), (string[])["deep", "configuration", "broad", "inner"]));
        Assert.Equal(languages.Length, languages.Select(language => language.GetProperty("id").GetString()).Distinct().Count());
    }

    [Fact]
    public async Task Text_has_id_name_and_extensions()
    {
        var result = (await AxProcess.RunAsync(Path.GetTempPath(), "languages")).Exits(0);

        Assert.Contains(result.Lines, line => System.Text.RegularExpressions.Regex.IsMatch(line, @"^csharp +C# +.*\.cs\b"));
    }
}
