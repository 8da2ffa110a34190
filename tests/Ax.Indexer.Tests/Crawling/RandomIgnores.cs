using System.Text;

namespace Ax.Indexer.Tests.Crawling;

/// <summary>Makes up small trees and ignore files whose names and patterns often meet.</summary>
internal sealed class RandomIgnores(int seed)
{
    private static readonly string[] Names =
        ["a", "b", "ab", "ba", "A", "foo", "Foo", "a.c", "b.c", "a.o", "foo.o", "\u00e9", "x y", "x ", "#h", "!n", "[z]", "a-b", ".h", "a\\b", "1", "new\nline"];

    private static readonly string[] Pieces =
        ["*", "?", "**", "[ab]", "[!a]", "[a-f]", "[^.]", "[[:alpha:]]", "[[:digit:][:upper:]]", "[", "]", "\\", "\\*", "/", "/", "/**/", "**/", ".", "a", "b", "o", "c", " ", "-", "A", "\u00e9"];

    private readonly Random _random = new(seed);
    private readonly List<string> _paths = [];

    public void Fill(TemporaryTree tree)
    {
        var folders = new List<string> { "" };
        for (var i = _random.Next(2, 10); i > 0; i--)
        {
            var folder = Path.Combine(Pick(folders), Pick(Names));
            folders.Add(folder);
            Directory.CreateDirectory(Path.Combine(tree.Root, folder));
        }
        for (var i = _random.Next(5, 40); i > 0; i--)
        {
            var file = Path.Combine(Pick(folders), Pick(Names));
            if (Directory.Exists(Path.Combine(tree.Root, file)))
                continue;
            tree.Write(file);
            _paths.Add(file);
        }
        for (var i = _random.Next(1, 4); i > 0; i--)
            tree.Write(Path.Combine(Pick(folders), ".gitignore"), Content());
        tree.Write(".git/info/exclude", _random.Next(3) == 0 ? Content() : "");
        tree.WriteHome(".config/git/ignore", _random.Next(3) == 0 ? Content() : "");
        tree.Git("", "config", "core.ignorecase", _random.Next(4) == 0 ? "true" : "false");
    }

    private string Content()
    {
        var text = new StringBuilder(_random.Next(10) == 0 ? "\uFEFF" : "");
        for (var i = _random.Next(1, 7); i > 0; i--)
            text.Append(Pattern()).Append(_random.Next(8) == 0 ? "\r\n" : i == 1 && _random.Next(3) == 0 ? "" : "\n");
        return text.ToString();
    }

    private string Pattern()
    {
        var text = new StringBuilder();
        if (_random.Next(4) == 0)
            text.Append('!');
        if (_random.Next(5) == 0)
            text.Append('/');
        for (var i = _random.Next(1, 4); i > 0; i--)
        {
            if (i == 1 && _random.Next(2) == 0)
                return text.Append(Blurred(Pick(_paths))).ToString();
            text.Append(_random.Next(2) == 0 ? Pick(Names) : Pick(Pieces));
            if (_random.Next(4) == 0)
                text.Append('/');
        }
        return text.Append(_random.Next(10) == 0 ? " " : "").ToString();
    }

    /// <summary>A pattern close to the end of a path that exists.</summary>
    private string Blurred(string path)
    {
        var parts = path.Split('/').ToList();
        parts.RemoveRange(0, _random.Next(parts.Count));
        for (var i = _random.Next(3); i > 0; i--)
        {
            var at = _random.Next(parts.Count);
            var cut = _random.Next(parts[at].Length);
            parts[at] = _random.Next(6) switch
            {
                0 => "**",
                1 => "*",
                2 => parts[at][..cut] + "*",
                3 => "*" + parts[at][cut..],
                4 => parts[at][..cut] + "?" + parts[at][(cut + 1)..],
                _ => parts[at][..cut] + "[!x-z]" + parts[at][(cut + 1)..],
            };
        }
        return string.Join('/', parts);
    }

    private T Pick<T>(IReadOnlyList<T> items) => items[_random.Next(items.Count)];
}
