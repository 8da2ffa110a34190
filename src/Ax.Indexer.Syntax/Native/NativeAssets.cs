using System.Reflection;
using System.Runtime.InteropServices;

namespace Ax.Indexer.Syntax.Native;

/// <summary>Finds the native libraries that ship with the assembly.</summary>
internal static class NativeAssets
{
    /// <summary>The file of a library, by its name without prefix and extension.</summary>
    /// <exception cref="DllNotFoundException">It is in none of the places where it should be.</exception>
    public static string Locate(string library, string? firstFolder = null)
    {
        var fileName = FileName(library);
        foreach (var folder in Folders(firstFolder))
        {
            var candidate = Path.Combine(folder, fileName);
            if (File.Exists(candidate))
                return candidate;
        }
        throw new DllNotFoundException(
            $"The native library {fileName} is missing from {string.Join(", ", Folders(firstFolder))}. Build the solution again, or reinstall the package.");
    }

    private static IEnumerable<string> Folders(string? first)
    {
        if (first is not null)
            yield return first;
        yield return Path.Combine(AppContext.BaseDirectory, "runtimes", PortableRid, "native");
        yield return AppContext.BaseDirectory;
        if (AppContext.GetData("NATIVE_DLL_SEARCH_DIRECTORIES") is string directories)
        {
            foreach (var directory in directories.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries))
                yield return directory;
        }
    }

    /// <summary>The portable runtime identifier of this process, such as <c>linux-x64</c>.</summary>
    public static string PortableRid { get; } =
        (OperatingSystem.IsWindows() ? "win" : OperatingSystem.IsMacOS() ? "osx" : "linux")
        + "-" + RuntimeInformation.ProcessArchitecture.ToString().ToLowerInvariant();

    private static string FileName(string library) =>
        OperatingSystem.IsWindows() ? library + ".dll"
        : OperatingSystem.IsMacOS() ? $"lib{library}.dylib"
        : $"lib{library}.so";

    /// <summary>Makes the runtime load the core library from where it ships.</summary>
    public static void UseFor(Assembly assembly, string library) =>
        NativeLibrary.SetDllImportResolver(assembly, (name, _, _) => name == library ? NativeLibrary.Load(Locate(library)) : 0);
}
