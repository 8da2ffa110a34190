using Ax.Indexer.Syntax.Languages;
using Ax.Indexer.Syntax.Native;

namespace Ax.Indexer.Syntax.Tests.Support;

/// <summary>A language's folder outside of the repository, with C's compiled grammar in it; lives as long as a test.</summary>
internal sealed class LanguageFolder : IDisposable
{
    public const string Query = """
        (function_definition declarator: (function_declarator declarator: (identifier) @name) body: (_) @signature.end) @definition.function
        (call_expression function: (identifier) @reference.call)
        (comment) @doc
        """;

    private readonly string _base = Directory.CreateTempSubdirectory("ax-language-").FullName;

    public LanguageFolder(string id = "sea")
    {
        Id = id;
        Root = Directory.CreateDirectory(System.IO.Path.Combine(_base, id)).FullName;
        var library = NativeAssets.Locate("tree-sitter-c");
        File.Copy(library, System.IO.Path.Combine(Root, System.IO.Path.GetFileName(library).Replace("tree-sitter-c", "tree-sitter-sea", StringComparison.Ordinal)));
        Write("language.json", Definition());
        Write("tags.scm", Query);
    }

    public string Id { get; }

    public string Root { get; }

    /// <summary>A complete <c>language.json</c>, with further members.</summary>
    public string Definition(string members = "") => $$"""
        { "id": "{{Id}}", "name": "Sea", {{members}}
          "native": { "package": "tree-sitter-c", "library": "tree-sitter-sea", "export": "tree_sitter_c" } }
        """;

    public void Write(string file, string content) => File.WriteAllText(System.IO.Path.Combine(Root, file), content);

    public void Delete(string file) => File.Delete(System.IO.Path.Combine(Root, file));

    public LanguageRegistry Load() => LanguageRegistry.WithFolders(Root);

    /// <summary>Loads the language, detects a file and extracts from it, so that everything in the folder is used.</summary>
    public void Use()
    {
        var registry = Load();
        registry.Detector.Detect("a.h", "int x;"u8);
        Extracted.From(registry.Find(Id)!, "int f(void) { return 0; }"u8.ToArray());
    }

    public void Dispose() => Directory.Delete(_base, recursive: true);
}
