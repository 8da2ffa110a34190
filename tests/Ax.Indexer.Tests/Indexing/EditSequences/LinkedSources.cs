using Ax.Indexer.Tests.Support;

namespace Ax.Indexer.Tests.Indexing.EditSequences;

/// <summary>Names and contents of files that refer to each other: by import, by inheritance, by call, in several languages.</summary>
internal static class LinkedSources
{
    // What files are called is what other files import.
    private static readonly string[] Stems = ["page", "buffer", "httpserver", "cache", "größe", "token2name", "index", "tree", "page_test", "Page", "a b", OperatingSystem.IsWindows() ? "a  b" : "new\nline"];

    private static readonly string[] Extensions =
        [".c", ".h", ".cpp", ".cs", ".py", ".go", ".java", ".js", ".ts", ".rs", ".rb", ".php", ".kt", ".md", ".html", ".json", ".yaml", ".sh", ".txt", ".unknown", ".png", ""];

    private static readonly string[] Special =
        ["package.json", "go.mod", "Cargo.toml", "tsconfig.json", "__init__.py", "Makefile", "src/lib.rs", "src/main.rs", "my.csproj", "compile_flags.txt"];

    private static readonly string[] Folders = ["", "", "lib/", "src/", "src/", "src/deep/", "src/deep/er/", "tests/", "vendor/x/", "ä ö/", "my/cache/", "bin/", "target/", ".github/", ".hidden/", "node_modules/cache/"];

    /// <summary>A path that others are likely to import, and that may exist.</summary>
    public static string Path(Random random) =>
        Folders[random.Next(Folders.Length)] + (random.Next(12) == 0 ? Special[random.Next(Special.Length)] : Stems[random.Next(Stems.Length)] + Extension(random));

    public static string Extension(Random random) => Extensions[random.Next(Extensions.Length)];

    /// <summary>A folder, with a slash behind it; empty for the root.</summary>
    public static string Folder(Random random) => Folders[random.Next(Folders.Length)];

    /// <summary>A text for a file of the name.</summary>
    public static string Make(Random random, string path)
    {
        var (noun, other, extension) = (RandomSources.Noun(random), RandomSources.Noun(random), System.IO.Path.GetExtension(path));
        var (small, number) = (other.ToLowerInvariant(), random.Next(100));
        return System.IO.Path.GetFileName(path) switch
        {
            "package.json" => $"{{ \"name\": \"{small}\", \"main\": \"./{noun.ToLowerInvariant()}.js\", \"version\": \"{number}\" }}\n",
            "go.mod" => $"module my\n\ngo 1.{number}\n",
            "Cargo.toml" => $"[package]\nname = \"{small}\"\nversion = \"0.{number}.0\"\n[dependencies]\n{noun.ToLowerInvariant()} = {{ path = \"src\" }}\n",
            "tsconfig.json" => $"{{ \"compilerOptions\": {{ \"baseUrl\": \".\", \"paths\": {{ \"@{small}/*\": [\"src/*\"] }} }} }}\n",
            "Makefile" => $"{small}: {noun}\n\techo {number}\n",
            "compile_flags.txt" => $"-Isrc\n-I{small}\n",
            "lib.rs" or "main.rs" => $"mod {small};\npub mod page;\nuse crate::page::{noun}Page;\nfn main() {{ page::read_page(); }}\n",
            _ => extension switch
            {
                ".cs" => RandomSources.Make(random, ".cs") + $"public interface I{noun} {{ int read{noun}{number}(int n); }}\npublic sealed class {noun}{other} : {other}{noun}, I{noun} {{ public int read{noun}{number}(int n) => new {other}{noun}().read{noun}{number}(n); }}\n",
                ".py" => $"import {small}\nfrom . import page\nfrom .{small} import {other}{noun} as base\n" + RandomSources.Make(random, ".py") + $"class {noun}{other}(base, {other}{noun}):\n    def read_{number}(self):\n        return {small}.read_{small}()\n",
                ".java" => RandomSources.Make(random, ".java") + $"class {noun}{other} extends {other}{noun} implements I{noun} {{ int write{noun}() {{ return read{noun}{number}(1); }} }}\ninterface I{noun} {{ }}\n",
                ".ts" => $"import {{ {noun}Page }} from '../src/{small}';\nimport x from '@{small}/page';\n" + RandomSources.Make(random, ".ts") + $"export interface I{noun} {{ n: number }}\nexport class {noun}{other} extends {other}{noun} implements I{noun} {{ read{number}(n) {{ return this.read{noun}{number}(n); }} }}\n",
                ".rb" => $"require_relative '{small}'\nclass {noun}{other} < {other}{noun}\n  def read_{number}\n    read_page\n  end\nend\n",
                ".php" => $"<?php\nnamespace My\\{noun};\nuse My\\{other}\\{noun}{other};\nrequire '{small}.php';\nclass {noun}{other} extends {other}{noun} {{ function read{number}() {{ return $this->write{noun}(); }} }}\n",
                ".kt" => $"package my.{small}\nimport my.cache.{noun}{other}\nopen class {noun}{other} : {other}{noun}() {{ fun read{number}() = write{noun}() }}\n",
                ".md" => $"# {noun} {number}\n\nSee [{other}]({small}.md).\n\n```python\nclass {noun}{other}:\n    pass\n```\n",
                ".html" => $"<html><body id=\"{small}\"><script src=\"{small}.js\"></script><script>function read{noun}() {{ return write{other}({number}); }}</script></body></html>\n",
                ".json" => $"{{ \"{noun}\": {{ \"{small}\": [ {number}, true ] }} }}\n",
                ".yaml" => $"{small}:\n  - name: {noun}\n    count: {number}\n",
                ".sh" => $". ./{small}.sh\nread_{small}() {{ write_{small} {number}; }}\n",
                ".unknown" => $"{noun} of {other}, {number}\n",
                _ => RandomSources.Make(random, extension),
            },
        };
    }
}
