namespace Ax.Indexer.Searching.Content.Patterns;

/// <summary>What a pattern may ask of a place in a line.</summary>
internal enum AssertionKind
{
    /// <summary>Nothing that is told: it may hold anywhere.</summary>
    Unknown,
    /// <summary>The line begins.</summary>
    LineStart,
    /// <summary>The line ends.</summary>
    LineEnd,
    /// <summary>On one side is a character of a word, on the other none.</summary>
    WordBoundary,
    /// <summary>On both sides is a character of a word, or on none.</summary>
    NoWordBoundary,
}
