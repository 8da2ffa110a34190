using Ax.Indexer.Searching.Content.Patterns;

namespace Ax.Indexer.Searching.Content.Automata;

/// <summary>What a node of an automaton does.</summary>
internal enum AutomatonNodeKind : byte
{
    /// <summary>Goes on by a byte of a set.</summary>
    Bytes,
    /// <summary>Goes on in two ways.</summary>
    Split,
    /// <summary>Goes on where an assertion holds.</summary>
    Assertion,
    /// <summary>The pattern has matched.</summary>
    Match,
}

/// <summary>A node of a nondeterministic automaton, as K. Thompson's construction has them.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Next">Where it goes on.</param>
/// <param name="Other">Of a split, where else.</param>
/// <param name="Set">Of bytes, which.</param>
/// <param name="Assertion">Of an assertion, what must hold.</param>
internal readonly record struct AutomatonNode(AutomatonNodeKind Kind, int Next, int Other, ByteSet Set, AssertionKind Assertion);
