using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Ax.Indexer.Syntax.Matching;
using Ax.Indexer.Syntax.Parsing;

[assembly: DisableRuntimeMarshalling]

namespace Ax.Indexer.Syntax.Native;

/// <summary>
/// tree-sitter's C interface, as far as the engine needs it. The names are those of <c>tree_sitter/api.h</c>; <c>ax_</c> is ours.
/// Accessors that run for nanoseconds skip the garbage collector's transition. Nothing calls back into managed code: a collection
/// that meets such a callback ended the process (runtime 10.0, "attempted to call a UnmanagedCallersOnly method from managed code").
/// </summary>
internal static unsafe partial class TreeSitter
{
    private const string Library = "tree-sitter";

    /// <summary>The grammar interface versions the core can load.</summary>
    public const uint MinAbi = 13, MaxAbi = 15;

    static TreeSitter() => NativeAssets.UseFor(typeof(TreeSitter).Assembly, Library);

    [LibraryImport(Library)] public static partial nint ax_arena_new(nuint size);
    [LibraryImport(Library)] public static partial void ax_arena_clear(nint arena);
    [LibraryImport(Library)] public static partial void ax_arena_delete(nint arena);
    [LibraryImport(Library)]
    public static partial ParseOutcome ax_parse(
        nint arena, nint language, byte* source, uint length, TSRange* ranges, uint rangeCount, ulong micros, long* left, out nint tree);

    [LibraryImport(Library)] public static partial TSNode ts_tree_root_node(nint tree);
    [LibraryImport(Library)] public static partial uint ax_tree_flatten(nint tree, SyntaxNode* nodes, uint capacity);

    [LibraryImport(Library)] public static partial uint ts_language_abi_version(nint language);
    [LibraryImport(Library)] public static partial uint ts_language_symbol_count(nint language);
    [LibraryImport(Library)] public static partial ushort ts_language_symbol_for_name(nint language, byte* name, uint length, byte isNamed);
    [LibraryImport(Library)] public static partial uint ts_language_symbol_type(nint language, ushort symbol);
    [LibraryImport(Library)] public static partial ushort ts_language_field_id_for_name(nint language, byte* name, uint length);

    [LibraryImport(Library)] public static partial nint ts_query_new(nint language, byte* source, uint length, out uint errorOffset, out uint errorType);
    [LibraryImport(Library)] public static partial void ts_query_delete(nint query);

    [LibraryImport(Library)] public static partial nint ts_query_cursor_new();
    [LibraryImport(Library)] public static partial void ts_query_cursor_delete(nint cursor);
    [LibraryImport(Library)] public static partial void ts_query_cursor_exec(nint cursor, nint query, TSNode node);
    [LibraryImport(Library)] public static partial void ts_query_cursor_set_match_limit(nint cursor, uint limit);
    [LibraryImport(Library)] public static partial byte ts_query_cursor_did_exceed_match_limit(nint cursor);
    [LibraryImport(Library)] public static partial byte ts_query_cursor_next_match(nint cursor, TSQueryMatch* match);

    [LibraryImport(Library), SuppressGCTransition] public static partial uint ts_node_start_byte(TSNode node);
    [LibraryImport(Library), SuppressGCTransition] public static partial uint ts_node_end_byte(TSNode node);
    [LibraryImport(Library), SuppressGCTransition] public static partial TSPoint ts_node_start_point(TSNode node);
    [LibraryImport(Library), SuppressGCTransition] public static partial TSPoint ts_node_end_point(TSNode node);
    [LibraryImport(Library), SuppressGCTransition] public static partial byte ts_node_has_error(TSNode node);
    [LibraryImport(Library), SuppressGCTransition] public static partial byte ts_node_is_error(TSNode node);
    [LibraryImport(Library), SuppressGCTransition] public static partial byte ts_node_is_missing(TSNode node);
    [LibraryImport(Library), SuppressGCTransition] public static partial byte ts_node_is_named(TSNode node);
    [LibraryImport(Library), SuppressGCTransition] public static partial byte* ts_node_type(TSNode node);
    [LibraryImport(Library), SuppressGCTransition] public static partial uint ts_node_child_count(TSNode node);
    [LibraryImport(Library)] public static partial uint ts_node_descendant_count(TSNode node);

    [LibraryImport(Library)] public static partial TSTreeCursor ts_tree_cursor_new(TSNode node);
    [LibraryImport(Library)] public static partial void ts_tree_cursor_delete(TSTreeCursor* cursor);
    [LibraryImport(Library)] public static partial TSNode ts_tree_cursor_current_node(TSTreeCursor* cursor);
    [LibraryImport(Library)] public static partial byte* ts_tree_cursor_current_field_name(TSTreeCursor* cursor);
    [LibraryImport(Library)] public static partial byte ts_tree_cursor_goto_first_child(TSTreeCursor* cursor);
    [LibraryImport(Library)] public static partial byte ts_tree_cursor_goto_next_sibling(TSTreeCursor* cursor);
    [LibraryImport(Library)] public static partial byte ts_tree_cursor_goto_parent(TSTreeCursor* cursor);
}
