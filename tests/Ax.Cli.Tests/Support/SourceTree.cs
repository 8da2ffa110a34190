namespace Ax.Cli.Tests.Support;

/// <summary>A small source tree in a temporary folder, removed at the end.</summary>
internal sealed class SourceTree : IDisposable
{
    public SourceTree(string name = "tree")
    {
        Parent = Directory.CreateTempSubdirectory("ax-cli-").FullName;
        Root = Path.Combine(Parent, name);
        Directory.CreateDirectory(Root);
    }

    /// <summary>The root, an own folder in <see cref="Parent"/>.</summary>
    public string Root { get; }

    public string Parent { get; }

    public string File(string path, string content)
    {
        var full = Path.Combine(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        System.IO.File.WriteAllText(full, content);
        return full;
    }

    public string Folder(string path) => Directory.CreateDirectory(Path.Combine(Root, path)).FullName;

    public Task<AxResult> AxAsync(params string[] args) => AxProcess.RunAsync(Root, args);

    public void Dispose() => Directory.Delete(Parent, recursive: true);

    /// <summary>A tree with the languages and constructs most tests ask about.</summary>
    public static SourceTree Sample()
    {
        var tree = new SourceTree("sample tree");
        tree.File("src/page.c", Sources.Page);
        tree.File("src/page_cache.h", "struct page_cache;\nint read_page(struct page_cache *cache, int number);\n");
        tree.File("src/größe.py", Sources.Python);
        tree.File("lib/Reader.cs", Sources.CSharp);
        tree.File("notes.unknown", "just words\n");
        System.IO.File.WriteAllBytes(Path.Combine(tree.Root, "src/blob.c"), [0x7f, 0x45, 0x4c, 0x46, 0, 0, 0, 1, 2, 3]);
        return tree;
    }
}

/// <summary>Source texts whose lines tests count on.</summary>
internal static class Sources
{
    public const string Page = """
        #include "page_cache.h"

        /* Reads one page from disk. */
        int read_page(struct page_cache *cache, int number)
        {
            return number;
        }

        static int readPageCount;

        int write_page(int number)
        {
            return read_page(0, number);
        }

        """;

    public const string Python = """
        class Größe:
            '''Measures things.'''

            def messen(self):
                return 1

        """;

    public const string CSharp = """
        namespace Library;

        /// <summary>Reads pages.</summary>
        public sealed class Reader
        {
            public int Position { get; set; }

            public int Next()
            {
                return 1;
            }
        }

        """;
}
