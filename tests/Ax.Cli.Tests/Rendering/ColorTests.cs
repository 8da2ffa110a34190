using Ax.Cli.Tests.Support;

namespace Ax.Cli.Tests.Rendering;

/// <summary>Colours on a terminal, played by <c>script</c> of util-linux.</summary>
public class ColorTests
{
    [Theory]
    [InlineData(true, "", "")]
    [InlineData(false, "", "--no-color")]
    [InlineData(false, "NO_COLOR=1", "")]
    [InlineData(true, "NO_COLOR=", "")]
    [InlineData(false, "TERM=dumb", "")]
    public async Task Terminal_gets_colours_unless_unwanted(bool expected, string environment, string option)
    {
        if (!OperatingSystem.IsLinux() || !File.Exists("/usr/bin/script"))
            return;
        using var tree = new SourceTree();
        var command = $"{environment} '{AxProcess.Host}' exec '{AxProcess.PlainAssembly}' languages {option}";
        var info = AxProcess.Command(tree.Root, "/usr/bin/script", "-qec", command, "/dev/null");
        info.Environment["TERM"] = "xterm-256color";

        var result = (await AxProcess.RunAsync(info)).Exits(0);

        Assert.Equal(expected, result.Output.Contains("\e[1mcsharp\e[0m", StringComparison.Ordinal));
    }
}
