using System.Text.RegularExpressions;
using Ax.Indexer.Searching.Content;

namespace Ax.Indexer.Tests.Searching.Content;

public class PatternReaderTests
{
    [Theory]
    [InlineData("abc", "abc")]
    [InlineData("ab?c", "abc|ac")]
    [InlineData("(foo|bar)baz", "foobaz|barbaz")]
    [InlineData("foo.*bar", "foo & bar")]
    [InlineData("foo|b.r", "foo|b")]
    [InlineData("foo|.", "")]
    [InlineData("a+b", "a & b")]
    [InlineData("(ab){2}c", "ababc")]
    [InlineData("(ab){2,}c", "ab & c")]
    [InlineData("(ab)*c", "c")]
    [InlineData("x{0,3}yz", "yz")]
    [InlineData("a{x}", "a{x}")]
    [InlineData("[ab]c", "ac|bc")]
    [InlineData("[a-z]c", "c")]
    [InlineData("[^a]c", "c")]
    [InlineData("[]a]c", "]c|ac")]
    [InlineData(@"[\]\-x]c", "]c|-c|xc")]
    [InlineData(@"[\dx]c", "c")]
    [InlineData("[a-z-[aeiou]]c", "c")]
    [InlineData(@"\bfoo\b", "foo")]
    [InlineData("^foo$", "foo")]
    [InlineData(@"\d+px", "px")]
    [InlineData(@"\p{Lu}rl\.", "rl.")]
    [InlineData(@"\x41\u0042C", "ABC")]
    [InlineData(@"a\tb", "a\tb")]
    [InlineData(@"(a)\1b", "a & b")]
    [InlineData(@"(?<name>ab)(?:c)(?>d)", "abcd")]
    [InlineData(@"(?'name'ab)c", "abc")]
    [InlineData("a(?=b)c(?!d)e", "ace")]
    [InlineData("(?<=a)b(?<!c)d", "bd")]
    [InlineData("a(?#comment)b", "ab")]
    [InlineData("(?i)ab", "i: ab")]
    [InlineData("a(?i:b)", "i: ab")]
    [InlineData("(?x) a b #c", "ab")]
    [InlineData("(?(a)b|c)", "i: ")]
    [InlineData("", "")]
    [InlineData("(|a)", "")]
    [InlineData("a|", "")]
    public void What_a_match_must_contain(string pattern, string expected)
    {
        _ = new Regex(pattern);
        var required = PatternReader.Read(pattern, out var ignoresCase);
        // A reference to a group is not understood: then nothing is said, and case does not matter.
        var told = required.Groups.Count == 0 && expected.Length == 0 ? "" : (ignoresCase ? "i: " : "") + string.Join(" & ", required.Groups.Select(group => string.Join('|', group)));
        Assert.Equal(expected, told);
    }

    [Fact]
    public void The_best_group_has_the_longest_texts() =>
        Assert.Equal(["function"], PatternReader.Read("a.*(b|cc).*function", out _).Best);

    [Fact]
    public void What_matches_contains_what_it_must()
    {
        var random = new Random(20261121);
        var (read, matched) = (0, 0);
        for (var i = 0; i < 20_000; i++)
        {
            var pattern = RandomPatterns.Next(random, depth: 3);
            var required = PatternReader.Read(pattern, out var ignoresCase);
            read += required.Groups.Count > 0 ? 1 : 0;
            var regex = new Regex(pattern, RegexOptions.NonBacktracking);
            for (var j = 0; j < 10; j++)
            {
                var line = RandomPatterns.Line(random);
                // The search looks at every line where such a letter is.
                if (!regex.IsMatch(line) || ignoresCase && line.Contains('\u212A'))
                    continue;
                matched++;
                var comparison = ignoresCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
                Assert.All(required.Groups, group => Assert.True(group.Any(text => line.Contains(text, comparison)), $"{pattern} matches {line} without {string.Join('|', group)}"));
            }
        }
        Assert.True(read > 8_000 && matched > 20_000, $"{read} patterns understood, {matched} lines matched");
    }
}
