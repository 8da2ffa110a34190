using System.Runtime.InteropServices;
using Ax.Indexer.Model;

namespace Ax.Indexer.Syntax.Matching;

/// <summary>
/// A visible node of a syntax tree as one row of a <see cref="SyntaxTable"/>: named nodes and tokens alike. Places are zero-based;
/// columns count UTF-8 bytes. The layout is that of <c>AxNode</c> in <c>flatten.c</c>.
/// </summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly struct SyntaxNode
{
    /// <summary>What the grammar calls it, as the number that its public symbols have; <see cref="ErrorSymbol"/> for what could not be parsed.</summary>
    public readonly ushort Symbol;

    /// <summary>Number of the field it is in; 0 for none.</summary>
    public readonly ushort Field;

    /// <summary>What else there is to say.</summary>
    public readonly SyntaxNodeFlags Flags;

    /// <summary>Row of the next child of the same node; 0 for none. The first child follows its parent.</summary>
    public readonly int NextSibling;

    public readonly int StartByte;
    public readonly int EndByte;
    public readonly int StartRow;
    public readonly int StartColumn;

    /// <summary>The row that people see it end in: a node that ends with a line break ends in the row before.</summary>
    public readonly int EndRow;

    /// <summary>The symbol of a node that holds what could not be parsed.</summary>
    public const ushort ErrorSymbol = ushort.MaxValue;

    public bool IsNamed => (Flags & SyntaxNodeFlags.Named) != 0;
    public bool IsError => (Flags & SyntaxNodeFlags.Error) != 0;
    public bool HasChildren => (Flags & SyntaxNodeFlags.Parent) != 0;

    public ByteSpan Span => new(StartByte, EndByte - StartByte);
}

/// <summary>Properties of a <see cref="SyntaxNode"/>.</summary>
[Flags]
internal enum SyntaxNodeFlags : uint
{
    None = 0,
    /// <summary>A node with a name in the grammar, not a token that is written there as it is.</summary>
    Named = 1,
    /// <summary>The parser made it up to go on.</summary>
    Missing = 2,
    /// <summary>It holds what could not be parsed.</summary>
    Error = 4,
    /// <summary>It has children.</summary>
    Parent = 8,
}
