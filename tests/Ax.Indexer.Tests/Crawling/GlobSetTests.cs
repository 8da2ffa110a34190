using Ax.Indexer.Crawling;

namespace Ax.Indexer.Tests.Crawling;

public class GlobSetTests
{
    [Theory]
    [InlineData("*.cs", "src/deep/a.cs", true)]
    [InlineData("*.cs", "src/a.cpp", false)]
    [InlineData("src", "src/deep/a.cs", true)]
    [InlineData("src/", "src/a.cs", true)]
    [InlineData("src/", "lib/src", false)]
    [InlineData("./src/*.cs", "src/a.cs", true)]
    [InlineData("src/*.cs", "src/deep/a.cs", false)]
    [InlineData("src/**/*.cs", "src/deep/a.cs", true)]
    [InlineData("**/test/**", "a/test/b/c", true)]
    [InlineData("src/|!src/gen/", "src/gen/a.cs", false)]
    [InlineData("src/|!src/gen/|keep.cs", "src/gen/keep.cs", true)]
    [InlineData("*_test.go", "a_test.go", true)]
    [InlineData("[", "[", false)]
    public void A_file_matches_by_itself_or_by_a_folder(string globs, string path, bool matches) =>
        Assert.Equal(matches, new GlobSet(globs.Split('|')).IsMatch(path));

    [Fact]
    public void Case_is_folded_when_asked() => Assert.True(new GlobSet(["SRC/*.CS"], ignoreCase: true).IsMatch("src/a.cs"));

    [Fact]
    public void Only_no_glob_at_all_is_empty()
    {
        Assert.True(new GlobSet([]).IsEmpty);
        Assert.True(new GlobSet([" "]).IsEmpty);
        Assert.False(new GlobSet(["["]).IsEmpty);
    }
}
