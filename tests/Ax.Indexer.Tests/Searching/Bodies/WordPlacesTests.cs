using System.Buffers;
using System.Text;
using Ax.Indexer.Searching.Bodies;
using Ax.Indexer.Tokens;

namespace Ax.Indexer.Tests.Searching.Bodies;

public class WordPlacesTests
{
    private static readonly BodyWord[] Words = [new("page", 1), new("pages", 1), new("server", 1), new("http", 1), new("x86", 1)];

    [Fact]
    public void Words_are_counted_on_their_lines()
    {
        var places = Find("page\nPAGES pageServer\n\nrepage é HTTPServer_x86\npage");
        Assert.Equal([1, 0, 0, 0, 0], Count(places, 0, 0));
        Assert.Equal([1, 1, 1, 0, 0], Count(places, 1, 2));
        Assert.Equal([0, 0, 1, 1, 1], Count(places, 3, 3));
        Assert.Equal([3, 1, 2, 1, 1], Count(places, 0, 4));
        Assert.False(places.Count(2, 2, new int[Words.Length]));
        Assert.True(Find("").IsEmpty);
        Assert.True(Find("repages").IsEmpty);
    }

    [Fact]
    public void They_are_the_words_that_the_splitter_makes()
    {
        var random = new Random(5);
        for (var round = 0; round < 2_000; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 40)).Select(_ => "pageS PAGEservrhtpX86_\né.Page"[random.Next(29)]))
                + Words[random.Next(Words.Length)].Text + (random.Next(2) == 0 ? "" : "Server");
            var expected = TokenWriter.Words(text);
            Assert.Equal([.. Words.Select(word => expected.Count(word.Text.Equals))], Count(Find(text), 0, int.MaxValue));
        }
    }

    private static WordPlaces Find(string text) =>
        WordPlaces.Find(Encoding.UTF8.GetBytes(text), Words, SearchValues.Create([.. Words.Select(word => word.Text)], StringComparison.OrdinalIgnoreCase));

    private static int[] Count(WordPlaces places, int first, int last)
    {
        var counts = new int[Words.Length];
        places.Count(first, last, counts);
        return counts;
    }
}
