using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace Ax.Cli.Tests.Support;

/// <summary>Runs the real <c>ax</c> binary.</summary>
internal static class AxProcess
{
    private static readonly TimeSpan Timeout = TimeSpan.FromMinutes(2);

    public static string Host { get; } = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";

    /// <summary>
    /// The binary that was copied beside the tests, natives included. The coverage collector instruments the assemblies here,
    /// and theirs is a count that processes add to: what ax runs is counted.
    /// </summary>
    public static string Assembly { get; } = Path.Combine(AppContext.BaseDirectory, "ax.dll");

    /// <summary>
    /// The binary as built, without the coverage counter, whose lock between processes ends at another user or terminal session.
    /// </summary>
    public static string PlainAssembly { get; } = BuiltAssembly();

    /// <summary>Runs ax in a folder and waits for its end.</summary>
    public static Task<AxResult> RunAsync(string folder, params string[] args) => RunAsync(StartInfo(folder, args));

    /// <summary>Runs a prepared process and waits for its end.</summary>
    public static async Task<AxResult> RunAsync(ProcessStartInfo info)
    {
        using var process = Process.Start(info)!;
        return await FinishAsync(process);
    }

    /// <summary>Collects the output of a started process.</summary>
    public static async Task<AxResult> FinishAsync(Process process)
    {
        process.StandardInput.Close();
        using var timeout = new CancellationTokenSource(Timeout);
        var output = process.StandardOutput.ReadToEndAsync(timeout.Token);
        var error = process.StandardError.ReadToEndAsync(timeout.Token);
        try
        {
            await process.WaitForExitAsync(timeout.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException("ax did not end");
        }
        return new AxResult(process.ExitCode, await output, await error);
    }

    /// <summary>What starts ax, for tests that change the environment or wrap the call.</summary>
    public static ProcessStartInfo StartInfo(string folder, params string[] args) => Command(folder, Host, ["exec", Assembly, .. args]);

    /// <summary>What starts any program with captured streams and a predictable environment.</summary>
    public static ProcessStartInfo Command(string folder, string program, params string[] args)
    {
        var info = new ProcessStartInfo(program, args)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = new UTF8Encoding(false),
            StandardErrorEncoding = new UTF8Encoding(false),
        };
        info.Environment.Remove("NO_COLOR");
        return info;
    }

    // This assembly lies in bin/<configuration>/<framework>, as ax does.
    private static string BuiltAssembly()
    {
        var framework = new DirectoryInfo(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory));
        return Repository.PathOf("src", "Ax.Cli", "bin", framework.Parent!.Name, framework.Name, "ax.dll");
    }
}

/// <summary>How a run of ax ended.</summary>
internal sealed record AxResult(int ExitCode, string Output, string Error)
{
    /// <summary>The lines of standard output.</summary>
    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Standard output as JSON Lines.</summary>
    public JsonElement[] Json => [.. Lines.Select(line => JsonDocument.Parse(line).RootElement)];

    /// <summary>Asserts the exit code and shows what was said when it is another.</summary>
    public AxResult Exits(int expected)
    {
        Assert.True(expected == ExitCode, $"expected exit code {expected}, got {ExitCode}\n--- output\n{Output}\n--- error\n{Error}");
        Assert.DoesNotContain("   at ", Error, StringComparison.Ordinal);
        return this;
    }
}
