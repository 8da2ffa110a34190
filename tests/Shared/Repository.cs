using System.Reflection;

namespace Ax.Indexer.Testing;

/// <summary>The repository the tests were built from, whatever the current directory is.</summary>
internal static class Repository
{
    public static string Root { get; } = typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "RepositoryRoot").Value!;

    /// <summary>The absolute path of a file or folder named relative to the root.</summary>
    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>The path relative to the root, with '/'.</summary>
    public static string Relative(string path) => Path.GetRelativePath(Root, path).Replace('\\', '/');

    /// <summary>The folders of the languages.</summary>
    public static IReadOnlyList<string> LanguageFolders { get; } = [.. Directory.GetDirectories(PathOf("grammars"))
        .Where(folder => Path.GetFileName(folder) != "node_modules")
        .Order(StringComparer.Ordinal)];

    /// <summary>The conformance samples of all languages, without their expected results.</summary>
    public static IReadOnlyList<string> Samples { get; } = [.. LanguageFolders
        .Select(folder => Path.Combine(folder, "samples"))
        .Where(Directory.Exists)
        .SelectMany(folder => Directory.GetFiles(folder, "*", SearchOption.AllDirectories))
        .Where(file => !file.EndsWith(".expected.txt", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)];

    /// <summary>The id of the language whose sample a file is.</summary>
    public static string LanguageOf(string sample) => Relative(sample).Split('/')[1];
}
