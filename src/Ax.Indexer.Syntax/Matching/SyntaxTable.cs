using System.Runtime.InteropServices;
using Ax.Indexer.Syntax.Native;
using Ax.Indexer.Syntax.Parsing;

namespace Ax.Indexer.Syntax.Matching;

/// <summary>
/// A syntax tree laid out as a table, its nodes in preorder: patterns are matched against it without a native call per node.
/// Reused from tree to tree. Not thread-safe.
/// </summary>
internal sealed unsafe class SyntaxTable : IDisposable
{
    // Most files need less; what a large one needed is given back.
    private const uint KeptRows = 1 << 16;

    private SyntaxNode* _rows;
    private uint _capacity;
    private int _count;

    /// <summary>The nodes; the first is the root. Valid until the next call of <see cref="Fill"/>.</summary>
    public ReadOnlySpan<SyntaxNode> Nodes => new(_rows, _count);

    /// <summary>Lays out a tree in place of the one before.</summary>
    /// <exception cref="InsufficientMemoryException">There is no memory for it.</exception>
    public void Fill(SyntaxTree tree)
    {
        var count = TreeSitter.ts_node_descendant_count(tree.Root);
        if (count > _capacity || _capacity > KeptRows)
            Resize(Math.Max(count, 1024));
        _count = (int)TreeSitter.ax_tree_flatten(tree.Pointer, _rows, _capacity);
        if (_count == 0)
            throw new InsufficientMemoryException($"There is no memory for a syntax tree of {count} nodes.");
    }

    public void Dispose() => Resize(0);

    private void Resize(uint capacity)
    {
        NativeMemory.Free(_rows);
        _rows = null;
        (_capacity, _count) = (0, 0);
        if (capacity == 0)
            return;
        _rows = (SyntaxNode*)NativeMemory.Alloc(capacity, (nuint)sizeof(SyntaxNode));
        _capacity = capacity;
    }
}
