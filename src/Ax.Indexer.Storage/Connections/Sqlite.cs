using System.Reflection;
using System.Runtime.InteropServices;
using Ax.Indexer.Model;
using SQLitePCL;

namespace Ax.Indexer.Storage.Connections;

/// <summary>Sets SQLite up once per process, from the library that ships with this assembly.</summary>
internal static class Sqlite
{
    /// <summary>The library, as it is imported.</summary>
    internal const string Library = "e_sqlite3";

    /// <summary>The version the natives are pinned to; another one means a stray library was loaded.</summary>
    internal const string ExpectedVersion = "3.53.";

    private static readonly Lazy<bool> Ready = new(SetUp);

    /// <exception cref="IndexException">Another SQLite than the one built for this assembly was loaded.</exception>
    public static void EnsureReady() => _ = Ready.Value;

    private static bool SetUp()
    {
        NativeLibrary.SetDllImportResolver(typeof(SQLite3Provider_e_sqlite3).Assembly, Load);
        NativeLibrary.SetDllImportResolver(typeof(Sqlite).Assembly, Load);
        raw.SetProvider(new SQLite3Provider_e_sqlite3());
        var version = raw.sqlite3_libversion().utf8_to_string();
        return version.StartsWith(ExpectedVersion, StringComparison.Ordinal)
            ? true
            : throw new IndexException($"SQLite {ExpectedVersion}x is needed, but {version} was loaded from outside the package. Build the solution again, or reinstall the package.");
    }

    private static nint Load(string library, Assembly assembly, DllImportSearchPath? searchPath) =>
        library == Library && Locate() is { } file ? NativeLibrary.Load(file) : 0;

    private static string? Locate()
    {
        var (os, prefix, extension) = OperatingSystem.IsWindows() ? ("win", "", ".dll")
            : OperatingSystem.IsMacOS() ? ("osx", "lib", ".dylib")
            : ("linux", "lib", ".so");
        var file = prefix + Library + extension;
        var rid = $"{os}-{RuntimeInformation.ProcessArchitecture.ToString().ToLowerInvariant()}";
        string[] candidates = [Path.Combine(AppContext.BaseDirectory, "runtimes", rid, "native", file), Path.Combine(AppContext.BaseDirectory, file)];
        return candidates.FirstOrDefault(File.Exists);
    }
}
