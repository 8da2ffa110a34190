using Ax.Indexer.Model;
using Ax.Indexer.Tests.Support;

namespace Ax.Indexer.Tests.Navigation.Imports;

/// <summary>
/// After any sequence of edits, of configuration files too, the answers are those of a fresh index; and who imports a file is
/// always the reverse of what files import.
/// </summary>
public class ImportsAfterEditsTests
{
    private static readonly string[] Paths =
    [
        "a.ts", "b.ts", "lib/a.ts", "lib/b.js", "lib/index.ts", "lib/c/index.js", "x/a.h", "x/b.h", "y/a.h", "include/a.h", "y/m.c", "p/__init__.py", "p/a.py", "p/b.py",
        "p/q/a.py", "src/p/a.py", "m/a.go", "m/b.go", "m/n/a.go", "m/n/a_test.go", "j/q/A.java", "j/q/B.java", "j/r/A.java", "k/q/A.java",
    ];

    private static readonly (string Path, string[] Contents)[] Configurations =
    [
        ("tsconfig.json", ["{\"compilerOptions\":{\"paths\":{\"@/*\":[\"./lib/*\"]}}}", "{\"compilerOptions\":{\"baseUrl\":\"lib\"}}", "{"]),
        ("lib/package.json", ["{\"name\":\"own\",\"main\":\"b\"}", "{\"name\":\"other\"}", "[]"]),
        ("m/go.mod", ["module e.com/m\n", "module e.com/z\n"]),
        ("go.work", ["use ./m\n"]),
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public async Task Random_edits(int seed)
    {
        await using var tree = new IndexedTree();
        var random = new Random(seed);
        for (var i = 0; i < 30; i++)
            Edit(tree, random);
        await tree.UpdateAsync();
        for (var step = 0; step < 8; step++)
        {
            for (var i = random.Next(1, 6); i > 0; i--)
                Edit(tree, random);
            await tree.UpdateAsync();
            await using var rebuilt = await tree.RebuildAsync();
            Assert.Equal(await DumpAsync(rebuilt), await DumpAsync(await tree.Index));
        }
    }

    private static void Edit(IndexedTree tree, Random random)
    {
        var path = Paths[random.Next(Paths.Length)];
        switch (random.Next(10))
        {
            case 0 or 1 when File.Exists(tree.Full(path)):
                File.Delete(tree.Full(path));
                break;
            case 2 or 3:
                var (configuration, contents) = Configurations[random.Next(Configurations.Length)];
                if (random.Next(4) == 0 && File.Exists(tree.Full(configuration)))
                    File.Delete(tree.Full(configuration));
                else
                    tree.Write(configuration, contents[random.Next(contents.Length)]);
                break;
            case 4 when File.Exists(tree.Full(path)):
                var folder = Path.GetDirectoryName(path);
                File.Move(tree.Full(path), tree.Full(Path.Combine(folder!, "moved" + Path.GetExtension(path))), overwrite: true);
                break;
            default:
                tree.Write(path, Head(path) + string.Concat(Enumerable.Range(0, random.Next(1, 5)).Select(_ => Import(path, random))) + Body(path));
                break;
        }
    }

    private static string Import(string path, Random random)
    {
        var name = random.Next(2) == 0 ? "a" : "b";
        string[] choices = Path.GetExtension(path) switch
        {
            ".ts" or ".js" => [$"import './{name}';\n", $"import '../{name}.js';\n", "import '.';\n", $"import '@/{name}';\n", "import 'own';\n", $"import 'lib/{name}';\n", "import './c';\n"],
            ".h" or ".c" => [$"#include \"{name}.h\"\n", $"#include <{name}.h>\n", $"#include \"x/{name}.h\"\n", "#include \"../y/a.h\"\n"],
            ".py" => ["from . import a, b\n", $"from .{name} import x\n", "import p.q.a\n", $"import p.{name}, os\n", "from p import *\n", "import a\n"],
            ".go" => ["import \"e.com/m/n\"\n", "import \"e.com/z/n\"\n", "import \"fmt\"\n"],
            _ => ["import q.A;\n", "import q.*;\n", "import r.A;\n", "import q.A.B;\n"],
        };
        return choices[random.Next(choices.Length)];
    }

    private static string Head(string path) => path.EndsWith(".java", StringComparison.Ordinal) ? $"package {path[2]};\n" : "";

    private static string Body(string path) => Path.GetExtension(path) == ".java" ? "class X {}\n" : "";

    private static async Task<string> DumpAsync(CodeIndex index)
    {
        var lines = new List<string>();
        var reverse = new SortedSet<string>(StringComparer.Ordinal);
        var files = Paths.Concat(Paths.Select(static path => Path.Combine(Path.GetDirectoryName(path)!, "moved" + Path.GetExtension(path)))).Distinct().Concat(Configurations.Select(static configuration => configuration.Path)).ToList();
        foreach (var file in files)
        {
            var imports = await index.GetImportsAsync(file, int.MaxValue);
            foreach (var edge in imports?.Edges ?? [])
                lines.Add($"{file}: {edge.Path}:{edge.Line} {edge.Depth} {string.Join(',', edge.Names)} {ImportTree.Describe(edge)}");
            foreach (var edge in (imports?.Edges ?? []).Where(static edge => edge.Depth == 1))
                reverse.UnionWith(edge.Files.Where(files.Contains).Select(to => $"{to} <- {edge.Path}:{edge.Line} {edge.Target}"));
        }
        // First as found by candidates, then, after cycles resolved everything, as looked up.
        var found = await ImportersAsync(index, files);
        Assert.Equal(string.Join("\n", reverse.Except(found)), string.Join("\n", found.Except(reverse)));
        foreach (var cycle in await index.FindImportCyclesAsync())
            lines.Add($"cycle {string.Join(' ', cycle.Files)} by {string.Join(' ', cycle.Shortest.Select(ImportTree.Describe))}");
        Assert.Equal(found, await ImportersAsync(index, files));
        return string.Join('\n', lines);
    }

    private static async Task<SortedSet<string>> ImportersAsync(CodeIndex index, List<string> files)
    {
        var found = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            foreach (var edge in (await index.GetImportersAsync(file))?.Edges ?? [])
                found.Add($"{file} <- {edge.Path}:{edge.Line} {edge.Target}");
        }
        return found;
    }
}
