using System.Collections.Frozen;

namespace Ax.Indexer.Navigation.Imports.Styles;

/// <summary>Headers of ISO C and C++ and of POSIX: in angles, and unless the tree has them in an include root of the file, they are the system's.</summary>
internal static class StandardHeaders
{
    private static readonly FrozenSet<string> Names = FrozenSet.ToFrozenSet((
        // ISO C
        "assert.h complex.h ctype.h errno.h fenv.h float.h inttypes.h iso646.h limits.h locale.h math.h setjmp.h signal.h stdalign.h "
        + "stdarg.h stdatomic.h stdbit.h stdbool.h stdckdint.h stddef.h stdint.h stdio.h stdlib.h stdnoreturn.h string.h tgmath.h "
        + "threads.h time.h uchar.h wchar.h wctype.h "
        // POSIX
        + "aio.h cpio.h dirent.h dlfcn.h fcntl.h fmtmsg.h fnmatch.h ftw.h glob.h grp.h iconv.h langinfo.h libgen.h monetary.h mqueue.h "
        + "ndbm.h netdb.h nl_types.h poll.h pthread.h pwd.h regex.h sched.h search.h semaphore.h spawn.h strings.h stropts.h syslog.h "
        + "tar.h termios.h trace.h ulimit.h unistd.h utime.h utmpx.h wordexp.h arpa/inet.h net/if.h netinet/in.h netinet/tcp.h "
        + "sys/ipc.h sys/mman.h sys/msg.h sys/resource.h sys/select.h sys/sem.h sys/shm.h sys/socket.h sys/stat.h sys/statvfs.h "
        + "sys/time.h sys/times.h sys/types.h sys/uio.h sys/un.h sys/utsname.h sys/wait.h alloca.h malloc.h memory.h sys/param.h sys/ioctl.h "
        // What usual systems have beside these
        + "byteswap.h crypt.h elf.h endian.h err.h error.h execinfo.h features.h getopt.h ifaddrs.h libintl.h link.h mntent.h net/ethernet.h "
        + "netinet/in_systm.h netinet/ip.h netinet/udp.h paths.h pty.h resolv.h sys/auxv.h sys/cdefs.h sys/endian.h sys/epoll.h sys/event.h "
        + "sys/eventfd.h sys/file.h sys/fcntl.h sys/mount.h sys/poll.h sys/prctl.h sys/ptrace.h sys/queue.h sys/random.h sys/sendfile.h "
        + "sys/signal.h sys/signalfd.h sys/statfs.h sys/syscall.h sys/sysctl.h sys/sysinfo.h sys/sysmacros.h sys/timerfd.h sys/ucontext.h "
        + "sys/ucred.h sys/unistd.h sys/utime.h sys/vfs.h termio.h ucontext.h direct.h io.h process.h windows.h winsock2.h ws2tcpip.h "
        // ISO C++
        + "algorithm any array atomic barrier bit bitset cassert cctype cerrno cfenv cfloat charconv chrono cinttypes climits clocale "
        + "cmath codecvt compare complex concepts condition_variable coroutine csetjmp csignal cstdarg cstddef cstdint cstdio cstdlib "
        + "cstring ctime cuchar cwchar cwctype deque exception execution expected filesystem flat_map flat_set format forward_list "
        + "fstream functional future generator initializer_list iomanip ios iosfwd iostream istream iterator latch limits list locale "
        + "map mdspan memory memory_resource mutex new numbers numeric optional ostream print queue random ranges ratio regex "
        + "scoped_allocator semaphore set shared_mutex source_location span spanstream sstream stack stacktrace stdexcept stdfloat "
        + "stop_token streambuf string string_view strstream syncstream system_error thread tuple type_traits typeindex typeinfo "
        + "unordered_map unordered_set utility valarray variant vector version").Split(' '), StringComparer.Ordinal);

    public static bool Contains(string header) => Names.Contains(header);
}
