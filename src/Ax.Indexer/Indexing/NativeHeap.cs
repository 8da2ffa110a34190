using System.Runtime.InteropServices;

namespace Ax.Indexer.Indexing;

/// <summary>The C library's memory, which SQLite, the writers' buffers and the syntax tables have.</summary>
internal static partial class NativeHeap
{
    /// <summary>
    /// Gives back to the system what is free. glibc does so by itself only at the ends of its heaps, and less and less: it raises its
    /// thresholds when large blocks are freed (mallopt(3), M_MMAP_THRESHOLD). Other C libraries do it well enough. Thread-safe.
    /// </summary>
    public static void Trim()
    {
        if (!OperatingSystem.IsLinux())
            return;
        try
        {
            _ = malloc_trim(0);
        }
        catch (Exception error) when (error is EntryPointNotFoundException or DllNotFoundException)
        {
            // Not glibc.
        }
    }

    [LibraryImport("libc")]
    private static partial int malloc_trim(nuint pad);
}
