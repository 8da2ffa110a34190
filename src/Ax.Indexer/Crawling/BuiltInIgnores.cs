namespace Ax.Indexer.Crawling;

/// <summary>
/// Folders nobody wants indexed, wherever they are. A negated <c>.axignore</c> pattern that names one brings it back.
/// A name that could as well hold sources is left out only beside the project file of the tool that writes it: Linux has sources in
/// <c>drivers/target</c>, Go in <c>go/build</c>, many a repository has scripts in <c>bin</c>. <c>build</c>, <c>dist</c>, <c>out</c> and
/// <c>vendor</c> are never taken for outputs: their own <c>.gitignore</c> says so if they are.
/// </summary>
internal static class BuiltInIgnores
{
    private static readonly byte[][] Always =
    [
        // Version control and our own index.
        [.. ".git"u8], [.. ".hg"u8], [.. ".svn"u8], [.. ".bzr"u8], [.. "CVS"u8], [.. ".jj"u8], [.. "_darcs"u8], [.. ".ax"u8],
        // Installed packages.
        [.. "node_modules"u8], [.. "bower_components"u8], [.. "jspm_packages"u8], [.. ".yarn"u8], [.. ".pnpm-store"u8],
        [.. ".venv"u8], [.. ".bundle"u8], [.. "elm-stuff"u8],
        // Caches and outputs under names no source folder has.
        [.. "__pycache__"u8], [.. ".tox"u8], [.. ".nox"u8], [.. ".eggs"u8], [.. ".mypy_cache"u8], [.. ".pytest_cache"u8], [.. ".ruff_cache"u8],
        [.. ".ipynb_checkpoints"u8], [.. ".gradle"u8], [.. ".dart_tool"u8], [.. ".next"u8], [.. ".nuxt"u8], [.. ".svelte-kit"u8],
        [.. ".parcel-cache"u8], [.. ".turbo"u8], [.. ".terraform"u8], [.. ".ccls-cache"u8], [.. ".cache"u8], [.. ".stack-work"u8],
        [.. ".bloop"u8], [.. ".metals"u8], [.. ".elixir_ls"u8],
        // Editors.
        [.. ".idea"u8], [.. ".vs"u8],
    ];

    /// <summary>Folders that are outputs if an entry beside them matches the glob.</summary>
    private static readonly (byte[] Name, Glob[] Beside)[] Conditional =
    [
        ([.. "bin"u8], DotNet), ([.. "obj"u8], DotNet),
        ([.. "target"u8], Globs("Cargo.toml", "pom.xml", "build.sbt", "project.clj")),
        ([.. "_build"u8], Globs("mix.exs", "dune-project", "rebar.config")), ([.. "deps"u8], Globs("mix.exs")),
    ];

    private static Glob[] DotNet => Globs("*.csproj", "*.fsproj", "*.vbproj", "*.sqlproj");

    /// <summary>Whether the named folder, among the given entries, is left out.</summary>
    public static bool Contains(ReadOnlySpan<byte> name, EntryBuffer siblings)
    {
        foreach (var ignored in Always)
        {
            if (name.SequenceEqual(ignored))
                return true;
        }
        foreach (var (ignored, beside) in Conditional)
        {
            if (name.SequenceEqual(ignored) && HasFile(siblings, beside))
                return true;
        }
        return false;
    }

    /// <summary>The names of folders about which a file beside them decides.</summary>
    public static IEnumerable<string> FoldersDecidedBy(string fileName)
    {
        var name = System.Text.Encoding.UTF8.GetBytes(fileName);
        foreach (var (folder, beside) in Conditional)
        {
            if (Array.Exists(beside, glob => glob.IsMatch(name)))
                yield return System.Text.Encoding.UTF8.GetString(folder);
        }
    }

    /// <summary>Whether the folder, directly under the root, holds no files but what the system makes up.</summary>
    public static bool IsPseudoFileSystem(string root, ReadOnlySpan<byte> name) =>
        root == "/" && (name.SequenceEqual("proc"u8) || name.SequenceEqual("sys"u8) || name.SequenceEqual("dev"u8) || name.SequenceEqual("run"u8));

    private static bool HasFile(EntryBuffer siblings, Glob[] globs)
    {
        foreach (ref readonly var entry in siblings.Entries)
        {
            foreach (var glob in globs)
            {
                if (!entry.IsFolder && glob.IsMatch(siblings.Name(entry)))
                    return true;
            }
        }
        return false;
    }

    private static Glob[] Globs(params string[] patterns) =>
        [.. patterns.Select(pattern => Glob.Compile(System.Text.Encoding.UTF8.GetBytes(pattern), paths: false, ignoreCase: true)!)];
}
