using System.Text;
using Ax.Indexer.Crawling;

namespace Ax.Indexer.Tests.Crawling;

/// <summary>One ignore file against one path, as <c>git check-ignore</c> decides it; each row is also put to git itself.</summary>
public class IgnoreRulesTests
{
    public static TheoryData<string, string, bool> Rows => new()
    {
        { "a.c", "a.c", true }, { "a.c", "x/y/a.c", true }, { "a.c", "a.cc", false }, { "a.c", "ba.c", false },
        { "/a.c", "a.c", true }, { "/a.c", "x/a.c", false }, { "x/a.c", "x/a.c", true }, { "x/a.c", "y/x/a.c", false },
        { "*.c", "a.c", true }, { "*.c", ".c", true }, { "*.c", "x/a.c", true }, { "/*.c", "x/a.c", false }, { "x/*.c", "x/y/a.c", false },
        { "a*", "abc", true }, { "a*", "ba", false }, { "*", "x/a", true }, { "a*c", "abbc", true }, { "a*c*e", "abcde", true }, { "a*c", "abcd", false },
        { "/x*", "xy/a", true }, { "x/a*", "x/ab", true }, { "x/*", "x/y/z", true },
        { "x/", "x/a", true }, { "x/", "x", false }, { "y/", "x/y/a", true }, { "/y/", "x/y/a", false }, { "x/y/", "x/y/a", true },
        { "?.c", "a.c", true }, { "?.c", "ab.c", false }, { "x?a", "x/a", false }, { "?", "\u00e9", false }, { "??", "\u00e9", true },
        { "**", "x/a", true }, { "**/a", "a", true }, { "**/a", "x/y/a", true }, { "**/a", "xa", false }, { "x/**", "x/a", true }, { "x/**", "x", false },
        { "x/**/a", "x/a", true }, { "x/**/a", "x/y/z/a", true }, { "x/**/a", "xa", false }, { "**/y/**/a", "x/y/z/a", true },
        { "x/***/a", "x/y/z/a", true }, { "x/**a", "x/ba", true }, { "x/**a", "x/b/a", false }, { "foo**/bar", "foox/y/bar", true },
        { "f?o**/bar", "foox/y/bar", false }, { "x/**\\/a", "x/y/a", true }, { "x/**\\/a", "x/a", false }, { "**/", "a", false }, { "**/", "x/a", true },
        { "x**/a", "xy/a", true }, { "**/*.c", "x/a.c", true }, { "x/**/*.c", "x/y/z.c", true }, { "/**/a/**/b", "x/a/y/a/z/b", true },
        { "[ab]", "a", true }, { "[ab]", "c", false }, { "[!ab]", "c", true }, { "[^ab]", "a", false }, { "[a-c]x", "bx", true }, { "[c-a]x", "bx", false },
        { "[]a]", "]", true }, { "[]-a]", "^", true }, { "[a-]", "-", true }, { "[-a]", "-", true }, { "[!]", "!", false }, { "[a", "[a", false },
        { "[\\]]", "]", true }, { "[\\a-c]", "b", true }, { "[a-\\c]", "b", true }, { "x[/]a", "x/a", false }, { "x[!b]a", "x/a", false },
        { "[[:digit:]]", "7", true }, { "[[:digit:]]", "a", false }, { "[![:digit:]]", "a", true }, { "[[:alpha:][:digit:]_]", "_", true },
        { "[[:nope:]]", "n", false }, { "[[:digit]", "t", true }, { "[[:]", "[", true }, { "[[:upper:]]", "A", true }, { "[[:upper:]]", "a", false },
        { "[[:space:]]x", " x", true }, { "[[:punct:]]", "+", true }, { "[[:xdigit:]]", "F", true }, { "[[:cntrl:]]", "\u0001", true },
        { "\\#a", "#a", true }, { "#a", "#a", false }, { "\\!a", "!a", true }, { "\\a", "a", true }, { "a\\", "a\\", false }, { "a\\\\", "a\\", true },
        { "\\*", "*", true }, { "\\*", "a", false }, { "a\\ ", "a ", true }, { "a ", "a", true }, { "a  ", "a ", false }, { "a\\  ", "a ", true }, { " a", " a", true },
        { "a\t", "a", false }, { "a\r", "a", true }, { "\uFEFFa", "a", true }, { "a\0b", "a", true },
        { "*.c\n!a.c", "a.c", false }, { "!a.c\n*.c", "a.c", true }, { "x\n!x/a", "x/a", true }, { "x/*\n!x/a", "x/a", false }, { "*\n!*/\n!*.c", "x/a.c", false },
        { "!!a", "!a", false }, { "a\n!!a", "a", true }, { "!", "!", false }, { "/", "a", false }, { "//", "a", false }, { "//a", "a", false }, { "a//", "a", false },
        { "\u00e9*", "\u00e9t\u00e9", true }, { "*\u00e9", "\u00e9t\u00e9", true }, { "A", "a", false },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void Judges_like_git(string content, string path, bool ignored)
    {
        var rules = IgnoreRules.Parse(Encoding.UTF8.GetBytes(content), ignoreCase: false);
        Assert.Equal(ignored, IsIgnored(rules, path));
    }

    [Theory]
    [InlineData("A.c", "a.C", true)]
    [InlineData("*.C", "a.c", true)]
    [InlineData("X/a*B", "x/AxxB", true)]
    [InlineData("[[:upper:]]", "a", true)]
    [InlineData("[A-C]", "b", true)]
    [InlineData("\\a", "A", true)]
    [InlineData("\\A", "A", false)]
    [InlineData("\u00c9", "\u00e9", false)]
    public void Folds_ascii_when_asked(string content, string path, bool ignored) =>
        Assert.Equal(ignored, IsIgnored(IgnoreRules.Parse(Encoding.UTF8.GetBytes(content), ignoreCase: true), path));

    [Fact]
    public void The_table_is_what_git_says()
    {
        using var tree = new TemporaryTree();
        tree.GitInit();
        foreach (var row in Rows)
        {
            var (content, path, ignored) = ((string)row[0], (string)row[1], (bool)row[2]);
            tree.Write(".gitignore", content);
            // Nothing needs to exist for check-ignore but folders, which it would otherwise take for files.
            if (Path.GetDirectoryName(path) is { Length: > 0 } folder)
                Directory.CreateDirectory(Path.Combine(tree.Root, folder));
            Assert.True(ignored == (tree.Git(path + "\0", "check-ignore", "--stdin", "-z").Length > 0), $"{content} on {path}");
            foreach (var left in Directory.GetDirectories(tree.Root).Where(left => !left.EndsWith(".git", StringComparison.Ordinal)))
                Directory.Delete(left, recursive: true);
        }
    }

    [Fact]
    public void Pathological_patterns_end()
    {
        var rules = IgnoreRules.Parse(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("a*", 30)) + "b\n" + string.Concat(Enumerable.Repeat("**/a*/", 30)) + "b"), false);
        Assert.False(IsIgnored(rules, new string('a', 2000)));
        Assert.False(IsIgnored(rules, string.Join('/', Enumerable.Repeat("aa", 200))));
    }

    private static bool IsIgnored(IgnoreRules rules, string path)
    {
        var bytes = Encoding.UTF8.GetBytes(path);
        for (var end = 0; end <= bytes.Length; end++)
        {
            if (end < bytes.Length && bytes[end] != '/')
                continue;
            var part = bytes.AsSpan(0, end);
            if (rules.Judge(part, part[(part.LastIndexOf((byte)'/') + 1)..], end < bytes.Length) == Verdict.Ignore)
                return true;
        }
        return false;
    }
}
