using Microsoft.Win32.SafeHandles;

namespace Ax.Indexer.Syntax.Native;

/// <summary>Owns the memory of one parse after another.</summary>
internal sealed class ArenaHandle : SafeHandleZeroOrMinusOneIsInvalid
{
    /// <param name="size">The most bytes that a parse can be given; they are only addresses until it needs them.</param>
    public ArenaHandle(long size) : base(ownsHandle: true)
    {
        SetHandle(TreeSitter.ax_arena_new((nuint)size));
        if (IsInvalid)
            throw new InsufficientMemoryException($"There is no room for {size} bytes of addresses.");
    }

    public nint Pointer => handle;

    protected override bool ReleaseHandle()
    {
        TreeSitter.ax_arena_delete(handle);
        return true;
    }
}

/// <summary>Owns a <c>TSQuery</c>.</summary>
internal sealed class QueryHandle : SafeHandleZeroOrMinusOneIsInvalid
{
    public QueryHandle(nint query) : base(ownsHandle: true) => SetHandle(query);

    public nint Pointer => handle;

    protected override bool ReleaseHandle()
    {
        TreeSitter.ts_query_delete(handle);
        return true;
    }
}

/// <summary>Owns a <c>TSQueryCursor</c>.</summary>
internal sealed class QueryCursorHandle : SafeHandleZeroOrMinusOneIsInvalid
{
    public QueryCursorHandle() : base(ownsHandle: true) => SetHandle(TreeSitter.ts_query_cursor_new());

    public nint Pointer => handle;

    protected override bool ReleaseHandle()
    {
        TreeSitter.ts_query_cursor_delete(handle);
        return true;
    }
}
