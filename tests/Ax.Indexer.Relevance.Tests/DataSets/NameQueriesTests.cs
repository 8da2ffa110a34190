using Ax.Indexer.Relevance.DataSets;

namespace Ax.Indexer.Relevance.Tests.DataSets;

public class NameQueriesTests
{
    private static readonly string[] Names =
        ["getUserById", "get_user_by_name", "HTTPServer", "sendMessage", "parseHeader", "ArrayList", .. Enumerable.Range(0, 20).Select(i => $"listItem{(char)('a' + i)}Of")];

    private static readonly NameTable Table = new(Names);
    private static readonly PartialNames Partial = new(Table);
    private static readonly NameVariants Variants = new(Table);

    private static Random Random => new(1);

    [Fact]
    public void Initials_are_written_as_the_name_is()
    {
        Assert.Equal("gUBI", Partial.Initials("getUserById", Random));
        Assert.Equal("gubn", Partial.Initials("get_user_by_name", Random));
        Assert.Null(Partial.Initials("sendMessage", Random));
    }

    [Fact]
    public void A_prefix_is_long_enough_to_tell() => Assert.Equal("getUser", Partial.Prefix("getUserById", Random));

    [Fact]
    public void What_fits_more_names_than_a_page_shows_is_not_asked()
    {
        Assert.False(Table.IsTellingPrefix("listItem"));
        Assert.False(Table.AreTellingWords(["list"]));
        Assert.True(Table.AreTellingWords(["user", "id"]));
    }

    [Theory]
    [InlineData("getUserById")]
    [InlineData("parseHeader")]
    public void A_misspelt_name_is_one_or_two_edits_away_and_no_name(string name)
    {
        for (var seed = 0; seed < 50; seed++)
        {
            if (Partial.Misspelt(name, new Random(seed)) is not { } text)
                continue;
            Assert.InRange(EditDistance.Of(name.ToLowerInvariant(), text.ToLowerInvariant(), 2), 1, 2);
            Assert.False(Table.Has(text));
        }
    }

    [Fact]
    public void Words_change_their_order_but_not_themselves()
    {
        var text = Variants.Order("getUserById", new Random(3));
        Assert.NotNull(text);
        Assert.Equal(["by", "get", "id", "user"], text.Split(' ').Order(StringComparer.Ordinal));
        Assert.NotEqual("get user by id", text);
    }

    [Fact]
    public void A_dropped_word_leaves_the_others() => Assert.Equal(3, Variants.Dropped("getUserById", Random)!.Split(' ').Length);

    [Fact]
    public void Words_are_abbreviated_and_acronyms_split()
    {
        Assert.Contains(Variants.Abbreviation("sendMessage", Random), (string[])["send msg", "sendMsg"]);
        Assert.Contains(Variants.Acronym("HTTPServer", Random), (string[])["http server", "httpServer"]);
        Assert.Null(Variants.Acronym("ArrayList", Random));
    }

    [Theory]
    [InlineData("abcd", "abdc", 1)]
    [InlineData("abcd", "abd", 1)]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("same", "same", 0)]
    public void Edits_are_counted(string a, string b, int distance) => Assert.Equal(distance, EditDistance.Of(a, b, 3));

    [Fact]
    public void Files_are_asked_for_by_path_end_folder_and_words()
    {
        string[] files = [.. Enumerable.Range(0, 8).Select(i => $"src/part{i}/SomeFile{i}.cs")];
        var queries = FileQueries.Draw(files, files, 8);
        Assert.Equal(8, queries.Select(query => query.Path).Distinct().Count());
        Assert.Equal(["file name", "folder and name words", "name words", "path end"], queries.Select(query => query.Variation).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_shorter_draw_is_the_beginning_of_a_longer_one_and_each_draw_is_the_same()
    {
        var few = StableHash.Shuffle(Names, name => name, "salt").Take(5);
        Assert.Equal(few, StableHash.Shuffle(Names.Reverse(), name => name, "salt").Take(10).Take(5));
    }

    [Fact]
    public void Items_fall_into_both_halves_alike()
    {
        var tune = Enumerable.Range(0, 1000).Count(i => new RelevanceQuery(DataSet.File, "", "", $"src/file{i}.c", null, null).Half == Half.Tune);
        Assert.InRange(tune, 440, 560);
    }
}
