using Microsoft.Win32.SafeHandles;

namespace Ax.Indexer.Syntax.Native;

/// <summary>Owns a <c>TSParser</c>.</summary>
internal sealed class ParserHandle : SafeHandleZeroOrMinusOneIsInvalid
{
    public ParserHandle() : base(ownsHandle: true) => SetHandle(TreeSitter.ts_parser_new());

    public nint Pointer => handle;

    protected override bool ReleaseHandle()
    {
        TreeSitter.ts_parser_delete(handle);
        return true;
    }
}

/// <summary>Owns a <c>TSTree</c>.</summary>
internal sealed class TreeHandle : SafeHandleZeroOrMinusOneIsInvalid
{
    public TreeHandle(nint tree) : base(ownsHandle: true) => SetHandle(tree);

    public nint Pointer => handle;

    public TSNode Root => TreeSitter.ts_tree_root_node(handle);

    protected override bool ReleaseHandle()
    {
        TreeSitter.ts_tree_delete(handle);
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
