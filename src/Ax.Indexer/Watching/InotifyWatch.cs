using System.ComponentModel;
using System.Runtime.InteropServices;
using System.Text;
using static Ax.Indexer.Watching.InotifyNative;

namespace Ax.Indexer.Watching;

/// <summary>
/// Linux: one inotify instance with one watch per folder that was added. The framework's watcher takes every folder below its own, those
/// that are ignored too: one node_modules may hold more than the system allows, and each package that is installed would wake us up.
/// </summary>
internal sealed unsafe class InotifyWatch : IFolderWatch
{
    private const uint Mask = Modify | Attributes | CloseWrite | MovedFrom | MovedTo | Create | Delete | DeleteSelf | MoveSelf | OnlyFolders;
    private const uint CameOrWent = MovedFrom | MovedTo | Create | Delete;

    private readonly IFolderEvents _events;
    private readonly int _inotify, _stop;
    private readonly Thread _thread;
    private readonly Lock _lock = new();

    // A watch belongs to the folder itself, whatever its path becomes: the two are kept one to one.
    private readonly Dictionary<int, string> _folders = [];
    private readonly Dictionary<string, int> _watches = new(StringComparer.Ordinal);

    private InotifyWatch(IFolderEvents events, int inotify)
    {
        (_events, _inotify) = (events, inotify);
        _stop = eventfd(0, CloseOnExec);
        _thread = new Thread(Run) { IsBackground = true, Name = "Ax.Indexer inotify" };
        _thread.Start();
    }

    /// <summary>Starts to watch; nothing is watched yet.</summary>
    /// <param name="events">Told of changes.</param>
    /// <returns>The watch; null when there are too many in this system, which the events are told.</returns>
    public static InotifyWatch? TryStart(IFolderEvents events)
    {
        var inotify = inotify_init1(CloseOnExec | NonBlocking);
        if (inotify >= 0)
            return new InotifyWatch(events, inotify);
        events.Limit(Marshal.GetLastPInvokeError() == TooManyFiles
            ? "The system allows no further watch (sysctl fs.inotify.max_user_instances)"
            : $"The system does not watch ({new Win32Exception().Message})");
        return null;
    }

    public void Add(string folder)
    {
        lock (_lock)
        {
            var watch = inotify_add_watch(_inotify, folder, Mask);
            if (watch < 0)
            {
                // What is gone or cannot be read is for whoever reads the folder to tell.
                if (Marshal.GetLastPInvokeError() is NoSpace or NoMemory)
                    _events.Limit($"The system watches no more than {_watches.Count} folders for us (sysctl fs.inotify.max_user_watches)");
                return;
            }
            if (_folders.TryGetValue(watch, out var moved) && moved != folder)
                _watches.Remove(moved);
            if (_watches.TryGetValue(folder, out var replaced) && replaced != watch)
                Forget(replaced);
            (_folders[watch], _watches[folder]) = (folder, watch);
        }
    }

    public void Remove(string folder)
    {
        lock (_lock)
        {
            if (_watches.Remove(folder, out var watch))
                Forget(watch);
        }
    }

    public void Dispose()
    {
        var one = 1UL;
        _ = write(_stop, (byte*)&one, sizeof(ulong));
        _thread.Join();
        _ = close(_inotify);
        _ = close(_stop);
    }

    // It fails when the folder is gone, and the watch with it.
    private void Forget(int watch)
    {
        _folders.Remove(watch);
        _ = inotify_rm_watch(_inotify, watch);
    }

    private void Run()
    {
        var polled = stackalloc Polled[2] { new() { Descriptor = _inotify, Wanted = PollIn }, new() { Descriptor = _stop, Wanted = PollIn } };
        var buffer = (byte*)NativeMemory.Alloc(BufferLength);
        try
        {
            while (polled[1].Got == 0)
            {
                // An interrupted call leaves what it was given.
                (polled[0].Got, polled[1].Got) = (0, 0);
                _ = poll(polled, 2, -1);
                if (polled[0].Got != 0 && read(_inotify, buffer, BufferLength) is > 0 and var length)
                    Tell(new ReadOnlySpan<byte>(buffer, (int)length));
            }
        }
        finally
        {
            NativeMemory.Free(buffer);
        }
    }

    private const int BufferLength = 64 * 1024;

    private void Tell(ReadOnlySpan<byte> events)
    {
        while (events.Length >= sizeof(Event))
        {
            var one = MemoryMarshal.Read<Event>(events);
            var name = events.Slice(sizeof(Event), (int)one.NameLength);
            events = events[(sizeof(Event) + (int)one.NameLength)..];
            if ((one.Mask & Overflow) != 0)
                _events.Lose();
            else if (FolderOf(one) is { } folder)
                Tell(folder, one.Mask, name);
        }
    }

    private void Tell(string folder, uint mask, ReadOnlySpan<byte> name)
    {
        // Zeros fill the name up.
        var end = name.IndexOf((byte)0);
        if (end >= 0)
            name = name[..end];
        if (!name.IsEmpty)
            _events.Change(folder, Encoding.UTF8.GetString(name), (mask & CameOrWent) != 0);
        else if ((mask & (DeleteSelf | MoveSelf | Unmount)) != 0)
            _events.Change(folder, "", cameOrWent: true);
    }

    private string? FolderOf(in Event one)
    {
        lock (_lock)
        {
            if (!_folders.TryGetValue(one.Watch, out var folder))
                return null;
            if ((one.Mask & Ignored) == 0)
                return folder;
            _folders.Remove(one.Watch);
            _watches.Remove(folder);
            return null;
        }
    }
}
