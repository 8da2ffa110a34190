using Ax.Indexer.Model;

namespace Ax.Cli.Commands;

/// <summary>Calls in the order of a tree: below each what it leads to, the first time it is met.</summary>
internal static class CallTree
{
    /// <summary>A call, and whether what it leads to stands further up.</summary>
    internal sealed record Row(Call Call, bool IsRepeated);

    public static List<Row> Arrange(IReadOnlyList<Call> calls, CallDirection direction)
    {
        var below = calls.Where(static call => call.Depth > 1).ToLookup(direction.Near);
        var rows = new List<Row>();
        var shown = new HashSet<SymbolPlace>();
        var open = new Stack<Call>(calls.Where(static call => call.Depth == 1).Reverse());
        while (open.TryPop(out var call))
        {
            var next = call.Resolution == Resolution.Resolved && direction.Far(call) is { } far ? below[far].Where(other => other.Depth == call.Depth + 1).ToList() : [];
            var isRepeated = next.Count > 0 && !shown.Add(direction.Far(call)!);
            rows.Add(new Row(call, isRepeated));
            for (var i = next.Count - 1; i >= 0 && !isRepeated; i--)
                open.Push(next[i]);
        }
        return rows;
    }
}
