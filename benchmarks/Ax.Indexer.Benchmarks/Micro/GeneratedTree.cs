using System.Text;

namespace Ax.Indexer.Benchmarks.Micro;

/// <summary>Writes a tree of C files whose names are built from a fixed list of words: the same on every machine.</summary>
internal static class GeneratedTree
{
    private static readonly string[] Verbs = ["read", "write", "open", "close", "parse", "find", "set", "get", "init", "free", "send", "wait"];
    private static readonly string[] Nouns = ["buffer", "header", "file", "page", "queue", "node", "index", "lock", "packet", "state", "table", "name"];

    public static void Write(string root, int files, int functionsPerFile)
    {
        for (var file = 0; file < files; file++)
        {
            var folder = Path.Combine(root, Nouns[file % Nouns.Length]);
            Directory.CreateDirectory(folder);
            var text = new StringBuilder();
            for (var i = 0; i < functionsPerFile; i++)
                AppendFunction(text, file, i);
            File.WriteAllText(Path.Combine(folder, $"{Verbs[file / Nouns.Length % Verbs.Length]}{file}.c"), text.ToString());
        }
    }

    /// <summary>The name of a function that exists.</summary>
    public static string FunctionName(int file, int i) =>
        $"{Verbs[(file + i) % Verbs.Length]}_{Nouns[(file * 7 + i) % Nouns.Length]}_{Nouns[(file + i * 5) % Nouns.Length]}_{file}_{i}";

    private static void AppendFunction(StringBuilder text, int file, int i) => text.Append(System.Globalization.CultureInfo.InvariantCulture,
        $$"""
        /* {{Verbs[(file + i) % Verbs.Length]}}s the {{Nouns[(file * 7 + i) % Nouns.Length]}} of a {{Nouns[i % Nouns.Length]}}. */
        int {{FunctionName(file, i)}}(struct {{Nouns[i % Nouns.Length]}} *self, int count)
        {
            return self->count + {{FunctionName(Math.Max(0, file - 1), i)}}(self, count);
        }

        """);
}
