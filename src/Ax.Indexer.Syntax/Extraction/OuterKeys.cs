using Ax.Indexer.Model;

namespace Ax.Indexer.Syntax.Extraction;

/// <summary>Keeps a large data file from flooding the index: of too many keys those of the outermost levels remain.</summary>
internal static class OuterKeys
{
    public static void Keep(TagBuffer tags, int maxKeys)
    {
        var symbols = tags.Symbols;
        if (symbols.Length <= maxKeys)
            return;
        var depths = new int[symbols.Length];
        var counts = new List<int>();
        for (var i = 0; i < symbols.Length; i++)
        {
            depths[i] = symbols[i].Parent < 0 ? 0 : depths[symbols[i].Parent] + 1;
            while (counts.Count <= depths[i])
                counts.Add(0);
            counts[depths[i]]++;
        }
        // The outermost level is cut off behind the limit when it alone has too many.
        var levels = 0;
        for (var total = 0; levels < counts.Count && (total += counts[levels]) <= maxKeys;)
            levels++;
        levels = Math.Max(levels, 1);

        var places = new int[symbols.Length];
        var kept = 0;
        for (var i = 0; i < symbols.Length && kept < maxKeys; i++)
        {
            if (depths[i] >= levels)
                continue;
            places[i] = kept;
            var symbol = symbols[i];
            if (symbol.Parent >= 0)
                symbol.Parent = places[symbol.Parent];
            symbols[kept++] = symbol;
        }
        tags.TruncateSymbols(kept);
        tags.HasOuterKeysOnly = true;
    }
}
