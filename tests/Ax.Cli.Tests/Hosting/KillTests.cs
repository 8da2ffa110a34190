using System.Diagnostics;
using Ax.Cli.Tests.Support;
using Ax.Indexer;
using Ax.Indexer.Model;
using Ax.Indexer.Tests.Support;

namespace Ax.Cli.Tests.Hosting;

/// <summary>An update that is killed at any instant leaves the previous index in place, and the next update is as good as ever.</summary>
public class KillTests
{
    private const int Files = 2000, Edited = 500, Kills = 20;

    private static readonly string[] Queries = ["function_7_1", "function 7", "lang:python function_1"];

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Killed_at_random_instants(bool full)
    {
        using var tree = new SourceTree();
        // The tree goes back and forth between two states, so that two rebuilds are enough to compare with.
        Write(tree, 1, Files);
        List<string>[] expected = [[], await RebuildAsync(tree, "rebuilt-1"), []];
        Write(tree, 2, Edited);
        expected[2] = await RebuildAsync(tree, "rebuilt-2");
        (await tree.AxAsync("index", "-q")).Exits(0);
        Assert.Equal(expected[2], await DumpAsync(tree, Path.Combine(tree.Root, ".ax")));
        string[] arguments = full ? ["index", "-q", "--full"] : ["index", "-q"];
        var duration = await MeasureAsync(tree, arguments);
        var random = new Random(full ? 1 : 2);
        var killed = 0;
        for (var (i, state) = (0, 2); i < Kills; i++)
        {
            var previous = state;
            state = 3 - state;
            Write(tree, state, Edited);

            killed += await RunAndKillAsync(tree, arguments, duration * random.NextDouble()) ? 1 : 0;

            // Either the old state or, when the kill came after it was published, the new one: never a mixture.
            var actual = await DumpAsync(tree, Path.Combine(tree.Root, ".ax"));
            Assert.True(Same(actual, expected[previous]) || Same(actual, expected[state]), $"kill {i}");
            (await tree.AxAsync("find", "unedited_1", "-q")).Exits(0);
            (await tree.AxAsync("index", "-q")).Exits(0);
            IndexDump.AssertEqual(expected[state], await DumpAsync(tree, Path.Combine(tree.Root, ".ax")), $"after kill {i}");
            var name = (await File.ReadAllTextAsync(Path.Combine(tree.Root, ".ax", "CURRENT"))).Trim();
            Assert.Equal([".gitignore", "CURRENT", name, "writer.lock"],
                Directory.GetFiles(Path.Combine(tree.Root, ".ax")).Select(file => Path.GetFileName(file)!).Where(file => file != name + "-wal" && file != name + "-shm").Order(StringComparer.Ordinal));
        }
        Assert.InRange(killed, Kills / 4, Kills);
    }

    private static bool Same(List<string> a, List<string> b) => a.SequenceEqual(b);

    private static void Write(SourceTree tree, int state, int files)
    {
        for (var i = 0; i < files; i++)
        {
            // Of the files that change, some are there in one state only.
            var path = $"d{i / 100}/f{i}.py";
            if (i >= Edited || i % 10 != 5 * (state - 1))
                tree.File(path, $"import m{i % 50}\n\ndef {(i < Edited ? $"function_{i}_{state}" : $"unedited_{i}")}(a, b):\n    '''Text {state}.'''\n    return other_{i % 30}(a, {state})\n");
            else if (File.Exists(Path.Combine(tree.Root, path)))
                File.Delete(Path.Combine(tree.Root, path));
        }
    }

    private static async Task<TimeSpan> MeasureAsync(SourceTree tree, string[] arguments)
    {
        Write(tree, 1, Edited);
        var clock = Stopwatch.StartNew();
        (await tree.AxAsync(arguments)).Exits(0);
        var duration = clock.Elapsed;
        Write(tree, 2, Edited);
        (await tree.AxAsync("index", "-q")).Exits(0);
        return duration;
    }

    private static async Task<bool> RunAndKillAsync(SourceTree tree, string[] arguments, TimeSpan after)
    {
        using var process = Process.Start(AxProcess.StartInfo(tree.Root, arguments))!;
        using var instant = new CancellationTokenSource(after);
        try
        {
            await process.WaitForExitAsync(instant.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill();
            await process.WaitForExitAsync();
        }
        return process.ExitCode != 0;
    }

    private static async Task<List<string>> RebuildAsync(SourceTree tree, string folder)
    {
        var path = Path.Combine(tree.Parent, folder);
        await using (var index = await CodeIndex.OpenAsync(new CodeIndexOptions(tree.Root) { IndexDirectory = path }))
            await index.UpdateAsync();
        return await DumpAsync(tree, path);
    }

    private static async Task<List<string>> DumpAsync(SourceTree tree, string folder)
    {
        var lines = IndexDump.Of(folder);
        await using var index = await CodeIndex.OpenAsync(new CodeIndexOptions(tree.Root) { IndexDirectory = folder });
        foreach (var query in Queries)
        {
            var answer = await index.FindAsync(new SearchQuery(query) { Limit = 1000 });
            lines.AddRange(answer.Hits.OrderBy(hit => hit.Symbol.Path, StringComparer.Ordinal).Select(hit => $"{query}: {hit.Symbol.Path}:{hit.Symbol.Line} {hit.Symbol.Name} {hit.Score}"));
        }
        return lines;
    }
}
