using Ax.Cli.Hosting;
using Ax.Cli.Tests.Support;

namespace Ax.Cli.Tests.Hosting;

public class HelpTests
{
    public static TheoryData<string> Commands => [.. CommandList.All.Select(entry => entry.Name)];

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Every_command_has_description_options_and_examples(string command)
    {
        var entry = CommandList.All.Single(entry => entry.Name == command);
        var result = (await AxProcess.RunAsync(Path.GetTempPath(), command, "--help")).Exits(0);

        Assert.StartsWith(entry.Summary, result.Output, StringComparison.Ordinal);
        Assert.Contains($"Usage: ax {command}", result.Output, StringComparison.Ordinal);
        Assert.Contains("--root <dir>", result.Output, StringComparison.Ordinal);
        var examples = result.Lines.SkipWhile(line => line != "Examples:").Skip(1).ToArray();
        Assert.InRange(examples.Length, 2, 4);
        Assert.All(examples, example => Assert.StartsWith($"  ax {command}", example, StringComparison.Ordinal));
        Assert.Empty(result.Error);
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void Every_example_is_a_valid_command_line(string command)
    {
        var built = CommandList.All.Single(entry => entry.Name == command).Create();
        var globals = new GlobalOptions();
        var root = new System.CommandLine.Command("ax");
        foreach (var option in globals.All)
            root.Add(option);
        root.Add(built);

        foreach (var example in built.Examples)
        {
            var line = example.Line.Split('|')[0];
            string[] words = [.. System.CommandLine.Parsing.CommandLineParser.SplitCommandLine(line).Skip(1)];
            CommandLineCheck.ThrowIfWrong(root.Parse(words, new() { EnablePosixBundling = built.BundlesOptions }), globals);
        }
    }

    [Fact]
    public async Task Overview_lists_every_command_and_exit_code()
    {
        var result = (await AxProcess.RunAsync(Path.GetTempPath(), "--help")).Exits(0);

        Assert.All(CommandList.All, entry => Assert.Contains($"  {entry.Name} ", result.Output, StringComparison.Ordinal));
        Assert.Contains("130", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Options_state_their_defaults()
    {
        var result = await AxProcess.RunAsync(Path.GetTempPath(), "find", "-h");

        Assert.Contains("(default: 20)", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_wins_over_a_wrong_command_line() =>
        (await AxProcess.RunAsync(Path.GetTempPath(), "find", "--limit", "x", "--help")).Exits(0);

    [Fact]
    public async Task Version_is_one_line()
    {
        var result = (await AxProcess.RunAsync(Path.GetTempPath(), "--version")).Exits(0);

        Assert.Matches(@"^ax \d+\.\d+\.\d+\S*\n$", result.Output);
    }

    [Fact]
    public async Task Without_a_command_help_is_shown_as_a_usage_error()
    {
        var result = (await AxProcess.RunAsync(Path.GetTempPath())).Exits(2);

        Assert.Contains("Commands:", result.Output, StringComparison.Ordinal);
    }
}
