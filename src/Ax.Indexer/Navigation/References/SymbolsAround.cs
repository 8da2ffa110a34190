using Ax.Indexer.Storage.Reads;

namespace Ax.Indexer.Navigation.References;

/// <summary>Tells which symbol of a file is around a place. Cheap when places are asked for from top to bottom: what ended before is not looked at again.</summary>
internal sealed class SymbolsAround
{
    private readonly List<FileSymbol> _symbols;

    // Ordinals by the line that a symbol starts in; null when that is their order.
    private readonly int[]? _byStart;

    // Ordinals of those that reach the line, in their order; all that start later are behind _next.
    private readonly List<int> _open = [];
    private int _next;
    private int _line = -1;

    /// <param name="symbols">The symbols in source order.</param>
    public SymbolsAround(List<FileSymbol> symbols)
    {
        _symbols = symbols;
        var last = 0;
        foreach (var symbol in symbols)
        {
            if (symbol.StartLine < last && !symbol.IsOmitted)
            {
                _byStart = [.. Enumerable.Range(0, symbols.Count).OrderBy(ordinal => symbols[ordinal].StartLine)];
                break;
            }
            last = Math.Max(last, symbol.StartLine);
        }
    }

    /// <summary>Ordinal of the innermost symbol; -1 outside of all.</summary>
    public int Innermost(int line, int column)
    {
        if (line != _line)
            MoveTo(line);
        var found = -1;
        foreach (var ordinal in _open)
        {
            var symbol = _symbols[ordinal];
            // Of several on one line the one that begins before the place; what stands before a name may belong to it, too.
            var isSibling = found >= 0 && symbol.Parent == _symbols[found].Parent;
            if (!isSibling || symbol.StartLine < line || symbol.Column <= column)
                found = ordinal;
        }
        return found;
    }

    private void MoveTo(int line)
    {
        if (line < _line)
        {
            _open.Clear();
            _next = 0;
        }
        _line = line;
        var kept = 0;
        for (var i = 0; i < _open.Count; i++)
        {
            if (_symbols[_open[i]].EndLine >= line)
                _open[kept++] = _open[i];
        }
        _open.RemoveRange(kept, _open.Count - kept);
        for (; _next < _symbols.Count; _next++)
        {
            var ordinal = _byStart?[_next] ?? _next;
            if (_symbols[ordinal].StartLine > line)
                break;
            if (_symbols[ordinal].EndLine >= line)
                Open(ordinal);
        }
    }

    private void Open(int ordinal)
    {
        if (_open.Count == 0 || _open[^1] < ordinal)
            _open.Add(ordinal);
        else
            _open.Insert(~_open.BinarySearch(ordinal), ordinal);
    }
}
