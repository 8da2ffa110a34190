using Ax.Indexer.Syntax.Native;

namespace Ax.Indexer.Syntax.Extraction;

/// <summary>The parts of a node's text that belong to the other language: all but its own children (marks of a quoted block).</summary>
internal static class InjectedParts
{
    private const uint MaxChildren = 10_000;

    public static void Collect(TSNode content, List<TSRange> parts)
    {
        var start = TreeSitter.ts_node_start_point(content);
        var startByte = TreeSitter.ts_node_start_byte(content);
        var children = Math.Min(TreeSitter.ts_node_child_count(content), MaxChildren);
        for (var i = 0u; i < children; i++)
        {
            var child = TreeSitter.ts_node_child(content, i);
            // Marks of a quoted block are named; punctuation that the outer grammar sees in the text is not. Empty ones cut nothing
            // out, and a cut is not nothing: scanners see a line begin behind it.
            if (TreeSitter.ts_node_is_named(child) == 0 || TreeSitter.ts_node_end_byte(child) == TreeSitter.ts_node_start_byte(child))
                continue;
            Add(parts, start, TreeSitter.ts_node_start_point(child), startByte, TreeSitter.ts_node_start_byte(child));
            start = TreeSitter.ts_node_end_point(child);
            startByte = TreeSitter.ts_node_end_byte(child);
        }
        Add(parts, start, TreeSitter.ts_node_end_point(content), startByte, TreeSitter.ts_node_end_byte(content));
    }

    private static void Add(List<TSRange> parts, TSPoint start, TSPoint end, uint startByte, uint endByte)
    {
        if (endByte > startByte)
            parts.Add(new TSRange(start, end, startByte, endByte));
    }
}
