using Ax.Indexer.Searching.Queries;

namespace Ax.Indexer.Tests.Searching.Queries;

public class PathPatternsTests
{
    [Theory]
    [InlineData("parser", "src/Parsing/FastParser.cs", true)]
    [InlineData("src/pars", "lib/src/Parsing/x.cs", true)]
    [InlineData("größe", "a/Größe.py", true)]
    [InlineData("lexer", "src/Parsing/FastParser.cs", false)]
    [InlineData("src/", "lib/src/x.cs", true)]
    [InlineData("src/", "libsrc/x.cs", false)]
    [InlineData("/src/", "src/x.cs", true)]
    [InlineData("/src/", "lib/src/x.cs", false)]
    [InlineData("./src/*.cs", "src/x.cs", true)]
    [InlineData("*.cs", "src/x.cs", true)]
    [InlineData("*.cs", "src/x.csx", false)]
    [InlineData("src/*.cs", "src/a/x.cs", false)]
    [InlineData("src/**", "src/a/x.cs", true)]
    [InlineData("[", "src/[", false)]
    [InlineData("src/|!src/gen/", "src/gen/x.cs", false)]
    [InlineData("src/|!src/gen/|gen/x", "src/gen/x.cs", true)]
    public void Text_stands_anywhere_and_globs_are_those_of_gitignore(string patterns, string path, bool expected) =>
        Assert.Equal(expected, new PathPatterns(patterns.Split('|')).IsMatch(path));

    [Fact]
    public void None_is_empty()
    {
        Assert.True(new PathPatterns([]).IsEmpty);
        Assert.False(new PathPatterns(["["]).IsEmpty);
        Assert.False(new PathPatterns(["a"]).IsEmpty);
    }
}
