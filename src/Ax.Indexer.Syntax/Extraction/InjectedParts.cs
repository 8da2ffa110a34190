using Ax.Indexer.Syntax.Matching;
using Ax.Indexer.Syntax.Native;

namespace Ax.Indexer.Syntax.Extraction;

/// <summary>The parts of a node's text that belong to the other language: all but its own children (marks of a quoted block).</summary>
internal static class InjectedParts
{
    private const int MaxChildren = 10_000;

    public static void Collect(ReadOnlySpan<SyntaxNode> nodes, int content, ReadOnlySpan<byte> source, List<TSRange> parts)
    {
        var start = nodes[content].StartByte;
        var startPoint = Start(nodes[content]);
        var child = nodes[content].HasChildren ? content + 1 : 0;
        for (var i = 0; child != 0 && i < MaxChildren; child = nodes[child].NextSibling, i++)
        {
            ref readonly var node = ref nodes[child];
            // Marks of a quoted block are named; punctuation that the outer grammar sees in the text is not. Empty ones cut nothing
            // out, and a cut is not nothing: scanners see a line begin behind it.
            if (!node.IsNamed || node.Span.IsEmpty)
                continue;
            Add(parts, startPoint, Start(node), start, node.StartByte);
            start = node.EndByte;
            startPoint = End(node, source);
        }
        Add(parts, startPoint, End(nodes[content], source), start, nodes[content].EndByte);
    }

    private static TSPoint Start(in SyntaxNode node) => new((uint)node.StartRow, (uint)node.StartColumn);

    private static TSPoint End(in SyntaxNode node, ReadOnlySpan<byte> source)
    {
        var text = node.Span.Of(source);
        var lastBreak = text.LastIndexOf((byte)'\n');
        return lastBreak < 0
            ? new TSPoint((uint)node.StartRow, (uint)(node.StartColumn + text.Length))
            : new TSPoint((uint)(node.StartRow + text.Count((byte)'\n')), (uint)(text.Length - lastBreak - 1));
    }

    private static void Add(List<TSRange> parts, TSPoint start, TSPoint end, int startByte, int endByte)
    {
        if (endByte > startByte)
            parts.Add(new TSRange(start, end, (uint)startByte, (uint)endByte));
    }
}
