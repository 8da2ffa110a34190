using Ax.Indexer.Model;
using Ax.Indexer.Tests.Support;

namespace Ax.Indexer.Tests.Searching.Abbreviations;

/// <summary>Names whose words are abbreviated, in the query or in the source.</summary>
public class AbbreviationSearchTests
{
    private const string Source = """
        class Store {
          void parseConfiguration() { }
          void sendMessage() { }
          void gifImageReader() { }
          void msgQueueDepth() { }
          void transferBuffer() { }
          void manager() { }
          /** Sends the message queue to a depth. */
          void drain() { }
        }
        """;

    [Theory]
    [InlineData("parse cfg", "parseConfiguration", MatchKind.Abbreviations)]
    [InlineData("parse conf", "parseConfiguration", MatchKind.WordBeginnings)]
    [InlineData("send msg", "sendMessage", MatchKind.Abbreviations)]
    [InlineData("msg snd", "sendMessage", MatchKind.Abbreviations)]
    [InlineData("gifImgRdr", "gifImageReader", MatchKind.Abbreviations)]
    [InlineData("xfer buf", "transferBuffer", MatchKind.Abbreviations)]
    [InlineData("mgr", "manager", MatchKind.Abbreviations)]
    [InlineData("message queue depth", "msgQueueDepth", MatchKind.Abbreviations)]
    [InlineData("messageQueueDepth", "msgQueueDepth", MatchKind.Abbreviations)]
    [InlineData("queue depth", "msgQueueDepth", MatchKind.Words)]
    [InlineData("gifImageRaeder", "gifImageReader", MatchKind.Fuzzy)]
    public async Task A_name_is_found_by(string query, string name, MatchKind match)
    {
        await using var tree = new IndexedTree();
        tree.Write("Store.java", Source);
        await tree.UpdateAsync();

        var hit = (await tree.FindAsync(query)).Hits[0];

        Assert.Equal((name, match), (hit.Symbol.Name, hit.Match));
    }

    [Fact]
    public async Task Names_that_have_the_words_themselves_keep_abbreviations_out()
    {
        await using var tree = new IndexedTree();
        tree.Write("a.c", "int send_msg;\nint send_message;\n");
        await tree.UpdateAsync();

        Assert.Equal(["a.c:1 send_msg"], await tree.FindNamesAsync("send msg"));
        Assert.Equal(["a.c:2 send_message"], await tree.FindNamesAsync("message send"));
    }

    [Fact]
    public async Task Filters_and_exclusions_hold()
    {
        await using var tree = new IndexedTree();
        tree.Write("a/Store.java", Source);
        tree.Write("b/Store.java", Source);
        await tree.UpdateAsync();

        Assert.Equal(["b/Store.java:3 sendMessage"], await tree.FindNamesAsync("send msg path:b/ -queue"));
        Assert.All((await tree.FindAsync("send msg kind:class")).Hits, hit => Assert.Equal(MatchKind.Body, hit.Match));
        Assert.Empty((await tree.FindAsync("gifImgRdr -container:Store")).Hits);
    }

    [Fact]
    public async Task Words_of_names_that_are_gone_are_forgotten()
    {
        await using var tree = new IndexedTree();
        tree.Write("a.c", "int send_message;\n");
        tree.Write("b.c", "int send_msg_now;\nint other;\n");
        await tree.UpdateAsync();
        File.Delete(tree.Full("a.c"));
        tree.Write("b.c", "int sendMessageLater;\nint other;\n");
        await tree.UpdateAsync();

        Assert.Equal(["b.c:1 sendMessageLater"], await tree.FindNamesAsync("send msg"));
        await tree.AssertEqualsRebuildAsync("words", "send msg", "msgs");
    }
}
