using System.Runtime.InteropServices;
using Ax.Indexer.Model;

namespace Ax.Indexer.Syntax.Extraction;

/// <summary>
/// Orders a file's raw symbols, outer before inner, and keeps for each name only the match of the last pattern in the query.
/// Reused from file to file.
/// </summary>
internal sealed class RawSymbolOrder
{
    private readonly List<ulong> _keys = [];
    private readonly List<int> _order = [];

    /// <summary>Indexes of the symbols to keep, in order; valid until the next call.</summary>
    public ReadOnlySpan<int> Of(ReadOnlySpan<RawSymbol> symbols)
    {
        _keys.Clear();
        _order.Clear();
        for (var i = 0; i < symbols.Length; i++)
        {
            _keys.Add(((ulong)(uint)symbols[i].Name.Start << 32) | (ushort)~symbols[i].Pattern);
            _order.Add(i);
        }
        SortKeys();

        var kept = 0;
        var lastName = -1;
        var order = CollectionsMarshal.AsSpan(_order);
        foreach (var index in order)
        {
            ref readonly var symbol = ref symbols[index];
            if (symbol.Kind != SymbolKind.None && symbol.Name.Start == lastName)
                continue;
            if (symbol.Kind != SymbolKind.None)
                lastName = symbol.Name.Start;
            order[kept++] = index;
        }
        CollectionsMarshal.SetCount(_order, kept);

        _keys.Clear();
        foreach (var index in _order)
            _keys.Add(((ulong)(uint)symbols[index].Range.Start << 32) | (uint)~symbols[index].Range.End);
        SortKeys();
        return CollectionsMarshal.AsSpan(_order);
    }

    private void SortKeys()
    {
        var keys = CollectionsMarshal.AsSpan(_keys);
        var order = CollectionsMarshal.AsSpan(_order);
        for (var i = 1; i < keys.Length; i++)
        {
            // Stable insertion: the keys come almost sorted, mostly entirely.
            var (key, item) = (keys[i], order[i]);
            var j = i - 1;
            if (j < 0 || keys[j] <= key)
                continue;
            if (i - FirstGreater(keys[..i], key) > 64)
            {
                keys.Sort(order);
                return;
            }
            for (; j >= 0 && keys[j] > key; j--)
                (keys[j + 1], order[j + 1]) = (keys[j], order[j]);
            (keys[j + 1], order[j + 1]) = (key, item);
        }
    }

    private static int FirstGreater(ReadOnlySpan<ulong> sorted, ulong key)
    {
        int low = 0, high = sorted.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (sorted[middle] <= key)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
