namespace Ax.Indexer.Searching.Content.Patterns;

/// <summary>
/// A regular expression as a tree, as far as it matters for which lines it matches: without names of groups, without laziness. What is
/// not told exactly matches more than it does for .NET, never less. Immutable.
/// </summary>
internal abstract record PatternSyntax
{
    private PatternSyntax()
    {
    }

    /// <summary>Whether it may match the empty text.</summary>
    public bool MayBeEmpty => this switch
    {
        Character => false,
        Sequence sequence => sequence.Pieces.All(static piece => piece.MayBeEmpty),
        Choice choice => choice.Alternatives.Any(static piece => piece.MayBeEmpty),
        Repetition repetition => repetition.Least == 0 || repetition.Piece.MayBeEmpty,
        Restricted restricted => restricted.Piece.MayBeEmpty,
        _ => true,
    };

    /// <summary>One character of a set.</summary>
    internal sealed record Character(CharacterSet Set) : PatternSyntax;

    /// <summary>One piece behind the other; none: the empty text.</summary>
    internal sealed record Sequence(IReadOnlyList<PatternSyntax> Pieces) : PatternSyntax;

    /// <summary>One of several.</summary>
    internal sealed record Choice(IReadOnlyList<PatternSyntax> Alternatives) : PatternSyntax;

    /// <summary>A piece several times; <see cref="int.MaxValue"/> for without end.</summary>
    internal sealed record Repetition(PatternSyntax Piece, int Least, int Most) : PatternSyntax;

    /// <summary>A place, not a text.</summary>
    internal sealed record Assertion(AssertionKind Kind) : PatternSyntax;

    /// <summary>A piece of which something is not told that may keep it from matching.</summary>
    internal sealed record Restricted(PatternSyntax Piece) : PatternSyntax;

    /// <summary>What is not told: any text.</summary>
    internal sealed record AnyText : PatternSyntax;
}
