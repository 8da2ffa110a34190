using Ax.Cli.Rendering;

namespace Ax.Cli.Tests.Rendering;

public class PathDisplayTests
{
    [Theory]
    [InlineData("/r", "/r", "src/a.c", "src/a.c")]
    [InlineData("/r", "/r/src", "src/a.c", "a.c")]
    [InlineData("/r", "/r/test", "src/a.c", "../src/a.c")]
    [InlineData("/r", "/elsewhere", "src/a.c", "src/a.c")]
    [InlineData("/r", "/root2", "src/a.c", "src/a.c")]
    public void Paths_can_be_opened_as_they_are_shown(string root, string current, string path, string expected)
    {
        if (!OperatingSystem.IsWindows())
            Assert.Equal(expected, new PathDisplay(root, current).Show(path));
    }

    [Theory]
    [InlineData("/r/src", "a.c", "src/a.c|a.c")]
    [InlineData("/r", "./src/../a.c", "a.c")]
    [InlineData("/r", "/r/src/a.c", "src/a.c")]
    [InlineData("/other", "src/a.c", "src/a.c")]
    [InlineData("/r", "../x.c", "")]
    public void Typed_paths_may_be_seen_from_here_or_from_the_root(string current, string typed, string expected)
    {
        if (!OperatingSystem.IsWindows())
            Assert.Equal(expected, string.Join('|', new PathDisplay("/r", current).Candidates(typed)));
    }
}
