using System.Globalization;

namespace Ax.Indexer.Benchmarks.Comparison;

/// <summary>What a measurement was taken on.</summary>
internal static class Machine
{
    /// <summary>Processor, cores, memory, system.</summary>
    public static string Description { get; } = FormattableString.Invariant(
        $"{Environment.ProcessorCount} cores ({Field("/proc/cpuinfo", "model name", ':')}), {GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / (double)(1 << 30):F0} GiB, {Field("/etc/os-release", "PRETTY_NAME", '=').Trim('"')}, .NET {Environment.Version}");

    /// <summary>How many processes wanted a core in the last minute: 0 on an idle machine.</summary>
    public static double Load => File.Exists("/proc/loadavg") ? double.Parse(File.ReadAllText("/proc/loadavg").Split(' ')[0], CultureInfo.InvariantCulture) : 0;

    private static string Field(string file, string name, char separator) => File.Exists(file)
        ? File.ReadLines(file).FirstOrDefault(line => line.StartsWith(name, StringComparison.Ordinal))?.Split(separator, 2)[1].Trim() ?? "?"
        : "?";
}
