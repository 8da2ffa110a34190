using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text.Json;
using Ax.Cli.Tests.Support;

namespace Ax.Cli.Tests.Commands;

/// <summary><c>ax watch</c> as a process that is interrupted, on Unix: Windows has no way to send a signal to a single process.</summary>
public class WatchTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    [Theory]
    [InlineData(2)]
    [InlineData(15)]
    public async Task Saved_files_are_found_until_it_is_interrupted(int signal)
    {
        if (OperatingSystem.IsWindows())
            return;
        using var tree = new SourceTree();
        tree.File("a.c", "int one(void) { return 1; }\n");
        using var watch = Start(tree);
        Assert.Matches("^[0-9:]{8} watching .*: 1 file, updated 1 file in ", await LineAsync(watch));

        tree.File("b.c", "int two(void) { return 2; }\n");
        Assert.Matches("^[0-9:]{8} updated 1 file in [0-9]+ ms$", await LineAsync(watch));
        (await tree.AxAsync("find", "two")).Exits(0);
        // Another writer is none that is in the way.
        (await tree.AxAsync("index", "-q")).Exits(0);

        File.Delete(Path.Combine(tree.Root, "b.c"));
        Assert.Matches("^[0-9:]{8} removed 1 file in [0-9]+ ms$", await LineAsync(watch));
        Assert.Equal(0, Kill(watch.Id, signal));
        (await AxProcess.FinishAsync(watch)).Exits(0);
        (await tree.AxAsync("find", "two")).Exits(1);
        (await tree.AxAsync("find", "one")).Exits(0);
    }

    [Fact]
    public async Task Json_has_an_object_for_each_update()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var tree = new SourceTree();
        tree.File("a.c", "int one(void) { return 1; }\n");
        using var watch = Start(tree, "--json", "--quiet");
        var first = JsonDocument.Parse(await LineAsync(watch)).RootElement;
        Assert.Equal(("start", 1, 1), (first.GetProperty("rescan").GetString(), first.GetProperty("indexed").GetInt32(), first.GetProperty("files").GetInt32()));

        tree.File("a.c", "int two(void) { return 2; }\n");
        var second = JsonDocument.Parse(await LineAsync(watch)).RootElement;
        Assert.False(second.TryGetProperty("rescan", out _));
        Assert.Equal((1, 0, 0), (second.GetProperty("indexed").GetInt32(), second.GetProperty("removed").GetInt32(), second.GetProperty("failed").GetInt32()));
        Assert.True(second.GetProperty("delayMs").GetDouble() >= second.GetProperty("elapsedMs").GetDouble());
        Assert.Empty(second.GetProperty("problems").EnumerateArray());
        Assert.Equal(0, Kill(watch.Id, 2));
        Assert.Equal("", (await AxProcess.FinishAsync(watch)).Exits(0).Error);
    }

    [Fact]
    public async Task Root_that_is_deleted_is_an_error()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var tree = new SourceTree();
        var inner = tree.Folder("inner");
        tree.File("inner/a.c", "int one(void) { return 1; }\n");
        using var watch = Start(tree, "inner");
        await LineAsync(watch);
        Directory.Delete(inner, recursive: true);

        var result = (await AxProcess.FinishAsync(watch)).Exits(3);
        Assert.Contains("inner", result.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(inner));
    }

    [Fact]
    public async Task Interrupted_before_it_has_caught_up_it_is_cancelled()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var tree = new SourceTree();
        for (var file = 0; file < 2000; file++)
            tree.File($"many/{file}.c", string.Concat(Enumerable.Range(0, 100).Select(i => $"int filler_{file}_{i}(int number) {{ return filler_{file}_{i}(number + 1); }}\n")));
        using var watch = Start(tree, "--verbose");
        Assert.StartsWith("ax: root", await watch.StandardError.ReadLineAsync(), StringComparison.Ordinal);
        Assert.Equal(0, Kill(watch.Id, 2));

        Assert.Contains("cancelled; no index was written", (await AxProcess.FinishAsync(watch)).Exits(130).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Folder_given_twice_is_wrong_usage()
    {
        using var tree = new SourceTree();
        var result = (await tree.AxAsync("watch", ".", "--root", ".")).Exits(2);
        Assert.Contains("given twice", result.Error, StringComparison.Ordinal);
    }

    // A test run in the background has SIGINT ignored, and children inherit that.
    private static Process Start(SourceTree tree, params string[] args) => Process.Start(AxProcess.Command(
        tree.Root, "env", ["--default-signal=INT", AxProcess.Host, "exec", AxProcess.Assembly, "watch", .. args]))!;

    private static async Task<string> LineAsync(Process process) => await process.StandardOutput.ReadLineAsync().WaitAsync(Patience) ?? "(the end)";

    [DllImport("libc", EntryPoint = "kill")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static extern int Kill(int process, int signal);
}
