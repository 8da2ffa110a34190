using Ax.Indexer.Navigation.Imports.Styles;

namespace Ax.Indexer.Navigation.Imports;

/// <summary>The styles by the names that <c>language.json</c> gives them in <c>importStyle</c>. A new style is a class and a line here.</summary>
internal static class ImportStyles
{
    /// <summary>Makes the style of a name.</summary>
    /// <param name="name">The value of <c>importStyle</c>.</param>
    /// <param name="scope">What it resolves with.</param>
    /// <param name="languages">The languages of that style.</param>
    /// <returns>The style; one that knows nothing when there is none of that name.</returns>
    public static IImportStyle Create(string name, ImportScope scope, IReadOnlyList<string> languages) => name switch
    {
        "javascript" or "node" => new NodeImports(scope),
        "include" => new IncludeImports(scope),
        "python" => new PythonImports(scope),
        "go" => new GoImports(scope),
        "java" => new PackageImports(scope, languages),
        "dotnet" => new NamespaceImports(scope, languages),
        "rust" => new RustImports(scope),
        "ruby" => new RubyImports(scope),
        "php" => new PhpImports(scope),
        "lua" => new LuaImports(scope),
        "dart" => new DartImports(scope),
        "relative" or "path" or "bash" or "nix" or "zig" or "awk" or "godot" => new RelativeImports(scope),
        _ => new UnknownImports(),
    };
}
