using System.Runtime.InteropServices;

namespace Ax.Indexer.Syntax.Native;

/// <summary>A zero-based place: row, and column in bytes.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct TSPoint(uint Row, uint Column);

/// <summary>A part of a source.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct TSRange(TSPoint Start, TSPoint End, uint StartByte, uint EndByte);

/// <summary>A node by value; valid as long as its tree lives.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly unsafe struct TSNode
{
    private readonly uint _context0;
    private readonly uint _context1;
    private readonly uint _context2;
    private readonly uint _context3;
    public readonly void* Id;
    private readonly void* _tree;
}

[StructLayout(LayoutKind.Sequential)]
internal readonly struct TSQueryCapture
{
    public readonly TSNode Node;
    public readonly uint Index;
}

[StructLayout(LayoutKind.Sequential)]
internal unsafe struct TSQueryMatch
{
    public uint Id;
    public ushort PatternIndex;
    public ushort CaptureCount;
    public TSQueryCapture* Captures;
}

[StructLayout(LayoutKind.Sequential)]
internal unsafe struct TSTreeCursor
{
    private readonly void* _tree;
    private readonly void* _id;
    private readonly uint _context0;
    private readonly uint _context1;
    private readonly uint _context2;
}
