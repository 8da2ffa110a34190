namespace Ax.Indexer.Tests.Searching.Content;

/// <summary>Generates regular expressions over a small alphabet, and lines that they often match.</summary>
internal static class RandomPatterns
{
    private const string Letters = "abcABkK é";

    public static string Next(Random random, int depth)
    {
        var count = random.Next(1, 4);
        return string.Concat(Enumerable.Range(0, count).Select(_ => Item(random, depth) + Quantifier(random)));
    }

    public static string Line(Random random) =>
        string.Concat(Enumerable.Range(0, random.Next(0, 14)).Select(_ => random.Next(40) switch { 0 => '\u212A', 1 => '1', 2 => '_', _ => Letters[random.Next(Letters.Length)] }));

    private static string Item(Random random, int depth) => random.Next(depth > 0 ? 14 : 9) switch
    {
        0 => ".",
        1 => @"\w",
        2 => @"\b",
        3 => random.Next(8) == 0 ? "^" : "[abc]",
        4 => "[^a]",
        5 => "[a-c]",
        6 => random.Next(8) == 0 ? "$" : "(?:k|K)",
        7 or 8 => Text(random),
        9 => $"({Next(random, depth - 1)}|{Next(random, depth - 1)})",
        10 => $"(?:{Next(random, depth - 1)})",
        11 => $"(?i:{Next(random, depth - 1)})",
        12 => $"(?<n>{Text(random)})",
        _ => Text(random),
    };

    private static string Text(Random random) => string.Concat(Enumerable.Range(0, random.Next(1, 4)).Select(_ => Letters[random.Next(Letters.Length)]));

    private static string Quantifier(Random random) => random.Next(9) switch { 0 => "*", 1 => "+", 2 => "?", 3 => "{2}", 4 => "{0,2}", 5 => "+?", _ => "" };
}
