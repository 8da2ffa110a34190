using Ax.Indexer.Storage.Reads;
using Ax.Indexer.Storage.Tests.Support;

namespace Ax.Indexer.Storage.Tests.Reads;

public class FileStateTests
{
    [Theory]
    [InlineData("a", "a/b.c a/x/y.c")]
    [InlineData("a/x", "a/x/y.c")]
    [InlineData("a.c", "a.c")]
    [InlineData("a-", "")]
    [InlineData("ä", "ä/b.c")]
    [InlineData("b", "")]
    public void States_of_a_path_are_those_of_the_file_and_of_what_is_below(string path, string expected)
    {
        using var index = new TemporaryIndex();
        index.Build("a/b.c: one", "a/x/y.c: two", "a.c: three", "a-b/c.c: four", "a0/d.c: five", "aa: six", "ä/b.c: seven");
        using var reader = index.Read();
        var states = new Dictionary<string, FileState>(StringComparer.Ordinal);
        reader.FindFileStates(path, states);

        Assert.Equal(expected, string.Join(' ', states.Keys.Order(StringComparer.Ordinal)));
        Assert.All(states, state => Assert.Equal(reader.ListFileStates()[state.Key], state.Value));
    }
}
