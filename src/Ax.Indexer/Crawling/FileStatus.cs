using System.Runtime.InteropServices;

namespace Ax.Indexer.Crawling;

/// <summary>
/// Kind, size and time of an entry in one system call. The framework needs a full path string per file for that, and cannot tell a
/// FIFO from an empty file. The function called is the framework's own shim over <c>lstat</c>, the same on every Unix; as its layout is
/// no public contract, <see cref="IsSupported"/> checks it against what the framework says before anyone relies on it.
/// </summary>
[StructLayout(LayoutKind.Explicit, Size = 256)]
internal struct FileStatus
{
    private const int KindMask = 0xF000;
    private const int RegularFile = 0x8000;
    private const int Folder = 0x4000;

    [FieldOffset(4)] private readonly int _mode;
    [FieldOffset(16)] private readonly long _size;
    [FieldOffset(40)] private readonly long _modifiedSeconds;
    [FieldOffset(48)] private readonly long _modifiedNanoseconds;

    public readonly bool IsRegularFile => (_mode & KindMask) == RegularFile;

    public readonly bool IsFolder => (_mode & KindMask) == Folder;

    public readonly long Size => _size;

    public readonly long ModifiedTicks =>
        DateTime.UnixEpoch.Ticks + _modifiedSeconds * TimeSpan.TicksPerSecond + _modifiedNanoseconds / TimeSpan.NanosecondsPerTick;

    /// <summary>Reads the status of a path that ends in a zero byte, of a link itself and not of its target.</summary>
    public static bool TryRead(ReadOnlySpan<byte> zeroTerminatedPath, out FileStatus status) =>
        LStat(in MemoryMarshal.GetReference(zeroTerminatedPath), out status) == 0;

    /// <summary>Whether the call exists here and agrees with the framework about a folder.</summary>
    public static bool IsSupported(string folder, ReadOnlySpan<byte> zeroTerminatedPath)
    {
        if (OperatingSystem.IsWindows())
            return false;
        try
        {
            return TryRead(zeroTerminatedPath, out var status) && status.IsFolder
                && status.ModifiedTicks == Directory.GetLastWriteTimeUtc(folder).Ticks;
        }
        catch (Exception error) when (error is EntryPointNotFoundException or DllNotFoundException)
        {
            return false;
        }
    }

    [DllImport("libSystem.Native", EntryPoint = "SystemNative_LStat")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int LStat(in byte path, out FileStatus status);
}
