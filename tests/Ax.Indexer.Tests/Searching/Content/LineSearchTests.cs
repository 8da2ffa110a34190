using System.Text;
using System.Text.RegularExpressions;
using Ax.Indexer.Model;
using Ax.Indexer.Searching.Content;

namespace Ax.Indexer.Tests.Searching.Content;

public class LineSearchTests
{
    // The oracle cuts a text into lines and asks the engine for each.
    [Theory]
    [InlineData(1, false, 20_000)]
    [InlineData(2, false, 20_000)]
    [InlineData(3, true, 2_500)]
    public void The_lines_are_those_that_the_engine_matches_one_by_one(int seed, bool looksAround, int least)
    {
        var random = new Random(seed);
        var (found, patterns) = (0, 0);
        for (var i = 0; i < 4_000; i++)
        {
            var query = new ContentQuery(looksAround ? RandomPatterns.NextThatLooksAround(random) : RandomPatterns.Next(random, depth: 2))
            {
                IgnoreCase = random.Next(3) == 0,
                WholeWords = random.Next(6) == 0,
            };
            if (TryMake(query) is not { } regex)
                continue;
            patterns++;
            var pattern = new ContentPattern(query);
            for (var j = 0; j < 3; j++)
            {
                var (text, lines) = Text(random);
                var expected = Enumerable.Range(0, lines.Count).Where(line => regex.IsMatch(lines[line])).ToList();
                Check(query, pattern, text, expected);
                query.Invert = true;
                Check(query, pattern, text, [.. Enumerable.Range(0, lines.Count).Except(expected)]);
                query.Invert = false;
                found += expected.Count;
            }
        }
        Assert.True(patterns > 3_500 && found > least, $"{patterns} patterns, {found} lines");
    }

    private static void Check(ContentQuery query, ContentPattern pattern, string text, List<int> expected)
    {
        var utf8 = Encoding.UTF8.GetBytes(text);
        var actual = LineSearch.Run(pattern, query, utf8).Select(line => line.Line).ToList();
        Assert.True(expected.SequenceEqual(actual),
            $"{query.Pattern} i={query.IgnoreCase} w={query.WholeWords} v={query.Invert} in {Regex.Escape(text)}: {string.Join(' ', expected.Except(actual))} missing, {string.Join(' ', actual.Except(expected))} too many");
        Assert.Equal(expected.Count, LineSearch.Count(pattern, query, utf8));
        if (expected.Count > 0 && !query.Invert)
            Assert.True(pattern.MayMatch(utf8), $"{query.Pattern} is not expected in {Regex.Escape(text)}");
    }

    // Some conditions are not valid without a group of that name.
    private static Regex? TryMake(ContentQuery query)
    {
        var options = RegexOptions.CultureInvariant | (query.IgnoreCase ? RegexOptions.IgnoreCase : RegexOptions.None);
        var pattern = query.WholeWords ? $@"\b(?:{query.Pattern})\b" : query.Pattern;
        try
        {
            return new Regex(pattern, options | RegexOptions.NonBacktracking);
        }
        catch (NotSupportedException)
        {
            return new Regex(pattern, options);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static (string Text, List<string> Lines) Text(Random random)
    {
        var text = new StringBuilder();
        for (var count = random.Next(0, 12); count > 0; count--)
            text.Append(RandomPatterns.Line(random)).Append(random.Next(3) == 0 ? "\r\n" : "\n");
        if (random.Next(2) == 0)
            text.Append(RandomPatterns.Line(random));
        var all = text.ToString();
        // Behind the last end of a line there is none.
        return (all, all.Length == 0 ? [] : [.. (all is [.., '\n'] ? all[..^1] : all).Split('\n').Select(line => line is [.., '\r'] ? line[..^1] : line)]);
    }
}
