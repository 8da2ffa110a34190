using System.Diagnostics;
using System.Text;

namespace Ax.Indexer.Accuracy.Oracles;

/// <summary>Runs a program of somebody else: lines in, lines out.</summary>
internal static class ExternalTool
{
    /// <summary>The lines it writes.</summary>
    /// <exception cref="InvalidOperationException">It failed.</exception>
    public static async Task<IReadOnlyList<string>> RunAsync(
        string program, IEnumerable<string> arguments, string folder, IEnumerable<string> input, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = new UTF8Encoding(false),
        };
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} does not start.");
        var errors = process.StandardError.ReadToEndAsync(cancellationToken);
        var feed = FeedAsync(process, input);
        var lines = new List<string>();
        while (await process.StandardOutput.ReadLineAsync(cancellationToken) is { } line)
            lines.Add(line);
        await feed;
        await process.WaitForExitAsync(cancellationToken);
        return process.ExitCode == 0 ? lines : throw new InvalidOperationException($"{program} failed: {await errors}");
    }

    private static async Task FeedAsync(Process process, IEnumerable<string> input)
    {
        try
        {
            foreach (var line in input)
                await process.StandardInput.WriteLineAsync(line);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It has ended already: its exit code says more.
        }
    }
}
