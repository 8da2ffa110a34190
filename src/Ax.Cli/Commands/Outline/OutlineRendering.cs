using System.Globalization;
using Ax.Cli.Rendering;
using Ax.Indexer.Model;

namespace Ax.Cli.Commands;

/// <summary>The symbols of a file as an indented list and as JSON Lines.</summary>
internal static class OutlineRendering
{
    public static void WriteText(ResultWriter results, FileOutline outline)
    {
        var paint = results.Paint;
        var columns = new Columns(paint.Faint, paint.Kind, paint.Name, paint.Faint).AlignRight(0);
        var enclosing = new Stack<Symbol>();
        foreach (var symbol in outline.Symbols)
        {
            while (enclosing.Count > 0 && !Contains(enclosing.Peek(), symbol))
                enclosing.Pop();
            // A member defined away from its type is named in full, since no line above says where it belongs.
            var name = enclosing.Count > 0 ? ControlCharacters.Escape(symbol.Name) : SymbolText.QualifiedName(symbol);
            var indent = new string(' ', 2 * enclosing.Count);
            columns.Add((symbol.Line + 1).ToString(CultureInfo.InvariantCulture), indent + symbol.Kind.ToName(), name, SymbolText.Signature(symbol));
            enclosing.Push(symbol);
        }
        columns.WriteTo(results);
    }

    public static void WriteJson(ResultWriter results, FileOutline outline)
    {
        using var json = new JsonLines(results);
        foreach (var symbol in outline.Symbols)
            json.Write(symbol, SymbolJson.Write);
    }

    /// <summary>Whether a symbol's container is that symbol: its qualified name, whatever the separator (at most two characters).</summary>
    private static bool Contains(Symbol outer, Symbol inner)
    {
        if (inner.Container is not { } container)
            return false;
        if (outer.Container is not { } prefix)
            return container == outer.Name;
        var separator = container.Length - prefix.Length - outer.Name.Length;
        return separator is 1 or 2
            && container.StartsWith(prefix, StringComparison.Ordinal)
            && container.EndsWith(outer.Name, StringComparison.Ordinal);
    }
}
