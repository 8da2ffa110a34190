using System.Numerics;

namespace Ax.Indexer.Searching.Content.Automata;

/// <summary>A set of the nodes of an automaton.</summary>
/// <param name="capacity">How many nodes there are.</param>
internal sealed class NodeSet(int capacity)
{
    /// <summary>A bit each.</summary>
    public ulong[] Words { get; } = new ulong[(capacity + 63) / 64];

    /// <summary>Adds a node; false when it is there.</summary>
    public bool Add(int node)
    {
        ref var word = ref Words[node >> 6];
        var before = word;
        word |= 1UL << (node & 63);
        return word != before;
    }

    public void Clear() => Words.AsSpan().Clear();

    /// <summary>The nodes of a set, ascending.</summary>
    public static IEnumerable<int> NodesOf(ulong[] words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            for (var rest = words[i]; rest != 0; rest &= rest - 1)
                yield return i * 64 + BitOperations.TrailingZeroCount(rest);
        }
    }
}
