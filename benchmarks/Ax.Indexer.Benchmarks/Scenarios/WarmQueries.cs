using Ax.Indexer.Model;

namespace Ax.Indexer.Benchmarks.Scenarios;

/// <summary>2,000 mixed queries, each once, through the library against an existing index, after a round of other queries of the same kinds.</summary>
internal static class WarmQueries
{
    private const int Queries = 2000, WarmUp = 200;

    public static async Task<int> RunAsync(string root, string folder)
    {
        await using var index = await CodeIndex.OpenAsync(new CodeIndexOptions(root) { IndexDirectory = folder });
        var symbols = await SymbolSample.DrawAsync(index, 3 * Queries, symbol => symbol.Name.Length > 2 && symbol.Name.All(letter => char.IsLetterOrDigit(letter) || letter == '_'));
        var queries = QueryMix.Make(symbols[..(symbols.Count / 2)], Queries);
        foreach (var (_, text) in QueryMix.Make(symbols[(symbols.Count / 2)..], WarmUp))
            await index.FindAsync(new SearchQuery(text));
        var latencies = new Latencies();
        foreach (var (kind, text) in queries)
            await latencies.MeasureAsync(kind, text, () => index.FindAsync(new SearchQuery(text)));
        latencies.Write(Console.Out);
        return 0;
    }
}
