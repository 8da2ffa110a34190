namespace Ax.Indexer.Benchmarks.Monster;

/// <summary>How a language joins the words of a name.</summary>
internal enum Casing { Snake, Kebab, Camel, Pascal, Upper }

/// <summary>A name before a language's custom is applied to it.</summary>
/// <param name="Words">Its words, in lower case.</param>
internal readonly record struct Name(string[] Words)
{
    /// <summary>A function's name: mostly a verb and one or two nouns.</summary>
    public static Name OfFunction(ref Dice dice, bool foreign) => dice.Below(5) == 0
        ? new([dice.Common(Vocabulary.Verbs), Noun(ref dice, foreign)])
        : new([dice.Common(Vocabulary.Verbs), dice.Common(Vocabulary.Nouns), Noun(ref dice, foreign)]);

    /// <summary>A type's name.</summary>
    public static Name OfType(ref Dice dice, bool foreign) => new([dice.Common(Vocabulary.Nouns), Noun(ref dice, foreign)]);

    /// <summary>The name as a language spells it.</summary>
    public string In(Casing casing) => casing switch
    {
        Casing.Snake => string.Join('_', Words),
        Casing.Kebab => string.Join('-', Words),
        Casing.Upper => string.Join('_', Words).ToUpperInvariant(),
        Casing.Camel => Words[0] + string.Concat(Words.Skip(1).Select(Capital)),
        Casing.Pascal => string.Concat(Words.Select(Capital)),
        _ => throw new ArgumentOutOfRangeException(nameof(casing), casing, "no such casing"),
    };

    private static string Noun(ref Dice dice, bool foreign) =>
        foreign && dice.Below(3) == 0 ? dice.Common(Vocabulary.Foreign) : dice.Common(Vocabulary.Nouns);

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
