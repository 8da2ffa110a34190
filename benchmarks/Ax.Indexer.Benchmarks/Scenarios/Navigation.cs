using System.Text.RegularExpressions;
using Ax.Indexer.Model;

namespace Ax.Indexer.Benchmarks.Scenarios;

/// <summary>
/// References, calls, hierarchies and names that many symbols share, through the library against an existing index. Each question is
/// asked once; a round of other ones goes before.
/// </summary>
internal static partial class Navigation
{
    private const int Symbols = 300, WarmUp = 30, CommonNames = 20, FirstHits = 50;

    public static async Task<int> RunAsync(string root, string folder)
    {
        await using var index = await CodeIndex.OpenAsync(new CodeIndexOptions(root) { IndexDirectory = folder });
        var functions = await SymbolSample.DrawAsync(index, Symbols + WarmUp, symbol => symbol.Kind is SymbolKind.Function or SymbolKind.Method);
        var types = await SymbolSample.DrawAsync(index, Symbols + WarmUp, symbol => symbol.Kind is SymbolKind.Class or SymbolKind.Interface or SymbolKind.Struct);
        var latencies = new Latencies();
        await AskAsync(new Latencies(), functions[..WarmUp], types[..Math.Min(WarmUp, types.Count)]);
        await AskAsync(latencies, functions[WarmUp..], types[Math.Min(WarmUp, types.Count)..]);
        foreach (var name in await CommonNamesAsync(index))
            await latencies.MeasureAsync($"first {FirstHits} references of the most frequent names", name, () => FirstAsync(index, name));
        var (many, few) = await SharedNamesAsync(index, functions);
        foreach (var name in many.Concat(few))
            await index.FindAsync(new SearchQuery(name));
        foreach (var name in many)
            await latencies.MeasureAsync("name of most symbols", name, () => index.FindAsync(new SearchQuery(name)));
        foreach (var name in few)
            await latencies.MeasureAsync("name of at most 4 symbols", name, () => index.FindAsync(new SearchQuery(name)));
        latencies.Write(Console.Out);
        return 0;

        async Task AskAsync(Latencies times, List<Symbol> functions, List<Symbol> types)
        {
            foreach (var symbol in functions.Select(NameOf))
            {
                await times.MeasureAsync("references", symbol, async () => await CountAsync(index.FindReferencesAsync(new ReferenceQuery(symbol))));
                await times.MeasureAsync("callers", symbol, async () => await CountAsync(index.GetCallersAsync(new CallQuery(symbol))));
                await times.MeasureAsync("callers, depth 2", symbol, async () => await CountAsync(index.GetCallersAsync(new CallQuery(symbol) { Depth = 2 })));
                await times.MeasureAsync("callees", symbol, async () => await CountAsync(index.GetCalleesAsync(new CallQuery(symbol))));
            }
            foreach (var symbol in types.Select(NameOf))
                await times.MeasureAsync("hierarchy", symbol, async () => await CountAsync(index.GetHierarchyAsync(new HierarchyQuery(symbol))));
        }
    }

    private static string NameOf(Symbol symbol) => $"{symbol.Path}:{(symbol.Container is null ? "" : symbol.Container + ".")}{symbol.Name}";

    private static async Task<int> CountAsync<T>(IAsyncEnumerable<T> all)
    {
        var count = 0;
        await foreach (var _ in all)
            count++;
        return count;
    }

    private static async Task FirstAsync(CodeIndex index, string name)
    {
        var count = 0;
        await foreach (var _ in index.FindReferencesAsync(new ReferenceQuery(name) { IncludeUncertain = true }))
        {
            if (++count == FirstHits)
                break;
        }
    }

    // The words that stand most often in every twentieth file, as far as something is called so and nothing else is than a name.
    private static async Task<List<string>> CommonNamesAsync(CodeIndex index)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var files = TreeFiles.List(index.Root);
        for (var i = 0; i < files.Count; i += 20)
        {
            if (new FileInfo(files[i]) is { Exists: true, Length: > 0 and < 1 << 20 })
            {
                foreach (Match word in Word().Matches(await File.ReadAllTextAsync(files[i])))
                    counts[word.Value] = counts.GetValueOrDefault(word.Value) + 1;
            }
        }
        var names = new List<string>();
        foreach (var (word, _) in counts.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal))
        {
            if ((await index.FindDefinitionsAsync(word)).Symbols.Any(symbol => symbol.Kind is SymbolKind.Function or SymbolKind.Method or SymbolKind.Class or SymbolKind.Interface or SymbolKind.Macro))
                names.Add(word);
            if (names.Count == CommonNames)
                break;
        }
        return names;
    }

    private static async Task<(List<string> Many, List<string> Few)> SharedNamesAsync(CodeIndex index, List<Symbol> functions)
    {
        var counts = new List<(string Name, int Count)>();
        foreach (var name in functions.Select(symbol => symbol.Name).Concat(["init", "probe", "name", "main", "get", "size", "toString", "id", "data", "value"]).Distinct(StringComparer.Ordinal))
            counts.Add((name, (await index.FindDefinitionsAsync(name)).Symbols.Count));
        return ([.. counts.OrderByDescending(pair => pair.Count).Take(CommonNames).Select(pair => pair.Name)],
            [.. counts.Where(pair => pair.Count is > 0 and <= 4).Take(CommonNames).Select(pair => pair.Name)]);
    }

    [GeneratedRegex("[A-Za-z_][A-Za-z0-9_]{2,}")]
    private static partial Regex Word();
}
