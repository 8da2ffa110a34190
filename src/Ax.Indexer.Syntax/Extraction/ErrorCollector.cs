using Ax.Indexer.Model;
using Ax.Indexer.Syntax.Native;

namespace Ax.Indexer.Syntax.Extraction;

/// <summary>Collects the places a parser could not make sense of, visiting only subtrees that have errors.</summary>
internal static unsafe class ErrorCollector
{
    private const int MaxSpans = 100;

    public static void Collect(TSNode root, TagBuffer tags)
    {
        var cursor = TreeSitter.ts_tree_cursor_new(root);
        try
        {
            while (true)
            {
                var node = TreeSitter.ts_tree_cursor_current_node(&cursor);
                var isError = TreeSitter.ts_node_is_error(node) != 0 || TreeSitter.ts_node_is_missing(node) != 0;
                if (isError)
                    Add(node, tags);
                if (!isError && TreeSitter.ts_node_has_error(node) != 0 && TreeSitter.ts_tree_cursor_goto_first_child(&cursor) != 0)
                    continue;
                while (TreeSitter.ts_tree_cursor_goto_next_sibling(&cursor) == 0)
                {
                    if (TreeSitter.ts_tree_cursor_goto_parent(&cursor) == 0)
                        return;
                }
            }
        }
        finally
        {
            TreeSitter.ts_tree_cursor_delete(&cursor);
        }
    }

    private static void Add(TSNode node, TagBuffer tags)
    {
        tags.ErrorCount++;
        if (tags.Errors.Length >= MaxSpans)
            return;
        var start = (int)TreeSitter.ts_node_start_byte(node);
        var span = new ByteSpan(start, (int)TreeSitter.ts_node_end_byte(node) - start);
        tags.Add(new ErrorSpan(span, (int)TreeSitter.ts_node_start_point(node).Row));
    }
}
