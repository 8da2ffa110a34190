namespace Ax.Indexer.Navigation.Imports.Styles;

/// <summary>Sets of the platforms Go builds for, one bit each, as <c>go tool dist list</c> tells of Go 1.19 to 1.24.</summary>
internal static class GoPlatforms
{
    private static readonly string[] All = [.. (
        "aix/ppc64 android/386 android/amd64 android/arm android/arm64 darwin/amd64 darwin/arm64 dragonfly/amd64 freebsd/386 freebsd/amd64 "
        + "freebsd/arm freebsd/arm64 freebsd/riscv64 illumos/amd64 ios/amd64 ios/arm64 js/wasm linux/386 linux/amd64 linux/arm linux/arm64 "
        + "linux/loong64 linux/mips linux/mips64 linux/mips64le linux/mipsle linux/ppc64 linux/ppc64le linux/riscv64 linux/s390x netbsd/386 "
        + "netbsd/amd64 netbsd/arm netbsd/arm64 openbsd/386 openbsd/amd64 openbsd/arm openbsd/arm64 openbsd/mips64 openbsd/ppc64 openbsd/riscv64 "
        + "plan9/386 plan9/amd64 plan9/arm solaris/amd64 wasip1/wasm windows/386 windows/amd64 windows/arm windows/arm64").Split(' ')];

    private static readonly string[] NotUnix = ["js", "plan9", "wasip1", "windows"];

    private static readonly Dictionary<string, ulong> Systems = [], Processors = [];

    static GoPlatforms()
    {
        for (var i = 0; i < All.Length; i++)
        {
            var slash = All[i].IndexOf('/', StringComparison.Ordinal);
            var (system, processor) = (All[i][..slash], All[i][(slash + 1)..]);
            Systems[system] = Systems.GetValueOrDefault(system) | 1UL << i;
            Processors[processor] = Processors.GetValueOrDefault(processor) | 1UL << i;
        }
        var unix = Systems.Where(static system => !NotUnix.Contains(system.Key)).Aggregate(0UL, static (set, system) => set | system.Value);
        // What a system's constraint also stands for: https://pkg.go.dev/cmd/go#hdr-Build_constraints
        Systems["linux"] |= Systems["android"];
        Systems["darwin"] |= Systems["ios"];
        Systems["solaris"] |= Systems["illumos"];
        Every = (1UL << All.Length) - 1;
        Unix = unix;
        // Known to file names, but of no platform any more.
        foreach (var gone in (ReadOnlySpan<string>)["hurd", "nacl", "zos"])
            Systems.TryAdd(gone, 0);
        foreach (var gone in (ReadOnlySpan<string>)["amd64p32", "armbe", "arm64be", "mips64p32", "mips64p32le", "ppc", "riscv", "s390", "sparc", "sparc64"])
            Processors.TryAdd(gone, 0);
    }

    /// <summary>All platforms.</summary>
    public static ulong Every { get; }

    /// <summary>Those that <c>unix</c> means.</summary>
    public static ulong Unix { get; }

    /// <summary>The platforms of a word of a constraint; null when it is none of a system or processor.</summary>
    public static ulong? Named(string word) =>
        word == "unix" ? Unix : Systems.TryGetValue(word, out var system) ? system : Processors.TryGetValue(word, out var processor) ? processor : null;

    /// <summary>The platforms that a file's name leaves: <c>a_linux.go</c>, <c>a_arm64.go</c>, <c>a_linux_arm64.go</c>.</summary>
    /// <param name="name">The file's name without <c>.go</c> and without <c>_test</c>.</param>
    public static ulong OfName(string name)
    {
        // What stands before the first underscore never counts: linux.go is for all.
        var parts = name.Split('_');
        if (parts.Length < 2)
            return Every;
        if (Processors.TryGetValue(parts[^1], out var processor))
            return parts.Length > 2 && Systems.TryGetValue(parts[^2], out var both) ? both & processor : processor;
        return Systems.TryGetValue(parts[^1], out var system) ? system : Every;
    }
}
