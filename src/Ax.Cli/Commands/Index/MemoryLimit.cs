using System.Globalization;
using Ax.Cli.Hosting;

namespace Ax.Cli.Commands;

/// <summary>Bounds the managed heap of this running process; what the engine allocates is bounded by its request.</summary>
internal static class MemoryLimit
{
    /// <param name="megabytes">What the process may take; the heap may have half of it: more than it needs, so that it only collects in time.</param>
    /// <exception cref="UsageException">The runtime cannot live with so little.</exception>
    public static void Apply(int megabytes)
    {
        try
        {
            AppContext.SetData("GCHeapHardLimit", (ulong)megabytes << 19);
            GC.RefreshMemoryLimit();
        }
        catch (InvalidOperationException)
        {
            throw new UsageException(string.Create(CultureInfo.InvariantCulture, $"the runtime cannot be limited to {megabytes} MiB: give more with --memory-mb"));
        }
    }
}
