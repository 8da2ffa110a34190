namespace Ax.Indexer.Tests.Searching.Content;

/// <summary>Generates regular expressions over a small alphabet, and lines that they often match.</summary>
internal static class RandomPatterns
{
    // Of one, two, three and four bytes; those of four are two characters.
    private static readonly string[] Letters = ["a", "b", "c", "A", "B", "k", "K", " ", "é", "a", "b", "c", "é", "€", "😀"];

    private static readonly string[] Rare = ["\u212A", "1", "_", "\r", "\t", "É", "中", "\u00A0", "\u2028", "i", "I", "\u0130", "\u0131", "s", "\u017F", "-", "]", "\u0660"];

    private static readonly string[] Classes =
    [
        "[abc]", "[^a]", "[a-c]", "[^a-cé]", "[a-z-[b]]", "[^a-z-[b]]", @"[\w-]", @"[^\W\d]", @"[\s\S]", "[]a]", @"[\]a\-k]", "[é€]", "[à-ü]", "[^é]", "[A-Ka-k1]",
        "[^\u0001-\u007F]", @"\p{L}", @"\P{Lu}", @"[\p{Ll}1]", @"\p{IsGreek}", "[k]", "[i-k]", @"[\x61-\x63]", "[ -_]", "[a-]", "[-a]", @"[\u00E9-\u20AC]", @"[\b\t]",
    ];

    private static readonly string[] LookAhead = [@"(?=a)", @"(?!b)", @"(?<=a)", @"(?<!\w)", @"(?=.*k)", "(?>a|ab)", "(?>a*)", @"(?(?=a)a|b)"];

    public static string Next(Random random, int depth)
    {
        var count = random.Next(1, 4);
        return string.Concat(Enumerable.Range(0, count).Select(_ => Quantified(Item(random, depth), random)));
    }

    /// <summary>A pattern for which the engine must track back, but not for long.</summary>
    public static string NextThatLooksAround(Random random)
    {
        var (first, second) = (Next(random, depth: 0), Next(random, depth: 0));
        return random.Next(3) switch
        {
            0 => $@"({first})\1{second}",
            1 => $@"(?<x>{first}){second}\k<x>",
            _ => first + LookAhead[random.Next(LookAhead.Length)] + second,
        };
    }

    public static string Line(Random random) => string.Concat(Enumerable.Range(0, random.Next(0, 14)).Select(_ => Letter(random, 13)));

    private static string Letter(Random random, int seldom) => random.Next(seldom) == 0 ? Rare[random.Next(Rare.Length)] : Letters[random.Next(Letters.Length)];

    private static string Item(Random random, int depth) => random.Next(depth > 0 ? 18 : 12) switch
    {
        0 => ".",
        1 => @"\w",
        2 => random.Next(3) == 0 ? @"\B" : @"\b",
        3 => random.Next(4) == 0 ? (random.Next(3) == 0 ? @"\A" : "^") : "[abc]",
        4 or 5 => Classes[random.Next(Classes.Length)],
        6 => random.Next(4) == 0 ? (random.Next(3) == 0 ? @"\z" : "$") : "(?:k|K)",
        7 => random.Next(6) switch { 0 => @"\d", 1 => @"\D", 2 => @"\s", 3 => @"\S", 4 => @"\W", _ => @"\w" },
        12 or 13 => $"({Next(random, depth - 1)}|{Next(random, depth - 1)})",
        14 => $"(?:{Next(random, depth - 1)})",
        15 => random.Next(3) switch { 0 => $"(?:(?i){Text(random)}(?-i){Text(random)})", 1 => $"(?-i:{Next(random, depth - 1)})", _ => $"(?i:{Next(random, depth - 1)})" },
        16 => random.Next(3) switch { 0 => $"(?x: {Text(random)} #c\n)", 1 => $"(?ms-i:{Text(random)})", _ => $"(?<n>{Text(random)})" },
        17 => $"(|{Next(random, depth - 1)})",
        _ => Text(random),
    };

    private static string Text(Random random) => string.Concat(Enumerable.Range(0, random.Next(1, 4)).Select(_ => Escape(Letter(random, 20))));

    private static string Escape(string letter) => letter is "]" or "-" ? @"\" + letter : letter;

    // Lazy loops around what may be empty take the engine's places out of the line, or all memory (.NET 10.0).
    private static string Quantified(string item, Random random) =>
        Quantifier(random) is var quantifier && quantifier is [_, .., '?'] && (item[0] is '(' or '^' or '$' || item is @"\b" or @"\B" or @"\A" or @"\z") ? item : item + quantifier;

    private static string Quantifier(Random random) => random.Next(22) switch
    {
        0 or 1 => "*",
        2 or 3 => "+",
        4 or 5 => "?",
        6 => "{2}",
        7 => "{0,2}",
        8 => "+?",
        9 => "*?",
        10 => "{1,3}?",
        11 => "{2,}",
        12 => "??",
        _ => "",
    };
}
