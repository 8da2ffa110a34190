using System.Globalization;
using Ax.Indexer.Storage.Connections;

namespace Ax.Indexer.Storage.Tests.Reads;

/// <summary><c>bm25_capped</c> against FTS5's own <c>bm25</c>.</summary>
public sealed class Bm25Tests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("ax-bm25-").FullName;
    private readonly SqliteConnection _connection;

    public Bm25Tests()
    {
        _connection = SqliteConnection.Open(Path.Combine(_folder, "words.db"), create: true);
        _connection.Execute("CREATE VIRTUAL TABLE words USING fts5 (a, b, content = '', contentless_delete = 1)");
        var random = new Random(11);
        _connection.Execute("BEGIN");
        for (var row = 1; row <= 500; row++)
        {
            // w0 is in nearly all rows, w9 in few.
            var text = string.Join(' ', Enumerable.Range(0, random.Next(1, 30)).Select(_ => $"w{(int)(10 * Math.Pow(random.NextDouble(), 3))}"));
            _connection.Execute($"INSERT INTO words (rowid, a, b) VALUES ({row}, '{text}', '{text[..(text.Length / 3)]}')");
        }
        _connection.Execute("COMMIT");
    }

    public void Dispose()
    {
        _connection.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Theory]
    [InlineData("w9")]
    [InlineData("w0")]
    [InlineData("w1 AND w2")]
    [InlineData("w8 OR w9 OR w0")]
    [InlineData("a : w3 AND w4")]
    [InlineData("w1 + w2")]
    [InlineData("w* NOT w5")]
    [InlineData("nowhere")]
    public void Counts_below_the_bound_give_the_same_scores(string query)
    {
        var expected = Scores($"bm25(words, 3.0, 0.5)", query);
        var actual = Scores("bm25_capped(words, 1000000, 3.0, 0.5)", query);
        Assert.Equal(expected.Keys, actual.Keys);
        Assert.All(expected, pair => Assert.Equal(pair.Value, actual[pair.Key], 1e-9));
    }

    [Fact]
    public void Words_above_the_bound_weigh_alike()
    {
        // Two rows of one word each: the word's weight is all that tells them apart.
        _connection.Execute("INSERT INTO words (rowid, a, b) VALUES (1000, 'w0', ''), (1001, 'w8', '')");
        Assert.Equal(Weight("w0", 1000, 10), Weight("w8", 1001, 10), 1e-9);
        Assert.NotEqual(Weight("w0", 1000, 1_000_000), Weight("w8", 1001, 1_000_000), 1e-3);
    }

    [Fact]
    public void Missing_weights_are_one_as_in_bm25()
    {
        Assert.Equal(Scores("bm25(words)", "w7").Values.First(), Scores("bm25_capped(words, 0)", "w7").Values.First(), 1e-9);
        Assert.Equal(Scores("bm25(words, 2.0)", "w7").Values.First(), Scores("bm25_capped(words, 0, 2.0)", "w7").Values.First(), 1e-9);
    }

    private double Weight(string word, long row, int bound) => -Scores($"bm25_capped(words, {bound.ToString(CultureInfo.InvariantCulture)}, 1.0, 1.0)", word)[row];

    private Dictionary<long, double> Scores(string function, string query)
    {
        var scores = new Dictionary<long, double>();
        using var row = _connection.Prepare($"SELECT rowid, {function} FROM words WHERE words MATCH ? ORDER BY rowid").Bind(query);
        while (row.Step())
            scores.Add(row.Int64(0), row.Double(1));
        return scores;
    }
}
