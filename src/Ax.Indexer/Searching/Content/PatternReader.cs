using Ax.Indexer.Searching.Content.Patterns;

namespace Ax.Indexer.Searching.Content;

/// <summary>
/// Tells of a regular expression in the syntax of .NET what every match must contain (the method: R. Cox, "Regular Expression
/// Matching with a Trigram Index", 2012, reduced to whole texts). It never says more than is certain: what is not understood may
/// match anything. The pattern must be valid.
/// </summary>
internal static class PatternReader
{
    // Sets of exact texts stay small: [ab][cd][ef] has eight.
    private const int MostExact = 16, MostLength = 64, MostRepeated = 4;

    private static readonly string[] Nothing = [""];

    /// <summary>What every match must contain.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="ignoresCase">Whether the texts are to be compared without case.</param>
    public static RequiredTexts Read(string pattern, out bool ignoresCase)
    {
        var parsed = PatternParser.TryParse(pattern, ignoresCase: false);
        ignoresCase = parsed?.IgnoresCase ?? true;
        return Read(parsed);
    }

    /// <summary>What every match must contain.</summary>
    /// <param name="pattern">The pattern; null for one that was not understood.</param>
    public static RequiredTexts Read(ParsedPattern? pattern) => pattern is null ? RequiredTexts.None : PieceOf(pattern.Syntax).Required;

    // All texts that a piece can match, while these are few, or else what they must contain.
    private readonly record struct Piece(IReadOnlyList<string>? Exact, RequiredTexts Contained)
    {
        public static Piece Any => new(null, RequiredTexts.None);

        public static Piece Of(params IReadOnlyList<string> texts) => new(texts, RequiredTexts.None);

        public RequiredTexts Required => Exact is null ? Contained : RequiredTexts.OneOf(Exact);
    }

    private static Piece PieceOf(PatternSyntax syntax) => syntax switch
    {
        PatternSyntax.Character { Set.Members: { Count: > 0 } members } => Piece.Of([.. members.Select(char.ToString)]),
        PatternSyntax.Sequence sequence => Follow(sequence.Pieces),
        PatternSyntax.Choice choice => choice.Alternatives.Select(PieceOf).Aggregate(Choose),
        PatternSyntax.Repetition repetition => Repeat(PieceOf(repetition.Piece), repetition.Least, repetition.Most),
        PatternSyntax.Restricted restricted => PieceOf(restricted.Piece),
        PatternSyntax.Assertion => Piece.Of(Nothing),
        _ => Piece.Any,
    };

    private static Piece Choose(Piece one, Piece other) =>
        one.Exact is { } left && other.Exact is { } right && left.Count + right.Count <= MostExact
            ? Piece.Of([.. left.Union(right, StringComparer.Ordinal)]) : new Piece(null, one.Required.Or(other.Required));

    private static Piece Follow(IReadOnlyList<PatternSyntax> pieces)
    {
        var required = RequiredTexts.None;
        IReadOnlyList<string> run = Nothing;
        var isExact = true;
        foreach (var piece in pieces.Select(PieceOf))
        {
            if (piece.Exact is { } texts && Product(run, texts) is { } longer)
            {
                run = longer;
                continue;
            }
            required = required.And(RequiredTexts.OneOf(run));
            isExact = false;
            required = piece.Exact is null ? required.And(piece.Contained) : required;
            run = piece.Exact ?? Nothing;
        }
        return isExact ? Piece.Of(run) : new Piece(null, required.And(RequiredTexts.OneOf(run)));
    }

    private static List<string>? Product(IReadOnlyList<string> left, IReadOnlyList<string> right)
    {
        if (left.Count * right.Count > MostExact)
            return null;
        var product = new List<string>();
        foreach (var first in left)
        {
            foreach (var second in right)
            {
                if (first.Length + second.Length > MostLength)
                    return null;
                product.Add(first + second);
            }
        }
        return product;
    }

    private static Piece Repeat(Piece piece, int least, int most)
    {
        if (most == 1 && least == 0)
            return piece.Exact is { } once && once.Count < MostExact ? Piece.Of([.. once, ""]) : Piece.Any;
        if (least == 0)
            return Piece.Any;
        if (least != most || least > MostRepeated)
            return new Piece(null, piece.Required);
        var all = Piece.Of(Nothing);
        for (var i = 0; i < least; i++)
        {
            if (piece.Exact is not { } texts || Product(all.Exact!, texts) is not { } product)
                return new Piece(null, piece.Required);
            all = Piece.Of(product);
        }
        return all;
    }
}
