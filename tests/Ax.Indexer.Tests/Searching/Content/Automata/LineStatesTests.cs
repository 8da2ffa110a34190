using System.Text;
using System.Text.RegularExpressions;
using Ax.Indexer.Model;
using Ax.Indexer.Searching.Content;
using Ax.Indexer.Searching.Content.Automata;
using Ax.Indexer.Searching.Content.Patterns;

namespace Ax.Indexer.Tests.Searching.Content.Automata;

public class LineStatesTests
{
    // Where the last a's were among the last so many letters: a state for each way.
    private const string Large = "[ab]*a[ab]{7}c";

    [Theory]
    [InlineData(40)]
    [InlineData(200)]
    [InlineData(1 << 18)]
    public void States_that_do_not_fit_are_dropped_and_made_again(int mostEntries)
    {
        var text = Letters(new Random(1), lines: 3_000);
        var states = new LineStates(Automaton(Large), mostEntries, leastBytesPerState: 0);
        Assert.Equal(Expected(Large, text), Found(states, Encoding.UTF8.GetBytes(text)));
        Assert.Equal(mostEntries < 1000, states.Flushes > 0);
    }

    [Fact]
    public void States_that_hardly_serve_are_given_up()
    {
        var states = new LineStates(Automaton(Large), mostEntries: 100);
        Assert.Equal(LineStates.GaveUp, states.Find(Encoding.UTF8.GetBytes(Letters(new Random(1), lines: 3_000).Replace('c', 'a')), 0));
    }

    [Fact]
    public void What_is_given_up_is_found_all_the_same()
    {
        var pattern = Large.Replace("7", "30", StringComparison.Ordinal);
        var text = Letters(new Random(2), lines: 6_000, longest: 100);
        var query = new ContentQuery(pattern);
        var content = new ContentPattern(query);
        for (var again = 0; again < 2; again++)
            Assert.Equal(Expected(pattern, text), LineSearch.Run(content, query, Encoding.UTF8.GetBytes(text)).Select(line => line.Line));
        Assert.Null(content.RentStates());
    }

    [Theory]
    [InlineData("abc", true)]
    [InlineData(@"^\s*[^x]\w{2,5}?$", true)]
    [InlineData(@"\bfoo\B", true)]
    [InlineData("(?i)foo", true)]
    [InlineData(@"\p{Lu}x", true)]
    [InlineData("a(?=b)", false)]
    [InlineData("(?>a|ab)c", false)]
    [InlineData(@"(a)\1", false)]
    [InlineData("(((a{90}){90}){90})b", false)]
    public void What_is_told_exactly_says_so(string pattern, bool expected) => Assert.Equal(expected, Automaton(pattern).IsExact);

    // A set of every kind of byte.
    [Theory]
    [InlineData("é", "é", true)]
    [InlineData("é", "è", false)]
    [InlineData("[é€]", "€", true)]
    [InlineData("[é€]", "₭", false)]
    [InlineData("^.$", "😀", false)]
    [InlineData("^..$", "😀", true)]
    [InlineData("k", "\u212A", false)]
    [InlineData("(?i)k", "\u212A", true)]
    [InlineData("^[^a]$", "a", false)]
    [InlineData("^[^a]$", "é", true)]
    [InlineData("a\nb", "a", false)]
    public void Characters_beyond_ASCII(string pattern, string line, bool expected) =>
        Assert.Equal(expected, new LineStates(Automaton(pattern)).Find(Encoding.UTF8.GetBytes(line), 0) >= 0);

    private static LineAutomaton Automaton(string pattern) => LineAutomaton.TryMake(PatternParser.TryParse(pattern, ignoresCase: false)!.Syntax)!;

    private static List<int> Found(LineStates states, ReadOnlySpan<byte> text)
    {
        var found = new List<int>();
        for (var from = 0; from <= text.Length && states.Find(text, from) is >= 0 and var at;)
        {
            found.Add(text[..at].Count((byte)'\n'));
            from = text[at..].IndexOf((byte)'\n') is >= 0 and var length ? at + length + 1 : text.Length + 1;
        }
        return found;
    }

    private static List<int> Expected(string pattern, string text)
    {
        var regex = new Regex(pattern, RegexOptions.NonBacktracking);
        var lines = text.Split('\n');
        var found = Enumerable.Range(0, lines.Length).Where(line => regex.IsMatch(lines[line])).ToList();
        Assert.InRange(found.Count, lines.Length / 100, lines.Length - 1);
        return found;
    }

    private static string Letters(Random random, int lines, int longest = 30) => string.Join('\n', Enumerable.Range(0, lines).Select(
        _ => string.Concat(Enumerable.Range(0, random.Next(longest)).Select(_ => random.Next(30) == 0 ? 'c' : random.Next(2) == 0 ? 'a' : 'b'))));
}
