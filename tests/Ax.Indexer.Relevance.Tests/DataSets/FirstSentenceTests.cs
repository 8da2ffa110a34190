using Ax.Indexer.Relevance.DataSets;

namespace Ax.Indexer.Relevance.Tests.DataSets;

public class FirstSentenceTests
{
    [Theory]
    [InlineData("Returns the {@code n}-th element of this list. More.", "get", "Returns the n th element of this list")]
    [InlineData("<summary>Opens the file that is named.</summary>", "Open", "Opens the file that is named")]
    [InlineData("ReadAll reads from r until an error or EOF.", "ReadAll", "reads from r until an error or EOF")]
    [InlineData("Read reads up to some bytes into p.", "Read", "reads up to some bytes into p")]
    [InlineData("Load the entry point from its definition.", "load", "Load the entry point from its definition")]
    [InlineData("Tells how long it is\n\n@param x what", "length", "Tells how long it is")]
    public void It_is_what_someone_says_who_does_not_know_the_name(string documentation, string name, string sentence) =>
        Assert.Equal(sentence, FirstSentence.Of(documentation, name));

    [Theory]
    [InlineData("See above.")]
    [InlineData("Copyright of all the files in this folder")]
    [InlineData("@deprecated use something else instead of this")]
    public void What_says_too_little_is_left_out(string documentation) => Assert.Null(FirstSentence.Of(documentation, "name"));
}
