using System.Globalization;
using Ax.Cli.Hosting;

namespace Ax.Cli.Commands;

/// <summary>Sets the hard limit of the managed heap of this running process.</summary>
internal static class MemoryLimit
{
    /// <exception cref="UsageException">The runtime cannot live with so little.</exception>
    public static void Apply(int megabytes)
    {
        try
        {
            AppContext.SetData("GCHeapHardLimit", (ulong)megabytes << 20);
            GC.RefreshMemoryLimit();
        }
        catch (InvalidOperationException)
        {
            throw new UsageException(string.Create(CultureInfo.InvariantCulture, $"the runtime cannot be limited to {megabytes} MiB: give more with --memory-mb"));
        }
    }
}
