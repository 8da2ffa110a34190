using System.Diagnostics;

namespace Ax.Indexer.Benchmarks.Comparison;

/// <summary>A program with its arguments, and what it runs in.</summary>
/// <param name="Arguments">The program first.</param>
/// <param name="Folder">Where it runs.</param>
internal sealed record Command(IReadOnlyList<string> Arguments, string Folder)
{
    /// <summary>Added to the variables that are set anyway.</summary>
    public IReadOnlyDictionary<string, string> Environment { get; init; } = new Dictionary<string, string>();

    /// <summary>Starts it, or starts another one with it behind; both outputs are pipes.</summary>
    /// <exception cref="System.ComponentModel.Win32Exception">There is no such program.</exception>
    public Process Start(params string[] within)
    {
        string[] all = [.. within, .. Arguments];
        var start = new ProcessStartInfo(all[0], all[1..]) { WorkingDirectory = Folder, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in Environment)
            start.Environment[name] = value;
        return Process.Start(start)!;
    }

    /// <summary>Runs it to its end, as those do who wait for an answer.</summary>
    /// <returns>How long it took, how many lines it wrote, and its exit code.</returns>
    public (double Milliseconds, int Lines, int ExitCode) Ask()
    {
        var start = Stopwatch.GetTimestamp();
        using var process = Start();
        process.BeginErrorReadLine();
        var (lines, buffer) = (0, new byte[1 << 16]);
        for (int read; (read = process.StandardOutput.BaseStream.Read(buffer)) > 0;)
            lines += buffer.AsSpan(0, read).Count((byte)'\n');
        process.WaitForExit();
        return (Stopwatch.GetElapsedTime(start).TotalMilliseconds, lines, process.ExitCode);
    }

    /// <summary>Runs it to its end.</summary>
    /// <returns>What it wrote.</returns>
    public string Read()
    {
        using var process = Start();
        process.BeginErrorReadLine();
        return process.StandardOutput.ReadToEnd().Trim();
    }
}
