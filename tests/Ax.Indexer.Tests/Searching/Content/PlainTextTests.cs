using System.Text.RegularExpressions;
using Ax.Indexer.Model;
using Ax.Indexer.Searching.Content;

namespace Ax.Indexer.Tests.Searching.Content;

public class PlainTextTests
{
    private const string Alphabet = "aAbB_1 .-(";

    // The oracle is .NET's engine.
    [Fact]
    public void It_stands_where_the_expression_matches()
    {
        var random = new Random(1);
        var (plain, places) = (0, 0);
        for (var i = 0; i < 20_000; i++)
        {
            var text = Text(random, random.Next(1, 4));
            var isLiteral = random.Next(2) == 0;
            var query = new ContentQuery(isLiteral ? text : (random.Next(2) == 0 ? @"\b" : "") + text + (random.Next(2) == 0 ? @"\b" : ""))
            {
                IsLiteral = isLiteral,
                WholeWords = random.Next(3) == 0,
                IgnoreCase = random.Next(2) == 0,
            };
            if (PlainText.TryMake(query) is not { } found)
                continue;
            plain++;
            var pattern = query.IsLiteral ? Regex.Escape(query.Pattern) : query.Pattern;
            var regex = new Regex(query.WholeWords ? $@"\b(?:{pattern})\b" : pattern, RegexOptions.CultureInvariant | (query.IgnoreCase ? RegexOptions.IgnoreCase : RegexOptions.None));
            for (var j = 0; j < 5; j++)
            {
                var line = Text(random, random.Next(0, 20));
                var expected = regex.Matches(line).Select(match => match.Index).ToList();
                var actual = new List<int>();
                for (var at = found.Find(line, 0); at >= 0; at = found.Find(line, at + found.Length))
                    actual.Add(at);
                Assert.True(expected.SequenceEqual(actual), $"{query.Pattern} w={query.WholeWords} i={query.IgnoreCase} in '{line}': {string.Join(' ', expected)} not {string.Join(' ', actual)}");
                places += expected.Count;
            }
        }
        Assert.True(plain > 5_000 && places > 5_000, $"{plain} texts, {places} places");
    }

    [Theory]
    [InlineData("a+", false)]
    [InlineData("a.b", false)]
    [InlineData(@"\ba\B", false)]
    [InlineData(@"\b", false)]
    [InlineData("", true)]
    [InlineData("größe", true)]
    public void Others_are_left_to_the_engine(string pattern, bool isLiteral) =>
        Assert.Null(PlainText.TryMake(new ContentQuery(pattern) { IsLiteral = isLiteral }));

    private static string Text(Random random, int length) => string.Create(length, random, static (text, random) =>
    {
        for (var i = 0; i < text.Length; i++)
            text[i] = Alphabet[random.Next(Alphabet.Length)];
    });
}
