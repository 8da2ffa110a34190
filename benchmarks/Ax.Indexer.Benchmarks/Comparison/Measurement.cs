using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Ax.Indexer.Benchmarks.Comparison;

/// <summary>What a run needed.</summary>
/// <param name="Wall">Seconds from start to end.</param>
/// <param name="Processor">Seconds of processor time, of all its processes.</param>
/// <param name="TreePeak">The most that all its processes together had resident, in bytes.</param>
/// <param name="ProcessPeak">The most that one of them had.</param>
internal sealed record Measurement(double Wall, double Processor, long TreePeak, long ProcessPeak)
{
    private const int SampleMilliseconds = 50;

    /// <summary>Runs a program and measures it. <c>time</c> tells what the system counted for it and the processes it waited for.</summary>
    /// <param name="command">What to run.</param>
    /// <param name="longest">When it is killed.</param>
    /// <exception cref="InvalidOperationException">It failed, or took longer.</exception>
    public static Measurement Of(Command command, TimeSpan longest)
    {
        var usage = Path.GetTempFileName();
        var output = new StringBuilder();
        var start = Stopwatch.GetTimestamp();
        try
        {
            using var process = command.Start("/usr/bin/time", "-q", "-f", "%U %S %M", "-o", usage);
            void Collect(object _, DataReceivedEventArgs line)
            {
                lock (output)
                    output.AppendLine(line.Data);
            }
            process.OutputDataReceived += Collect;
            process.ErrorDataReceived += Collect;
            process.BeginOutputReadLine();
            process.BeginErrorReadLine();
            long peak = 0;
            while (!process.WaitForExit(SampleMilliseconds))
            {
                peak = Math.Max(peak, ProcessTree.ResidentBelow(process.Id));
                if (Stopwatch.GetElapsedTime(start) > longest)
                {
                    process.Kill(entireProcessTree: true);
                    throw new InvalidOperationException(FormattableString.Invariant($"not done after {longest.TotalMinutes:F0} min"));
                }
            }
            var wall = Stopwatch.GetElapsedTime(start).TotalSeconds;
            process.WaitForExit(); // for the rest of its output
            if (process.ExitCode != 0)
                throw new InvalidOperationException($"exit code {process.ExitCode}: {LastLine(output.ToString())}");
            var counted = File.ReadAllText(usage).Split(' ').Select(field => double.Parse(field, CultureInfo.InvariantCulture)).ToArray();
            var largest = (long)counted[2] * 1024;
            return new(wall, counted[0] + counted[1], Math.Max(peak, largest), largest);
        }
        finally
        {
            File.Delete(usage);
        }
    }

    private static string LastLine(string output) => output.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).LastOrDefault() ?? "";
}
