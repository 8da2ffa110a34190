using System.Collections.Immutable;

namespace Ax.Indexer.Searching.Content.Automata;

/// <summary>
/// A state of the deterministic automaton: where in the pattern one can be, before the assertions there that ask for the next byte
/// are decided. Immutable.
/// </summary>
/// <param name="nodes">Nodes that take bytes, and assertions not yet decided: a bit each.</param>
/// <param name="before">What stands before, if an assertion may ask.</param>
internal sealed class LineState(ulong[] nodes, Neighbour before) : IEquatable<LineState>
{
    /// <summary>From here nothing in the line can match.</summary>
    public static readonly LineState Dead = new([], Neighbour.NoWord);

    private readonly int _hash = Hash(nodes, before);

    /// <summary>The nodes, ascending.</summary>
    public ImmutableArray<int> Nodes { get; } = [.. NodeSet.NodesOf(nodes)];

    /// <summary>What stands before, if an assertion may ask.</summary>
    public Neighbour Before => before;

    public bool Equals(LineState? other) => other is not null && other.Before == before && other.Nodes.AsSpan().SequenceEqual(Nodes.AsSpan());

    public override bool Equals(object? obj) => Equals(obj as LineState);

    public override int GetHashCode() => _hash;

    private static int Hash(ulong[] nodes, Neighbour before)
    {
        var hash = new HashCode();
        hash.Add(before);
        foreach (var node in NodeSet.NodesOf(nodes))
            hash.Add(node);
        return hash.ToHashCode();
    }
}
