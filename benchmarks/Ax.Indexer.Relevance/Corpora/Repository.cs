using System.Reflection;

namespace Ax.Indexer.Relevance.Corpora;

/// <summary>Where this program's data stands, whatever the current directory is.</summary>
internal static class Repository
{
    private static readonly string Root = typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .First(data => data.Key == "RepositoryRoot").Value!;

    /// <summary>The committed report.</summary>
    public static string Report => Path.Combine(Root, "benchmarks", "results", "relevance.md");

    /// <summary>A file of this project's folder.</summary>
    public static string PathOf(string name) => Path.Combine(Root, "benchmarks", "Ax.Indexer.Relevance", name);
}
