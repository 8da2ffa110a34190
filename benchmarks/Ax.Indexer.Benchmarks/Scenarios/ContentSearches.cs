using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using Ax.Indexer.Benchmarks.Comparison;
using Ax.Indexer.Model;

namespace Ax.Indexer.Benchmarks.Scenarios;

/// <summary>
/// Content searches through the library against an existing index, each beside csearch and ripgrep on the same files: all lines are
/// asked for, with their text and what matches in them. A peer that is not installed is left out.
/// </summary>
internal static class ContentSearches
{
    private const int Rounds = 5, Names = 200, MostMilliseconds = 5_000;

    private static readonly string[] Unindexable = [@"\d{5}-\d{4}", "[A-Z]{12}_[a-z]", @"^\s*$", "[^\\x00-\\x7F]", @"\bif\b"];

    public static async Task<int> RunAsync(string root, string folder)
    {
        await using var index = await CodeIndex.OpenAsync(new CodeIndexOptions(root) { IndexDirectory = folder });
        var names = (await SymbolSample.DrawAsync(index, Names, static symbol => symbol.Kind is SymbolKind.Function or SymbolKind.Method && symbol.Name.Length > 7 && symbol.Name.All(char.IsAsciiLetterOrDigit)
            || (symbol.Name.Contains('_') && symbol.Name.All(static c => c == '_' || char.IsAsciiLetterOrDigit(c))))).ConvertAll(static symbol => symbol.Name);
        await index.FindDefinitionsAsync(names[0]);

        var rare = new Latencies();
        await CountAsync(index, new ContentQuery(names[0]) { TrustsIndex = true });
        foreach (var name in names)
            await rare.MeasureAsync("a name as it is", name, () => CountAsync(index, new ContentQuery(name) { TrustsIndex = true }));
        foreach (var name in names)
            await rare.MeasureAsync("that does not occur", name + "zzq", () => CountAsync(index, new ContentQuery(name + "zzq") { TrustsIndex = true }));
        foreach (var name in names)
            await rare.MeasureAsync("without regard to case", name, () => CountAsync(index, new ContentQuery(name) { TrustsIndex = true, IgnoreCase = true }));
        foreach (var name in names.Take(20))
            await rare.MeasureAsync("with a walk over the tree", name, () => CountAsync(index, new ContentQuery(name)));
        rare.Write(Console.Out);
        Console.WriteLine();

        var csearchIndex = Path.Combine(Path.GetTempPath(), $"csearch-{Environment.ProcessId}");
        var csearch = Run("cindex", [root], csearchIndex) is not null;
        try
        {
            Console.WriteLine("| pattern | lines | ax ms | with walk | csearch ms | rg ms | ax / csearch | ax / rg |");
            Console.WriteLine("|---|--:|--:|--:|--:|--:|--:|--:|");
            foreach (var pattern in Typical(names).Concat(Unindexable))
                await CompareAsync(index, pattern, csearch ? csearchIndex : null);
            Console.WriteLine();
            Console.WriteLine("| counted | files | ax ms | rg -c ms | ax / rg |");
            Console.WriteLine("|---|--:|--:|--:|--:|");
            foreach (var pattern in Unindexable)
                await CompareCountsAsync(index, pattern);
        }
        finally
        {
            File.Delete(csearchIndex);
        }
        return 0;
    }

    // As people write them, about names of the tree.
    private static IEnumerable<string> Typical(List<string> names)
    {
        for (var i = 0; i < 5; i++)
        {
            var (name, other) = (names[i * 7], names[i * 11 + 3]);
            yield return name + @"\(";
            yield return $"{name}|{other}";
            yield return $@"\b{name[..5]}\w*{name[^3..]}\b";
            yield return $@"{name[..^2]}\w+\s*=";
            yield return $"(?i){other}";
        }
        yield return @"(return|goto) \w+_(fail|error);";
        yield return "TODO|FIXME|XXX";
        yield return @"[a-z]+_probe\(struct";
        yield return @"Copyright.*20[01]\d";
        yield return @"throw new \w+Exception\(";
    }

    private static async Task CompareAsync(CodeIndex index, string pattern, string? csearchIndex)
    {
        long lines = 0;
        var ax = await MedianAsync(async () => lines = await CountAsync(index, new ContentQuery(pattern) { TrustsIndex = true }));
        var walked = await MedianAsync(() => CountAsync(index, new ContentQuery(pattern)));
        var csearch = csearchIndex is null ? null : Median(() => Run("csearch", ["-n", pattern], csearchIndex));
        var rg = Median(() => Run("rg", ["--no-config", "--no-ignore", "--hidden", "-n", "-e", pattern, index.Root], null));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"| `{pattern.Replace("|", "\\|", StringComparison.Ordinal)}` | {lines:N0} | {ax:F1} | {walked:F1} | {csearch:F1} | {rg:F1} | {ax / csearch:F2} | {ax / rg:F2} |"));
    }

    private static async Task CompareCountsAsync(CodeIndex index, string pattern)
    {
        long files = 0;
        var ax = await MedianAsync(async () =>
        {
            files = 0;
            await foreach (var _ in index.CountContentAsync(new ContentQuery(pattern) { TrustsIndex = true }))
                files++;
        });
        var rg = Median(() => Run("rg", ["--no-config", "--no-ignore", "--hidden", "-c", "-e", pattern, index.Root], null));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| `{pattern.Replace("|", "\\|", StringComparison.Ordinal)}` | {files:N0} | {ax:F1} | {rg:F1} | {ax / rg:F2} |"));
    }

    private static async Task<long> CountAsync(CodeIndex index, ContentQuery query)
    {
        long lines = 0;
        await foreach (var _ in index.SearchContentAsync(query))
            lines++;
        return lines;
    }

    private static async Task<double> MedianAsync(Func<Task> run)
    {
        var times = new List<double>();
        for (var i = 0; i < Rounds && (i == 0 || times.Sum() < MostMilliseconds); i++)
        {
            var start = Stopwatch.GetTimestamp();
            await run();
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }
        times.Sort();
        return times[times.Count / 2];
    }

    private static double? Median(Func<double?> run)
    {
        var times = new List<double>();
        for (var i = 0; i < Rounds && (i == 0 || times.Sum() < MostMilliseconds); i++)
        {
            if (run() is not { } time)
                return null;
            times.Add(time);
        }
        times.Sort();
        return times[times.Count / 2];
    }

    // Milliseconds until it has ended; its output is read and thrown away.
    private static double? Run(string tool, IEnumerable<string> arguments, string? csearchIndex)
    {
        try
        {
            var environment = csearchIndex is null ? [] : new Dictionary<string, string> { ["CSEARCHINDEX"] = csearchIndex };
            return new Command([tool, .. arguments], Path.GetTempPath()) { Environment = environment }.Ask().Milliseconds;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
