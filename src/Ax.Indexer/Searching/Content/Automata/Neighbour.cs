namespace Ax.Indexer.Searching.Content.Automata;

/// <summary>What stands on one side of a place in a line, as far as assertions ask.</summary>
internal enum Neighbour : byte
{
    /// <summary>No character of a word.</summary>
    NoWord,
    /// <summary>A character of a word.</summary>
    Word,
    /// <summary>Beyond ASCII: either.</summary>
    Unknown,
    /// <summary>Nothing: there the line begins or ends.</summary>
    LineEnd,
}
