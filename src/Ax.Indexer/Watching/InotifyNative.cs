using System.Runtime.InteropServices;

namespace Ax.Indexer.Watching;

/// <summary>What inotify(7) is made of.</summary>
internal static partial class InotifyNative
{
    public const uint Modify = 0x2, Attributes = 0x4, CloseWrite = 0x8, MovedFrom = 0x40, MovedTo = 0x80, Create = 0x100, Delete = 0x200, DeleteSelf = 0x400, MoveSelf = 0x800;
    public const uint Unmount = 0x2000, Overflow = 0x4000, Ignored = 0x8000, OnlyFolders = 0x0100_0000;

    // CLOEXEC and NONBLOCK, the same on all architectures .NET runs on.
    public const int CloseOnExec = 0x8_0000, NonBlocking = 0x800;

    public const int TooManyFiles = 24, NoSpace = 28, NoMemory = 12;

    public const short PollIn = 1;

    /// <summary><c>struct pollfd</c>.</summary>
    public struct Polled
    {
        public int Descriptor;
        public short Wanted;
        public short Got;
    }

    /// <summary><c>struct inotify_event</c>, without the name behind it.</summary>
    public struct Event
    {
        public int Watch;
        public uint Mask;
        public uint Cookie;
        public uint NameLength;
    }

    [LibraryImport("libc", SetLastError = true)] public static partial int inotify_init1(int flags);
    [LibraryImport("libc", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)] public static partial int inotify_add_watch(int inotify, string path, uint mask);
    [LibraryImport("libc", SetLastError = true)] public static partial int inotify_rm_watch(int inotify, int watch);
    [LibraryImport("libc", SetLastError = true)] public static partial int eventfd(uint value, int flags);
    [LibraryImport("libc", SetLastError = true)] public static unsafe partial int poll(Polled* polled, ulong count, int timeout);
    [LibraryImport("libc", SetLastError = true)] public static unsafe partial nint read(int descriptor, byte* buffer, nint length);
    [LibraryImport("libc", SetLastError = true)] public static unsafe partial nint write(int descriptor, byte* buffer, nint length);
    [LibraryImport("libc", SetLastError = true)] public static partial int close(int descriptor);
}
