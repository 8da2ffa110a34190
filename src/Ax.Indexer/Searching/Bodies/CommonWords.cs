using System.Collections.Frozen;

namespace Ax.Indexer.Searching.Bodies;

/// <summary>Words of English sentences that do not tell one piece of code from another: they are not looked for in bodies.</summary>
internal static class CommonWords
{
    private static readonly FrozenSet<string> All = """
        about after all also and any are because been before being both but can cannot could did does each either else for from given had has
        have how indicates into its itself may might more most must not off one only other otherwise our over own returns same shall should
        some such than that the their them then there these they this those through too under until upon used uses using very was were what
        when where whether which while who whose why will with within without would you your
        """.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a token is such a word.</summary>
    public static bool Contains(string token) => All.Contains(token);
}
