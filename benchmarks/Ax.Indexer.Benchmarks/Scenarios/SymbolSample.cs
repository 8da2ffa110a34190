using Ax.Indexer.Model;

namespace Ax.Indexer.Benchmarks.Scenarios;

/// <summary>Symbols drawn from an existing index, evenly over its files in the order of their paths: the same in each run.</summary>
internal static class SymbolSample
{
    /// <summary>Draws one symbol from each of so many files.</summary>
    /// <param name="index">The index.</param>
    /// <param name="count">How many.</param>
    /// <param name="isWanted">Which symbols may be drawn.</param>
    public static async Task<List<Symbol>> DrawAsync(CodeIndex index, int count, Func<Symbol, bool> isWanted)
    {
        var files = TreeFiles.List(index.Root);
        var drawn = new List<Symbol>();
        // A stride without a common divisor goes through all files before it comes back to one.
        var stride = Math.Max(1, (int)(files.Count * 0.618) | 1);
        for (var (i, at) = (0, 0); i < files.Count && drawn.Count < count; i++, at = (at + stride) % files.Count)
        {
            var path = Path.GetRelativePath(index.Root, files[at]).Replace('\\', '/');
            if (await index.GetOutlineAsync(path) is not { } outline)
                continue;
            var fitting = outline.Symbols.Where(isWanted).ToList();
            if (fitting.Count > 0)
                drawn.Add(fitting[i % fitting.Count]);
        }
        return drawn;
    }
}
