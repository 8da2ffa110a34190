using System.Diagnostics;
using System.Runtime.InteropServices;
using Ax.Cli.Tests.Support;

namespace Ax.Cli.Tests.Hosting;

/// <summary>Signals, on Unix: Windows has no way to send one to a single process.</summary>
public class InterruptionTests
{
    private const int ManyFiles = 3000;

    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public async Task Interrupted_index_run_leaves_the_previous_index_in_place(string signal)
    {
        if (OperatingSystem.IsWindows())
            return;
        using var tree = new SourceTree();
        tree.File("old.c", "int old_function(void) { return 1; }\n");
        (await tree.AxAsync("index", "-q")).Exits(0);
        AddManyFiles(tree);

        var result = (await RunAndSignalAsync(tree, signal)).Exits(130);

        Assert.Contains("cancelled; the previous index is unchanged", result.Error, StringComparison.Ordinal);
        (await tree.AxAsync("find", "old_function")).Exits(0);
        (await tree.AxAsync("find", "filler_1_1")).Exits(1);
    }

    [Fact]
    public async Task Interrupted_first_run_writes_no_index()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var tree = new SourceTree();
        AddManyFiles(tree);

        var result = (await RunAndSignalAsync(tree, "INT")).Exits(130);

        Assert.Contains("cancelled; no index was written", result.Error, StringComparison.Ordinal);
        (await tree.AxAsync("find", "filler_1_1")).Exits(3);
    }

    [Fact]
    public async Task Reader_that_goes_away_is_no_error()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var tree = new SourceTree();
        tree.File("many.c", string.Concat(Enumerable.Range(0, 5000).Select(i => $"int filler_function_with_a_long_name_{i}(int a) {{ return {i}; }}\n")));
        (await tree.AxAsync("index", "-q")).Exits(0);

        var script = "(\"$0\" exec \"$1\" outline many.c; echo \"exit $?\" >&2) | head -n 1";
        var result = await AxProcess.RunAsync(AxProcess.Command(tree.Root, "/bin/sh", "-c", script, AxProcess.Host, AxProcess.Assembly));

        Assert.Single(result.Lines);
        Assert.Equal("exit 0\n", result.Error);
    }

    private static void AddManyFiles(SourceTree tree)
    {
        for (var file = 0; file < ManyFiles; file++)
        {
            var functions = Enumerable.Range(0, 100).Select(i => $"int filler_{file}_{i}(int number) {{ if (number > {i}) return number * {i}; return filler_{file}_{i}(number + 1); }}\n");
            tree.File($"many/{file / 100}/{file}.c", string.Concat(functions));
        }
    }

    /// <summary>Starts an update, waits until it says that it began, and signals it.</summary>
    private static async Task<AxResult> RunAndSignalAsync(SourceTree tree, string signal)
    {
        // A test run in the background has SIGINT ignored, and children inherit that.
        using var process = Process.Start(AxProcess.Command(
            tree.Root, "env", $"--default-signal={signal}", AxProcess.Host, "exec", AxProcess.Assembly, "index", "--verbose"))!;
        var first = await process.StandardError.ReadLineAsync();
        Assert.StartsWith("ax: root", first, StringComparison.Ordinal);
        // The system call itself: until a `kill` is started on a busy machine, the update may be done.
        Assert.Equal(0, Kill(process.Id, signal == "INT" ? 2 : 15));
        return await AxProcess.FinishAsync(process);
    }

    [DllImport("libc", EntryPoint = "kill")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static extern int Kill(int process, int signal);
}
