using System.Diagnostics;
using Ax.Indexer.Model;

namespace Ax.Indexer.Benchmarks.Scenarios;

/// <summary>
/// Queries through the library against an existing index, after one warm-up round: names and words taken from the index
/// itself, so that any corpus can be used.
/// </summary>
internal static class WarmQueries
{
    private static readonly string[] Words = ["read", "write", "buffer", "open file", "parse header", "get name", "set value", "list entries", "init", "error"];

    // No usual name has these words as they are.
    private static readonly string[] Abbreviated =
        ["rd bffr", "wrt buf hdr", "getCnfgValue", "prs hdr ln", "opn fle", "initMsgQue", "ls entrs", "destination addr cpy", "mgr", "rgstr clbk dvc", "xmit pkt que", "interrupt hndlr req"];

    public static async Task<int> RunAsync(string root, string folder)
    {
        await using var index = await CodeIndex.OpenAsync(new CodeIndexOptions(root) { IndexDirectory = folder });
        var names = new List<string>();
        foreach (var word in Words)
        {
            await foreach (var hit in index.SearchAsync(new SearchQuery(word) { Limit = 30 }))
                names.Add(hit.Symbol.Name);
        }
        await MeasureAsync("exact name", names, name => index.FindAsync(new SearchQuery(name)));
        await MeasureAsync("prefix", names.Where(name => name.Length > 6).Select(name => name[..5]), name => index.FindAsync(new SearchQuery(name)));
        await MeasureAsync("words", Words, text => index.FindAsync(new SearchQuery(text)));
        await MeasureAsync("abbreviations", Abbreviated, text => index.FindAsync(new SearchQuery(text)));
        await MeasureAsync("definition", names, name => index.FindDefinitionsAsync(name));
        return 0;
    }

    private static async Task MeasureAsync(string what, IEnumerable<string> inputs, Func<string, Task> query)
    {
        var all = inputs.Distinct(StringComparer.Ordinal).ToArray();
        var times = new List<double>();
        foreach (var round in Enumerable.Range(0, 3))
        {
            foreach (var input in all)
            {
                var start = Stopwatch.GetTimestamp();
                await query(input);
                if (round > 0)
                    times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }
        }
        times.Sort();
        Console.WriteLine(FormattableString.Invariant(
            $"{what}: {all.Length} inputs, p50 {times[times.Count / 2]:F2} ms, p90 {times[times.Count * 9 / 10]:F2} ms, p99 {times[times.Count * 99 / 100]:F2} ms, max {times[^1]:F2} ms"));
    }
}
