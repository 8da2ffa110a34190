using System.Globalization;
using System.Text.RegularExpressions;

namespace Ax.Indexer.Tests.Indexing.EditSequences;

/// <summary>Finds lines the plainest way: every file is read, every line matched.</summary>
internal static class PlainScan
{
    /// <summary>The lines of some files that match, as <c>path:line</c>.</summary>
    public static List<string> Run(EditedTree tree, IEnumerable<string> paths, string pattern, bool ignoreCase)
    {
        var regex = new Regex(pattern, RegexOptions.CultureInvariant | (ignoreCase ? RegexOptions.IgnoreCase : RegexOptions.None));
        var found = new List<string>();
        foreach (var path in paths.Order(StringComparer.Ordinal))
        {
            // What its name says is a picture is not read, whatever it has.
            if (path.EndsWith(".png", StringComparison.Ordinal) || TextEncodings.Decode(tree.Read(path)) is not { Length: > 0 } text)
                continue;
            var lines = text.Split('\n');
            for (var i = 0; i < lines.Length - (text.EndsWith('\n') ? 1 : 0); i++)
            {
                if (regex.IsMatch(lines[i].TrimEnd('\r')))
                    found.Add(string.Create(CultureInfo.InvariantCulture, $"{path}:{i}"));
            }
        }
        return found;
    }

    /// <summary>A pattern for something that stands in one of the files, or seldom does not.</summary>
    public static string Pattern(EditedTree tree)
    {
        var random = tree.Random;
        string[] known = ["return", "read_page", @"read\w+\(", "Gr(ö|oe)ße", "cla.s", "x", "page|tree", "nothing has this", @"\d\d\)", "é"];
        if (random.Next(4) == 0 || tree.AnyFile() is not { } path || TextEncodings.Decode(tree.Read(path)) is not { Length: > 3 } text)
            return known[random.Next(known.Length)];
        var line = text.Split('\n').Select(static line => line.Trim()).Where(static line => line.Length > 2).ElementAtOrDefault(random.Next(8)) ?? "page";
        var start = random.Next(line.Length - 2);
        var part = line.Substring(start, random.Next(1, Math.Min(14, line.Length - start) + 1));
        // Halves of characters are no pattern.
        return part.Any(char.IsSurrogate) || part.Contains('\uFFFD', StringComparison.Ordinal) ? "page" : Regex.Escape(part);
    }
}
