using System.Reflection;

namespace Ax.Indexer.Benchmarks;

/// <summary>Where the repository stands, whatever the current directory is.</summary>
internal static class Repository
{
    /// <summary>Its root.</summary>
    public static string Root { get; } = typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(data => data.Key == "RepositoryRoot").Value!;

    /// <summary>A file of this project's folder.</summary>
    public static string PathOf(params string[] parts) => Path.Combine([Root, "benchmarks", "Ax.Indexer.Benchmarks", .. parts]);
}
