using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using Ax.Indexer.Syntax.Extraction;
using Ax.Indexer.Syntax.Languages;
using Ax.Indexer.Syntax.Native;
using Ax.Indexer.Syntax.Parsing;

namespace Ax.Indexer.Syntax.Inspection;

/// <summary>Writes a syntax tree for people: one named node a line, indented, with field name and 1-based position.</summary>
public static unsafe class SyntaxTreeWriter
{
    private const int MaxLeafText = 40;

    /// <summary>Parses UTF-8 source and writes its tree.</summary>
    public static string Write(Language language, ReadOnlySpan<byte> source)
    {
        ArgumentNullException.ThrowIfNull(language);
        // The tree that queries see.
        var parsed = language.IgnoredMacros is { } macros ? new MacroMask().Apply(macros, source, new RawTags()) : source;
        using var tree = SyntaxTree.Parse(language, parsed, new WorkLimit(TimeSpan.FromMinutes(1)))
            ?? throw new TimeoutException("Parsing took longer than a minute, or more memory than there is for a tree.");
        var text = new StringBuilder();
        var cursor = TreeSitter.ts_tree_cursor_new(tree.Root);
        var depth = 0;
        try
        {
            while (true)
            {
                WriteNode(&cursor, depth, source, text);
                if (TreeSitter.ts_tree_cursor_goto_first_child(&cursor) != 0)
                {
                    depth++;
                    continue;
                }
                while (TreeSitter.ts_tree_cursor_goto_next_sibling(&cursor) == 0)
                {
                    if (TreeSitter.ts_tree_cursor_goto_parent(&cursor) == 0)
                        return text.ToString();
                    depth--;
                }
            }
        }
        finally
        {
            TreeSitter.ts_tree_cursor_delete(&cursor);
        }
    }

    private static void WriteNode(TSTreeCursor* cursor, int depth, ReadOnlySpan<byte> source, StringBuilder text)
    {
        var node = TreeSitter.ts_tree_cursor_current_node(cursor);
        var isMissing = TreeSitter.ts_node_is_missing(node) != 0;
        if (TreeSitter.ts_node_is_named(node) == 0 && !isMissing)
            return;
        text.Append(' ', 2 * depth);
        if (Marshal.PtrToStringUTF8((nint)TreeSitter.ts_tree_cursor_current_field_name(cursor)) is { } field)
            text.Append(field).Append(": ");
        if (isMissing)
            text.Append("MISSING ");
        var (start, end) = (TreeSitter.ts_node_start_point(node), TreeSitter.ts_node_end_point(node));
        text.Append(CultureInfo.InvariantCulture, $"{Marshal.PtrToStringUTF8((nint)TreeSitter.ts_node_type(node))} {start.Row + 1}:{start.Column + 1}-{end.Row + 1}:{end.Column + 1}");
        var bytes = source[(int)TreeSitter.ts_node_start_byte(node)..(int)TreeSitter.ts_node_end_byte(node)];
        if (bytes.Length <= MaxLeafText && !bytes.Contains((byte)'\n') && !HasChildren(node))
            text.Append(CultureInfo.InvariantCulture, $" \"{Encoding.UTF8.GetString(bytes)}\"");
        text.Append('\n');
    }

    private static bool HasChildren(TSNode node) => TreeSitter.ts_node_child_count(node) > 0;
}
