using System.Diagnostics;

namespace Ax.Indexer.Tests.Documentation;

public sealed class SampleTests : IDisposable
{
    private readonly string _tree = Directory.CreateTempSubdirectory("ax-sample-").FullName;

    public SampleTests()
    {
        File.WriteAllText(Path.Combine(_tree, "parser.py"), """
            class Parser:
                def read_header(self, line):
                    return line.split(":")


            def parse_lines(lines):
                return [Parser().read_header(line) for line in lines]
            """);
        File.WriteAllText(Path.Combine(_tree, "main.go"), """
            package main

            func readHeader(line string) string { return line }
            """);
    }

    public void Dispose() => Directory.Delete(_tree, recursive: true);

    [Fact]
    public async Task The_sample_indexes_a_tree_and_answers()
    {
        var (exitCode, output, error) = await RunAsync(_tree, "Parser.read_header", "read header", "parser.py");

        Assert.True(exitCode == 0, error);
        Assert.StartsWith("2 files, 5 symbols, 0 failed", output);
        Assert.Contains("Words: main.go:3 function readHeader\n", output);
        Assert.Contains("Words: parser.py:2 method read_header\n", output);
        Assert.Contains("parser.py:2 def read_header(self, line)\n", output);
        Assert.Contains("1-3 class Parser\n2-3 method read_header\n6-7 function parse_lines\n", output);
    }

    [Fact]
    public async Task The_sample_names_what_is_near_when_nothing_is_found()
    {
        var (exitCode, output, error) = await RunAsync(_tree, "parse_linse", "nothing", "missing.py");

        Assert.True(exitCode == 0, error);
        Assert.Contains("no definition of parse_linse; near: parse_lines\n", output);
    }

    private static async Task<(int ExitCode, string Output, string Error)> RunAsync(params string[] arguments)
    {
        var host = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
        using var process = Process.Start(new ProcessStartInfo(host, ["exec", Repository.SampleAssembly, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        using var timeout = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        var output = process.StandardOutput.ReadToEndAsync(timeout.Token);
        var error = process.StandardError.ReadToEndAsync(timeout.Token);
        try
        {
            await process.WaitForExitAsync(timeout.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException("The sample did not end.");
        }
        return (process.ExitCode, (await output).ReplaceLineEndings("\n"), await error);
    }
}
